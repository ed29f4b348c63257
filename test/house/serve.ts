import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

/** A running `npm start`. */
export interface Served {
  /** Where the add-in is served, `https://localhost:<port>`, without a slash at the end. */
  origin: string;
  /** The workbench's page, as `npm start` announced it. */
  workbench: string;
  /** What it printed so far. */
  output(): string;
  /** Ends it with everything it started. */
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** npm starts a shell that starts webpack: only ending the whole group leaves nothing behind. */
function end(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
  else process.kill(-child.pid, "SIGKILL");
}

/**
 * Starts `npm start` on a free port and waits until it says that the workbench is ready.
 * @param patience how long to wait, in milliseconds
 * @throws with everything printed when it ends before, or is not ready in time
 */
export async function serve(patience = 240_000): Promise<Served> {
  const port = await freePort();
  let output = "";
  const child = spawn("npm", ["start"], {
    cwd: join(__dirname, "../.."),
    env: { ...process.env, PORT: String(port), NODE_ENV: "development" },
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const endWithMe = () => end(child);
  process.once("exit", endWithMe);

  const workbench = await new Promise<string>((resolve, reject) => {
    const fail = (what: string) => {
      end(child);
      reject(new Error(`npm start ${what}. It printed:\n${output}`));
    };
    const timer = setTimeout(() => fail(`was not ready after ${patience / 1000} s`), patience);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (/compiled with \d+ errors?/.test(output)) fail("could not build");
      const address = /Workbench ready: (\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("close", (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });

  return {
    origin: new URL(workbench).origin,
    workbench,
    output: () => output,
    async stop() {
      end(child);
      await ended;
      process.off("exit", endWithMe);
    },
  };
}
