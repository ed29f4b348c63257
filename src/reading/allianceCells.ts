import { address, isIn, parseArea } from "../cells/a1";
import type { Cell } from "../evaluation/reading/cell";
import { factById } from "../models/facts";
import type { Alliance } from "./alliances";
import type { Described } from "./describeSource";
import type { Source } from "./source";
import { tidySource } from "./tidy/tidySource";

/** One alliance as the functions would get it: a row of answers under canonical headers, and where each answer stands. */
export interface AllianceCells {
  readonly label: string;
  readonly headers: readonly Cell[];
  readonly cells: readonly Cell[];
  /** Address on the source's sheet, "C4"; null where the answer was made of several. */
  readonly places: readonly (string | null)[];
  readonly sheet: string;
}

/** The alliance whose record a cell of the source belongs to; undefined for headers, totals and what is nobody's. */
export function allianceAt(
  source: Source,
  alliances: readonly Alliance[],
  described: Described | null,
  at: { readonly row: number; readonly column: number },
): Alliance | undefined {
  if (described) {
    const { frame, records } = described;
    const isAcross = frame.laid.across !== null;
    return records.find(({ record }) => {
      const { row, column } = frame.place(record, 0);
      return isAcross ? column === at.column : row === at.row;
    })?.alliance;
  }
  const row = at.row - parseArea(source.address).top;
  return alliances.find((alliance) => alliance.row === row);
}

/** The row of an alliance in a source that formulas read as it stands; `line` holds the row's cells. */
export function cellsOfRow(source: Source, alliance: Alliance, line: readonly Cell[]): AllianceCells {
  const { left, top } = parseArea(source.address);
  return {
    label: alliance.label,
    headers: source.facts.map(({ fact }) => factById(fact).header),
    cells: source.facts.map(({ column }) => line[column]),
    places: source.facts.map(({ column }) => address(top + alliance.row, left + column)),
    sheet: source.sheet,
  };
}

/** The same of a source that has to be made plain first. `asOf`: date serial up to which answers count. */
export function cellsOfTidied(described: Described, label: string, asOf: number): AllianceCells | null {
  const table = tidySource(described, asOf);
  const row = table.alliances.find((alliance) => alliance.label === label)?.row;
  const cells = row === undefined ? undefined : table.rows[row - 1];
  if (!cells) return null;
  return {
    label,
    headers: table.columns.map(({ header }) => header),
    cells: cells.map((cell) => (cell.kind === "link" ? cell.now : cell.value)),
    places: cells.map((cell) => (cell.kind === "value" ? null : address(cell.from.row, cell.from.column))),
    sheet: table.sheet,
  };
}

/** The source that a cell is in. */
export const sourceAt = (
  sources: readonly Source[],
  sheet: string,
  at: { readonly row: number; readonly column: number },
): Source | undefined => sources.find((source) => source.sheet === sheet && isIn(parseArea(source.address), at));
