import type { FileReport } from "./report";

/** More than this many are no help to anybody; --json has them all. */
const mostShown = 10;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What came of a workbook, in one line. */
export function summaryLine({ input, output, sheets, unreadable, losses, error, seconds }: FileReport): string {
  if (error !== null) return `${input}: ${error}`;
  const parts = [
    count(sheets.length, "sheet", "sheets"),
    ...(unreadable.length > 0 ? [`${unreadable.length} left out`] : []),
    ...(losses.length > 0 ? [count(losses.length, "loss on saving", "losses on saving")] : []),
  ];
  return `${input} → ${output}: ${parts.join(", ")} (${seconds.toFixed(1)} s)`;
}

/** What could not be read, what else there is to know, and what the saved workbook lacks, a line each. */
export function detailLines({ unreadable, notes, losses }: FileReport): string[] {
  const shown = unreadable.slice(0, mostShown).map(({ place, reason }) => `  left out: ${place}: ${reason}`);
  const more = unreadable.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`  left out: ${more} more; --json lists them all`] : []),
    ...notes.map(({ place, reason }) => `  note: ${place}: ${reason}`),
    ...losses.map((line) => `  not kept: ${line}`),
  ];
}
