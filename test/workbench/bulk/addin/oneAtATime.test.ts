import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { oneAtATime } from "../../../../src/workbench/bulk/addin/oneAtATime";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "one-at-a-time-"));
  lock = join(folder, "busy");
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockOf = (processId: number, age = 0) => {
  mkdirSync(lock);
  writeFileSync(join(lock, "process"), String(processId));
  const since = Date.now() / 1000 - age;
  utimesSync(lock, since, since);
};

test("the lock is there during the work, and gone after it, even when it fails", () => {
  expect(oneAtATime(lock, () => existsSync(lock))).toBe(true);
  expect(existsSync(lock)).toBe(false);
  expect(() =>
    oneAtATime(lock, () => {
      throw new Error("could not be built");
    }),
  ).toThrow("could not be built");
  expect(existsSync(lock)).toBe(false);
});

test("a lock whose process is gone keeps nobody waiting", () => {
  lockOf(spawnSync(process.execPath, ["--version"]).pid);
  expect(oneAtATime(lock, () => "done")).toBe("done");
});

test("a lock without a process is left over after ten seconds", () => {
  mkdirSync(lock);
  utimesSync(lock, 0, Date.now() / 1000 - 11);
  expect(oneAtATime(lock, () => "done")).toBe("done");
});

test("a lock whose process is at work is waited for, however old it is", () => {
  lockOf(process.pid, 600);
  const freed = "require('node:fs').rmSync(process.argv[2], { recursive: true })";
  const start = Date.now();
  new Worker(`setTimeout(() => { ${freed} }, 500)`, { eval: true, argv: [lock] });
  expect(oneAtATime(lock, () => "done")).toBe("done");
  expect(Date.now() - start).toBeGreaterThanOrEqual(400);
});
