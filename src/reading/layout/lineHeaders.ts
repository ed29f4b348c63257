import type { HeaderMapping, ReadHeader } from "../headerMapping";
import { readHeader } from "../headerMapping";
import { isFilled } from "./runs";

/** A column's header: its text, and what is certain of it. */
export interface ColumnHeader extends ReadHeader {
  text: string;
  /** Why it is no fact although its words are one's. */
  because?: string;
  /** Of a profile: the row that names the alliances, although its label does not say so. */
  isNames?: boolean;
}

/** The headers of one line. */
export const headersOfLine = (cells: readonly unknown[], mapping: HeaderMapping = {}): ColumnHeader[] =>
  cells.map((cell) => {
    const text = isFilled(cell) ? String(cell).trim() : "";
    return { text, ...readHeader(text, mapping) };
  });

/** Over such a heading stand wishes, not answers. */
const desired = /^(desired|target state|to-?be|soll|ziel(zustand)?|future|wanted|planned|geplant)$/i;

/**
 * The headers of two lines: the lower with a group's heading above it, both halves of a header, or a header with its unit below.
 * A heading over merged cells stands in the first of them alone, so it counts for the empty cells to its right.
 */
export function headersOfTwoLines(
  upper: readonly unknown[],
  lower: readonly unknown[],
  mapping: HeaderMapping = {},
): ColumnHeader[] {
  let group = "";
  return lower.map((cell, index) => {
    const above = isFilled(upper[index]) ? String(upper[index]).trim() : "";
    const below = isFilled(cell) ? String(cell).trim() : "";
    if (above !== "") group = above;
    const heading = above !== "" ? above : below === "" ? "" : group;
    const text = [heading, below].filter((part) => part !== "").join(" ");
    if (desired.test(heading) && below !== "")
      return { text, how: "none" as const, because: `it stands under "${heading}", so it is a wish and no answer` };
    const certain = [text, below, above].map((part) => (part === "" ? null : readHeader(part, mapping)));
    const said = certain.find((read) => read !== null && read.how !== "none");
    return { text, ...(said ?? { how: "none" as const }) };
  });
}

/** How many different facts headers name. */
export const factCount = (headers: readonly ColumnHeader[]): number =>
  new Set(headers.flatMap(({ fact }) => fact?.id ?? [])).size;
