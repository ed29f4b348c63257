import { address, areaAddress } from "../cells/a1";
import { alliancesNamed, alliancesOf, type Alliance } from "./alliances";
import { readAnswers } from "./readAnswers";
import type { Frame } from "./frame";
import type { HeaderMapping } from "./headerMapping";
import { isFilled } from "./layout/runs";
import { isTotalsWord } from "./layout/totals";
import { describeLong } from "./long/describeLong";
import { mapColumns } from "./mapColumns";
import { namelessRecords } from "./namelessRecords";
import { readColumns, type ReadColumn } from "./readers";
import { shapeOfHeaders, shapeOfRows, type HeadedShape } from "./shape/shapeOf";
import { columnOfFacts, partnerFact, severalDays, type Source, type SourceFact } from "./source";
import { conversionNotes, hiddenNote, layoutNotes, twiceNotes } from "./sourceNotes";
import { unspeakableHeaders } from "./unspeakableHeaders";
import { writtenHeaders } from "./writtenHeaders";

/** How a source is described. */
export interface Describing {
  mapping?: HeaderMapping;
  /** What a person said of one source's headers, by its id; it goes before `mapping`. */
  mappings?: Readonly<Record<string, HeaderMapping>>;
  /** How many answers that cannot be read are listed one by one. */
  mostListed?: number;
}

/** A source with what it was made from. */
export interface Described {
  source: Source;
  frame: Frame;
  columns: readonly ReadColumn[];
  /** As `source.partners` names them. */
  alliances: readonly Alliance[];
  /** The records that are alliances or say something of one, in their order. */
  records: readonly { record: number; alliance: Alliance }[];
}

/** What a table or a block holds: its facts, its alliances, and what in it cannot be read. */
export function describeSource(
  frame: Frame,
  { mostListed, mapping: said }: Describing = {},
  rowsHidden: boolean | null | undefined = frame.sheet.rowsHidden,
): Described {
  const { laid, sheet, kind, name } = frame;
  const headed = laid.across ? { shape: "profile" as const } : shapeOfHeaders(frame.headers.map(({ text }) => text));
  const { facts, ...mapping } = mapColumns(frame, headed.columns);
  const { shape, columns: roles } = headed.shape === "wide" ? byRows(frame, facts) : headed;
  const partner = columnOfFacts(facts, partnerFact);
  const totals = totalsOf(frame, partner);
  const filled = frame.rows.map((row, record) => !totals.includes(record) && row.some(isFilled));
  const alliances = findAlliances(frame, shape, partner, filled);
  const records = recordsOf(frame, shape, partner, filled, alliances);
  const indexes = records.map(({ record }) => record);
  const long = shape === "long" ? describeLong(frame, roles ?? {}, indexes, said) : null;
  const read = long ? [] : readColumns(frame, facts, roles ?? {}, indexes);
  const { problems, converted } = readAnswers(frame, read, records, mostListed);
  const isOneEach = shape === "wide" || shape === "profile";
  const line = headerLine(frame);
  const written = writtenHeaders(line);
  const unspeakable = shape === "wide" ? unspeakableHeaders(line, facts, mapping.ignored) : [];
  const source: Source = {
    id: `${kind}:${kind === "table" ? name : `${sheet.name}!${address(laid.area.top, laid.area.left)}`}`,
    kind,
    shape,
    name,
    sheet: sheet.name,
    address: areaAddress(laid.area),
    headers: frame.headers.map(({ text }) => text),
    ...(written && { written }),
    partners: alliances.map(({ label }) => label),
    facts: [...facts, ...(long?.facts ?? [])],
    ignored: mapping.ignored,
    problems: [...mapping.problems, ...(long ? long.problems : namelessRecords(frame, facts, filled)), ...problems],
    mapped: mapping.mapped,
    guesses: [...(long?.guesses ?? []), ...mapping.guesses],
    ...(roles && { columns: roles }),
    notes: [
      ...layoutNotes(frame, totals),
      ...hiddenNote(rowsHidden),
      ...(isOneEach ? twiceNotes(frame, facts, indexes) : []),
      ...conversionNotes(read),
      ...(long?.notes ?? []),
    ],
    unreadable: [...whyUnreadable(shape, frame, facts, converted), ...unspeakable],
    ...(laid.headerRows > 1 && { headerRows: laid.headerRows }),
    ...(said && Object.keys(said).length > 0 && { said }),
  };
  return { source, frame, columns: read, alliances, records };
}

/** The cells of a header line as they stand; [] where headers take two lines or go down. */
function headerLine({ laid, sheet }: Frame): unknown[] {
  if (laid.across || laid.headerRows > 1) return [];
  const line = sheet.values[laid.area.top - sheet.top] ?? [];
  return line.slice(laid.area.left - sheet.left, laid.area.right - sheet.left + 1);
}

const byRows = (frame: Frame, facts: readonly SourceFact[]): HeadedShape =>
  shapeOfRows(
    frame.headers.map(({ text }) => text),
    frame.rows,
    columnOfFacts(facts, partnerFact),
  );

/** The last row that holds anything, where it is headed like totals. */
function totalsOf(frame: Frame, partner: number | undefined): number[] {
  if (frame.laid.across) return [];
  let last = frame.rows.length - 1;
  while (last >= 0 && !frame.rows[last]?.some(isFilled)) last--;
  const row = frame.rows[last] ?? [];
  const word = partner === undefined ? row.find(isFilled) : row[partner] || row.slice(0, partner).find(isFilled);
  return last > 0 && isTotalsWord(word) ? [last] : [];
}

function findAlliances(
  frame: Frame,
  shape: Source["shape"],
  partner: number | undefined,
  filled: readonly boolean[],
): Alliance[] {
  const names = partner === undefined ? undefined : frame.rows.map((row) => row[partner]);
  if (shape !== "wide" && shape !== "profile") return names ? alliancesNamed(names, filled) : [];
  if (!frame.laid.across) return alliancesOf(names, filled, frame.place(0, 0).row);
  return alliancesOf(names, filled, (index) => `column ${address(1, frame.place(index, 0).column).slice(0, -1)}`);
}

/** Every record with the alliance it belongs to; one that belongs to nobody is left out. */
function recordsOf(
  frame: Frame,
  shape: Source["shape"],
  partner: number | undefined,
  filled: readonly boolean[],
  alliances: readonly Alliance[],
): Described["records"] {
  if (shape === "wide" || shape === "profile")
    return alliances.map((alliance) => ({ record: alliance.row - 1, alliance }));
  const nobody: Alliance = { label: "", name: "", row: 1, fixedBecause: null };
  const byName = new Map(alliances.map((alliance) => [fold(alliance.name), alliance]));
  return filled.flatMap((isAny, record) => {
    const name = partner === undefined ? "" : String(frame.rows[record]?.[partner] ?? "").trim();
    const alliance = byName.get(fold(name)) ?? (shape === "goals" || shape === "long" ? nobody : undefined);
    return isAny && alliance ? [{ record, alliance }] : [];
  });
}

const fold = (name: string): string => name.toLocaleLowerCase("en");

/** More columns than this are counted. */
const mostNamed = 4;

function whyUnreadable(
  shape: Source["shape"],
  { laid }: Frame,
  facts: readonly SourceFact[],
  converted: readonly ReadColumn[],
): string[] {
  const why: string[] = [];
  if (shape === "profile") why.push("its facts go down and its alliances across");
  if (shape === "long") why.push("it has an answer a row");
  if (shape === "history" && facts.some(({ fact }) => fact !== partnerFact)) why.push(severalDays);
  if (laid.headerRows > 1) why.push("its headers take two lines");
  const names = converted.slice(0, mostNamed).map(({ header, canonical }) => `"${header || canonical}"`);
  const more = converted.length - names.length;
  const listed = names.join(", ") + (more > 0 ? ` and ${more} more` : "");
  if (converted.length === 1) why.push(`${listed} is not written as formulas read it`);
  else if (converted.length > 1) why.push(`${listed} are not written as formulas read them`);
  return why;
}
