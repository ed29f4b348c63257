import { columnLetters } from "../cells/a1";
import { factById } from "../models/facts";
import { nameOf, sameName } from "./alliances";
import type { Frame } from "./frame";
import { isFilled } from "./layout/runs";
import type { ReadColumn } from "./readers";
import { columnOfFacts, type SourceFact } from "./source";

/** At most so many partners that come twice are named one by one. */
const mostNamed = 5;

/** Hidden rows are kept, and that is said, because nobody would look for them. */
export function hiddenNote(rowsHidden: boolean | null | undefined): string[] {
  if (rowsHidden === undefined || rowsHidden === false) return [];
  return [
    `${rowsHidden === null ? "Some" : "All"} of its rows are hidden or filtered out of sight; they are read like the others.`,
  ];
}

/** How the headers and the rows lie where that is not plain. */
export function layoutNotes(frame: Frame, totals: readonly number[]): string[] {
  const { laid, rows } = frame;
  const notes: string[] = [];
  if (laid.headerRows > 1) notes.push("Its headers take two lines, which are read as one.");
  const blank = rows.filter((row) => !row.some(isFilled)).length;
  if (blank > 0 && !laid.across)
    notes.push(
      `${blank === 1 ? "An empty row" : `${blank} empty rows`} among the others ${blank === 1 ? "is" : "are"} passed over.`,
    );
  for (const record of totals) {
    const { row } = frame.place(record, 0);
    const word = nameOf(rows[record]?.find(isFilled));
    notes.push(
      `Row ${row} ("${word}") is taken for totals and left out. A partner of that name must stand above another row.`,
    );
  }
  return notes;
}

/** Partners that come more than once: each row stays one to choose, and the newest is named where dates tell. */
export function twiceNotes(frame: Frame, facts: readonly SourceFact[], records: readonly number[]): string[] {
  const partner = columnOfFacts(facts, "partner");
  if (partner === undefined) return [];
  const byName = new Map<string, number[]>();
  for (const record of records) {
    const name = sameName(nameOf(frame.rows[record]?.[partner]));
    const others = byName.get(name);
    if (others) others.push(record);
    else if (name !== "") byName.set(name, [record]);
  }
  const twice = [...byName.values()].filter((found) => found.length > 1);
  const named = twice.slice(0, mostNamed).map((found) => {
    const places = found.map((record) => lineOf(frame, record)).join(", ");
    return `"${nameOf(frame.rows[found[0] ?? 0]?.[partner])}" stands in ${frame.laid.across ? "columns" : "rows"} ${places}, each to be chosen by itself${newest(frame, facts, found)}.`;
  });
  const more = twice.length - named.length;
  return more > 0 ? [...named, `${more} more partners come more than once.`] : named;
}

/** Which of several records is the newest, by the day they were answered. */
function newest(frame: Frame, facts: readonly SourceFact[], records: readonly number[]): string {
  const answered = columnOfFacts(facts, "answered");
  const dated = records.filter(
    (record) => answered !== undefined && typeof frame.rows[record]?.[answered] === "number",
  );
  if (answered === undefined || dated.length < records.length) return "";
  const dayOf = (record: number): number => Number(frame.rows[record]?.[answered]);
  const last = dated.reduce((a, b) => (dayOf(b) > dayOf(a) ? b : a));
  return `; the newest by "${factById("answered").header}" is ${lineOf(frame, last)}`;
}

const lineOf = (frame: Frame, record: number): string => {
  const { row, column } = frame.place(record, 0);
  return frame.laid.across ? columnLetters(column) : String(row);
};

/** What is taken for what, column by column. */
export const conversionNotes = (columns: readonly ReadColumn[]): string[] =>
  columns.flatMap(({ header, canonical, reader }) => {
    const note = reader.note();
    return note === null ? [] : [`${header || canonical}: ${note}.`];
  });
