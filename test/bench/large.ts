// A hundred thousand alliances, or as many as are named, from survey to the last verdict: npm run bench:large [-- 10000]
import { largePortfolio } from "./largePortfolio";

const alliances = Number(process.argv[2] ?? 100_000);
const began = Date.now();
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const times = (ms: number, reference: number): string => `${(ms / reference).toFixed(1)} ×`;
const tell = (what: string): void => {
  const { rss } = process.memoryUsage();
  console.log(`${seconds(Date.now() - began).padStart(9)}  ${String(Math.round(rss / 1e6)).padStart(5)} MB  ${what}`);
};

async function main(): Promise<void> {
  console.log(`A Portfolio of ${alliances.toLocaleString("en")} alliances; the clock, memory, and what is done\n`);
  const { surveyed, built, calculated, asValues, syncs, requestBytes, rows, cancelled } = await largePortfolio(
    alliances,
    tell,
  );
  console.log(`
processor time, and its ratio to writing the same cells as plain values in ${syncs.values} requests (${seconds(asValues)})
  surveyed             ${seconds(surveyed)}  ${times(surveyed, asValues)}  ${syncs.survey} requests
  built                ${seconds(built)}  ${times(built, asValues)}  ${syncs.read} to read, ${syncs.write} to write of at most ${requestBytes.toLocaleString("en")} bytes
  functions' answers   ${seconds(calculated)}  ${times(calculated, asValues)}
  built and calculated ${seconds(built + calculated)}  ${times(built + calculated, asValues)}
  cancelled            ${seconds(cancelled.ms)}  ${times(cancelled.ms, asValues)}  ${cancelled.isUndone ? "and the sheets were as before" : "AND SOMETHING WAS LEFT"}
rows with all their figures: ${rows.toLocaleString("en")} of ${alliances.toLocaleString("en")}
most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  if (rows !== alliances || !cancelled.isUndone) process.exitCode = 1;
}

process.once("beforeExit", () => {
  console.error(
    "Nothing is under way any more, and not all functions have answered: the library forgets answers it could not send within a minute.",
  );
  process.exit(1);
});
void main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  // the workbook's timers would keep the process from ending
  .finally(() => process.exit());
