/** Files by their path below the address they are served from, with slashes. */
export type ServedFiles = Map<string, Buffer>;

/** The text of a file that every build has. */
export function textOf(files: ServedFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The build has no ${path}.`);
  return bytes.toString("utf8");
}
