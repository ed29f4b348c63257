import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { oneAtATime } from "./oneAtATime";

const root = join(__dirname, "../../../..");
const lock = join(root, ".build/building");
/** Where the production build is: the add-in as it is installed, and its bundle for work without a pane. */
export const built = { addin: join(root, "dist"), bulk: join(root, ".build/bulk") } as const;

// A build dates what it writes by when it began, so that what changed while it ran is newer.
/** What the build reads; the host and the workbench are no part of it. */
const inputs = ["assets", "manifest.xml", "package.json", "tsconfig.json", "webpack.config.js", "src"];
const notBuilt = ["src/host/", "src/workbench/", "assets/samples/"];
const builtAfterAll = "assets/samples/alliances.json";

function filesOf(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`));
}

function isUpToDate(): boolean {
  const last = [join(built.addin, "functions.json"), join(built.bulk, "bulk.js")];
  if (!last.every((file) => existsSync(file))) return false;
  const since = Math.min(...last.map((file) => statSync(file).mtimeMs));
  const isRead = (file: string): boolean =>
    file === builtAfterAll || !notBuilt.some((folder) => file.startsWith(folder));
  const read = inputs.flatMap(filesOf).filter(isRead);
  return read.every((file) => statSync(join(root, file)).mtimeMs <= since);
}

/**
 * Makes sure that the production build is that of the source as it is now, then reads what is wanted of it, while nobody else
 * builds. Builds only when something is newer than the last build, so that after `npm run build` this costs nothing.
 *
 * @param onBuild is told before a build, which takes its time
 * @throws with the build's output when it fails
 */
export function withBuiltAddin<T>(read: () => T, onBuild: () => void = () => undefined): T {
  return oneAtATime(lock, () => {
    if (!isUpToDate()) {
      onBuild();
      build();
    }
    return read();
  });
}

function build(): void {
  try {
    const shell = process.platform === "win32";
    execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "pipe", shell });
  } catch (failure) {
    const { stdout, stderr } = failure as { stdout: Buffer; stderr: Buffer };
    throw new Error(`npm run build failed:\n${stdout.toString()}${stderr.toString()}`);
  }
}
