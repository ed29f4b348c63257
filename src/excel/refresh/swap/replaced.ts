import { quoteSheet } from "../../../plan/formula";

/** A sheet that is to be replaced, with what stands on it that is ours. */
export interface Replaced {
  id: string;
  name: string;
  tables: readonly string[];
  charts: readonly string[];
  names: readonly string[];
}

/** Whether a formula speaks, outside of its texts, of one of these sheets or of a table on it. */
export function speaks(formula: string, replaced: readonly Pick<Replaced, "name" | "tables">[]): boolean {
  const pieces = formula.split(/"(?:[^"]|"")*"/);
  return replaced.some(({ name, tables }) =>
    pieces.some((piece) => sheetIn(name).test(piece) || tables.some((table) => tableIn(table).test(piece))),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sheet's name before an address; Excel quotes it only where it must. */
const sheetIn = (name: string): RegExp =>
  new RegExp(`${escaped(quoteSheet(name))}|(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}!`, "iu");

const tableIn = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.\\\\!'])${escaped(name)}(?![\\p{L}\\p{N}_.\\\\!('])`, "iu");
