import { address, areaAddress, type Area } from "../cells/a1";
import { alliancesOf } from "./alliances";
import { partnerFact, type Source, type SourceFact, type SourceProblem } from "./source";
import type { SheetGrid } from "./grid";
import { answerProblems } from "./answerProblems";
import { mappedFact, type HeaderMapping } from "./headerMapping";

/** How a source is described. */
export interface Describing {
  mapping?: HeaderMapping;
  /** How many answers that cannot be read are listed one by one. */
  mostListed?: number;
}

/** What a table or a block holds: its facts, its alliances, and what in it cannot be read. */
export function describeSource(
  kind: Source["kind"],
  tableName: string,
  sheet: SheetGrid,
  area: Area,
  { mapping, mostListed }: Describing = {},
): Source {
  const name = kind === "table" ? tableName : `${sheet.name} ${address(area.top, area.left)}`;
  const [headerRow = [], ...rows] = cut(sheet, area);
  const headers = headerRow.map((header) => String(header).trim());
  const { facts, ignored, problems } = readHeaders(headers, rows, name, mapping);
  const partner = facts.find(({ fact }) => fact === partnerFact)?.column;
  const filled = rows.map((row) => row.some((value) => value !== ""));
  const names = partner === undefined ? undefined : rows.map((row) => row[partner]);
  const alliances = alliancesOf(names, filled, area.top + 1);
  return {
    id: `${kind}:${kind === "table" ? name : `${sheet.name}!${address(area.top, area.left)}`}`,
    kind,
    shape: "wide",
    name,
    sheet: sheet.name,
    address: areaAddress(area),
    headers,
    partners: alliances.map(({ label }) => label),
    facts,
    ignored,
    problems: [
      ...problems,
      ...namelessRows(facts, rows, { name, firstRow: area.top + 1 }),
      ...answerProblems(facts, alliances, rows, { name, area, mostListed }),
    ],
  };
}

function cut({ top, left, values }: SheetGrid, area: Area): unknown[][] {
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[area.top - top + row]?.[area.left - left + column] ?? ""),
  );
}

function readHeaders(
  headers: readonly string[],
  rows: readonly unknown[][],
  name: string,
  mapping: HeaderMapping | undefined,
) {
  const facts: SourceFact[] = [];
  const ignored: string[] = [];
  const problems: SourceProblem[] = [];
  headers.forEach((header, column) => {
    const fact = mappedFact(header, mapping);
    const twin = facts.find((known) => known.fact === fact?.id);
    if (twin && fact) {
      const reason = `"${header}" and "${twin.header}" are the same fact (${fact.header}). Rename or remove one of the columns.`;
      problems.push({ place: name, reason, column });
    } else if (fact) facts.push({ column, header, fact: fact.id });
    else if (header) ignored.push(header);
  });
  if (facts.length === 0) {
    const reason = "No column is headed with a fact this add-in knows, such as Partner, Goal horizon or Clear purpose.";
    problems.push({ place: name, reason });
  } else if (!facts.some(({ fact }) => fact === partnerFact)) {
    addNames(headers, rows, name, facts, ignored, problems, mapping);
  }
  return { facts, ignored, problems };
}

/** No header says which column names the alliances: the first column of texts that is no other fact does, and that is said. */
function addNames(
  headers: readonly string[],
  rows: readonly unknown[][],
  name: string,
  facts: SourceFact[],
  ignored: string[],
  problems: SourceProblem[],
  mapping: HeaderMapping = {},
): void {
  const isText = (column: number): boolean => {
    const filled = rows.map((row) => row[column]).filter((value) => value !== "");
    return filled.length > 0 && filled.every((value) => typeof value === "string");
  };
  const column = headers.findIndex((header, index) => {
    return ignored.includes(header) && mapping[header] !== null && isText(index);
  });
  const header = headers[column];
  if (header === undefined) {
    problems.push({ place: name, reason: "No column names the alliances, so they go by their rows." });
    return;
  }
  facts.unshift({ column, header, fact: partnerFact });
  ignored.splice(ignored.indexOf(header), 1);
  problems.push({ place: name, reason: `No column is headed Partner, so "${header}" is taken for the names.` });
}

/** Rows that answer something about nobody: they are no alliance, and that is said once for all of them. */
function namelessRows(
  facts: readonly SourceFact[],
  rows: readonly unknown[][],
  { name, firstRow }: { name: string; firstRow: number },
): SourceProblem[] {
  const names = facts.find(({ fact }) => fact === partnerFact);
  if (!names) return [];
  const isEmpty = (value: unknown): boolean => String(value).trim() === "";
  const found = rows.flatMap((row, index) =>
    isEmpty(row[names.column]) && facts.some(({ column }) => !isEmpty(row[column])) ? [firstRow + index] : [],
  );
  if (found.length === 0) return [];
  const listed = found.slice(0, 5).join(", ") + (found.length > 5 ? ` and ${found.length - 5} more` : "");
  const reason =
    found.length === 1
      ? `It has answers but no name under "${names.header}", so it is left out.`
      : `They have answers but no names under "${names.header}", so they are left out.`;
  return [{ place: `${name}, ${found.length === 1 ? "row" : "rows"} ${listed}`, reason, rows: found }];
}
