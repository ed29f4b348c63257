import { absoluteArea, parseArea } from "../../../cells/a1";
import type { Source } from "../../../reading/source";
import { quoteSheet } from "../../formula";

/** The cells of one column of a source below its headers, counted from 0: by place, which formulas keep when rows are added above. */
export function columnRange({ kind, name, sheet, address, headerRows = 1 }: Source, column: number): string {
  if (kind === "table") return `INDEX(${name},0,${column + 1})`;
  const { top, left, bottom } = parseArea(address);
  const at = left + column;
  return quoteSheet(sheet) + absoluteArea({ top: Math.min(top + headerRows, bottom), left: at, bottom, right: at });
}
