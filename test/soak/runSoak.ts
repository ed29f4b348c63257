import { courseOf, mostGrowth, type Measure } from "./memory";
import { soak } from "./soak";

/** npm run soak [-- --cycles 500 --seed 1 --told]: a long time with the workbook, and what it leaves in memory. */
const { gc } = globalThis as { gc?: () => void };
if (!gc) throw new Error("Start with node --expose-gc.");
const asked = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1.`);
  return value;
};
const cycles = asked("cycles", 500);
const seed = asked("seed", 1);
const tidyEvery = 25;
const measures: Measure[] = [];
const began = Date.now();

/** MB in use once nothing more is to be collected: a page that was closed goes by and by. */
async function heapNow(): Promise<number> {
  let [before, heap] = [Infinity, Infinity];
  do {
    before = heap;
    // what the last cycle left to do
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc?.();
    heap = process.memoryUsage().heapUsed / 2 ** 20;
  } while (heap < before - 1);
  return heap;
}

async function measure(done: number): Promise<void> {
  const heap = await heapNow();
  measures.push({ cycles: done, heap });
  const seconds = (Date.now() - began) / 1000;
  console.log(
    `${String(done).padStart(5)} cycles  ${heap.toFixed(1).padStart(7)} MB  ${seconds.toFixed(0).padStart(5)} s`,
  );
}

async function main(): Promise<void> {
  const onCycle = process.argv.includes("--told") ? console.log : undefined;
  const { kinds, struck, undone, sheetsBuilt, typed, requests } = await soak({
    cycles,
    seed,
    tidyEvery,
    onTidy: measure,
    ...(onCycle && { onCycle }),
  });
  const done = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  const { user, system } = process.cpuUsage();
  console.log(`
seed ${seed}: ${done.join(", ")}; ${sheetsBuilt} sheets, ${requests} requests
something was to go wrong in ${struck} cycles, after ${undone} of which nothing was left; otherwise it was done
after every cycle the workbook was as before or complete, and held all of what was typed (${typed} looks)
every ${tidyEvery} cycles, its built sheets deleted, it was what it was at first
processor time ${((user + system) / 1e6).toFixed(0)} s`);
  if (measures.length < 8) return console.log("too few cycles to tell how memory goes on: 200 at least");
  const { slope, ratio } = courseOf(measures);
  console.log(
    `memory: ${(1024 * slope).toFixed(0)} kB a cycle over the second half; the last quarter ${ratio.toFixed(3)} × the second, ${mostGrowth} at most`,
  );
  if (ratio > mostGrowth) throw new Error("Memory is not flat.");
}

void main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  // the workbook's timers would keep the process from ending
  .finally(() => process.exit());
