import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Milliseconds within which whoever takes a lock has written who it is. */
const signing = 10_000;
/** Milliseconds after which a lock is left over in any case: its process number may by now be another's. */
const longest = 3_600_000;

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Whether the lock is left over from a process that was killed. Its age tells little: work takes long where much else runs. */
function isLeftOver(lock: string): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since === undefined) return false;
  const age = Date.now() - since;
  if (!existsSync(join(lock, "process"))) return age > signing;
  try {
    process.kill(Number(readFileSync(join(lock, "process"), "utf8")), 0); // asks only whether it is there
    return age > longest;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/**
 * Does what only one process may do at a time; the others wait for it.
 * @param lock a folder that stands for it, and is not there while nobody is at work
 */
export function oneAtATime<T>(lock: string, work: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "process"), String(process.pid));
      break;
    } catch {
      if (isLeftOver(lock)) rmSync(lock, { recursive: true, force: true });
      else pause(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
