import type { Compilation, Module } from "webpack";

/** What webpack joined into one: it has no resource of its own, but parts that have. */
interface Joined {
  readonly modules?: Iterable<Module>;
}

/**
 * Folders of the packages whose code is really in a build, sorted: those of modules that reached a file, and webpack itself, which
 * puts its loader into every bundle. What only helped to build is not among them.
 *
 * @param compilation one whose modules are placed, so from the stage of additional assets on
 */
export function bundledPackages({ modules, chunkGraph }: Compilation): string[] {
  const folders = new Set([packageFolder(require.resolve("webpack"))!]);
  const visit = (module: Module): void => {
    for (const part of (module as Joined).modules ?? []) visit(part);
    const folder = packageFolder((module as { resource?: string }).resource ?? "");
    if (folder !== undefined) folders.add(folder);
  };
  for (const module of modules) if (chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  return [...folders].sort();
}

/** The folder of the package a file belongs to; undefined for our own. Packages may hold packages: the innermost counts. */
export const packageFolder = (file: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
