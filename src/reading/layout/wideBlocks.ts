import type { Area } from "../../cells/a1";
import type { SheetGrid } from "../grid";
import type { HeaderMapping } from "../headerMapping";
import { shapeOfHeaders } from "../shape/shapeOf";
import { dataEnd } from "./dataEnd";
import type { Laid } from "./laid";
import { factCount, headersOfLine, headersOfTwoLines, type ColumnHeader } from "./lineHeaders";
import { bridge } from "./bridge";
import { isFilled, runsOf, type Run } from "./runs";
import { isUnit } from "./unitLine";

/** A row is a header row when it names at least so many facts side by side. */
const leastFacts = 2;

/** Decides whether cells side by side are headers, from what stands in them and from the row index they end in. */
export type IsHeader = (headers: readonly ColumnHeader[], run: Run, row: number) => boolean;

/** Whether headers name facts enough, or the columns of another shape. */
export const areCertain: IsHeader = (headers) =>
  factCount(headers) >= leastFacts || shapeOfHeaders(headers.map(({ text }) => text)).shape !== "wide";

/** Blocks of cells under headers in one line or two; `taken` are cells that belong to something else already. */
export function wideBlocks(
  sheet: SheetGrid,
  taken: readonly Area[],
  mapping: HeaderMapping | undefined,
  isHeader: IsHeader,
  /** Row indexes that may hold headers, in their order. */
  rows: readonly number[],
): Laid[] {
  const { top, left, values } = sheet;
  const blocks: Laid[] = [];
  for (const row of rows) {
    const covering = [...taken, ...blocks.map(({ area }) => area)].filter(
      (area) => area.top <= top + row && top + row <= area.bottom,
    );
    const isFree = (index: number): boolean =>
      covering.every((area) => left + index < area.left || left + index > area.right);
    for (const { headerRows, run, headers } of headersAt(values, row, isFree, mapping, isHeader)) {
      const area = { top: top + row, left: left + run.from, bottom: top + row, right: left + run.to };
      const below = [...taken, ...blocks.map(({ area: other }) => other)]
        .filter((other) => other.top > area.top && other.left <= area.right && area.left <= other.right)
        .map((other) => other.top - top);
      const end = Math.min(dataEnd(sheet, row + headerRows - 1, run, headers), ...below.map((next) => next - 1));
      blocks.push({ area: { ...area, bottom: top + end }, headerRows, headers, across: null });
    }
  }
  return blocks;
}

interface Found {
  headerRows: 1 | 2;
  run: Run;
  headers: ColumnHeader[];
}

function headersAt(
  values: SheetGrid["values"],
  row: number,
  isFree: (index: number) => boolean,
  mapping: HeaderMapping | undefined,
  isHeader: IsHeader,
): Found[] {
  const upper = values[row] ?? [];
  const lower = values[row + 1] ?? [];
  if (!hasTwoTexts(upper)) return [];
  const single = (line: readonly unknown[], run: Run): ColumnHeader[] =>
    headersOfLine(line.slice(run.from, run.to + 1), mapping);
  const found: Found[] = [];
  const own = bridge(
    values,
    row,
    runsOf((index) => isFree(index) && isFilled(upper[index]), upper.length),
    isFree,
    mapping,
  );
  const both = runsOf((index) => isFree(index) && (isFilled(upper[index]) || isText(lower[index])), upper.length);
  for (const run of together([...own, ...both])) {
    const inOne = own
      .filter(({ from, to }) => run.from <= from && to <= run.to)
      .map((one): Found => ({ run: one, headerRows: 1, headers: single(upper, one) }));
    const best = inOne.filter(({ headers, run: one }) => isHeader(headers, one, row));
    const inTwo: Found = {
      run,
      headerRows: 2,
      headers: headersOfTwoLines(slice(upper, run), slice(lower, run), mapping),
    };
    const isOther = best.some(({ headers }) => shapeOfHeaders(headers.map(({ text }) => text)).shape !== "wide");
    const isTwo =
      !isOther &&
      values.length > row + 2 &&
      areTexts(slice(upper, run), slice(lower, run)) &&
      isBetterInTwo(inTwo, inOne, best.length > 0, single(lower, run), slice(lower, run)) &&
      isHeader(inTwo.headers, run, row + 1);
    found.push(...(isTwo ? [inTwo] : best));
  }
  return found;
}

/** Whether two lines of texts are headers together: units below headers, halves of words, or headings over headers that come twice. */
function isBetterInTwo(
  inTwo: Found,
  inOne: readonly Found[],
  isOneEnough: boolean,
  lower: readonly ColumnHeader[],
  lowerCells: readonly unknown[],
): boolean {
  if (isUnitLine(lowerCells)) return isOneEnough;
  const count = factCount(inTwo.headers);
  const upper = inOne.reduce((sum, { headers }) => sum + factCount(headers), 0);
  const isTwice = lower.filter(({ fact }) => fact).length > factCount(lower);
  const isToldApart = inTwo.headers.some(({ because }) => because !== undefined);
  if (count < leastFacts || count <= upper) return false;
  return count > factCount(lower) || (isTwice && isToldApart && count === factCount(lower));
}

/** Runs that overlap made one. */
function together(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && run.from <= last.to) last.to = Math.max(last.to, run.to);
    else joined.push({ ...run });
  }
  return joined;
}

const slice = (line: readonly unknown[], { from, to }: Run): unknown[] =>
  Array.from({ length: to - from + 1 }, (_, index) => line[from + index] ?? "");

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Two lines of headers hold texts alone. */
const areTexts = (...lines: readonly unknown[][]): boolean =>
  lines.every((line) => line.some(isText) && line.every((value) => !isFilled(value) || isText(value)));

const isUnitLine = (line: readonly unknown[]): boolean => {
  const filled = line.filter(isFilled);
  return filled.length > 0 && filled.every(isUnit);
};

function hasTwoTexts(line: readonly unknown[]): boolean {
  let texts = 0;
  for (const value of line) if (isText(value) && ++texts === 2) return true;
  return false;
}
