import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const lock = join(root, ".build/building");
const patience = 180_000;

/** The folder of the production build. */
export const dist = join(root, "dist");

/** What the build reads; the host and the workbench are no part of what is shipped. */
const inputs = ["assets", "manifest.xml", "package.json", "tsconfig.json", "webpack.config.js", "src"];
const notShipped = ["src/host/", "src/workbench/", "assets/samples/"];

function filesOf(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`));
}

function upToDate(): boolean {
  const last = join(dist, "functions.json");
  if (!existsSync(last)) return false;
  const built = statSync(last).mtimeMs;
  const shipped = inputs.flatMap(filesOf).filter((file) => !notShipped.some((folder) => file.startsWith(folder)));
  return shipped.every((file) => statSync(join(root, file)).mtimeMs <= built);
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Only one test worker builds; the others wait for it. A lock older than any build is left over from a killed run. */
function locked(work: () => void) {
  mkdirSync(join(root, ".build"), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > patience) rmSync(lock, { recursive: true, force: true });
      pause(200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Makes sure that dist/ holds the production build of the source as it is now, and gives its path. Builds only when
 * something is newer than the last build, so that after `npm run build` this costs nothing.
 * @throws with the build's output when it fails
 */
export function builtAddin(): string {
  locked(() => {
    if (upToDate()) return;
    try {
      execFileSync("npm", ["run", "--silent", "build"], {
        cwd: root,
        stdio: "pipe",
        shell: process.platform === "win32",
      });
    } catch (failure) {
      const { stdout, stderr } = failure as { stdout: Buffer; stderr: Buffer };
      throw new Error(`npm run build failed:\n${stdout.toString()}${stderr.toString()}`);
    }
  });
  return dist;
}
