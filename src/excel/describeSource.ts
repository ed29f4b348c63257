import { factOf } from "../models/facts";
import { address, areaAddress, type Area } from "../plan/a1";
import { alliancesOf } from "../plan/alliances";
import { partnerFact, type Source, type SourceFact, type SourceProblem } from "../plan/source";
import type { SheetGrid } from "./grid";
import { answerProblems } from "./answerProblems";

/** What a table or a block holds: its facts, its alliances, and what in it cannot be read. */
export function describeSource(kind: Source["kind"], tableName: string, sheet: SheetGrid, area: Area): Source {
  const name = kind === "table" ? tableName : `${sheet.name} ${address(area.top, area.left)}`;
  const [headerRow = [], ...rows] = cut(sheet, area);
  const headers = headerRow.map((header) => String(header).trim());
  const { facts, ignored, problems } = readHeaders(headers, rows, name);
  const partner = facts.find(({ fact }) => fact === partnerFact)?.column;
  const filled = rows.map((row) => row.some((value) => value !== ""));
  const names = partner === undefined ? undefined : rows.map((row) => row[partner]);
  const alliances = alliancesOf(names, filled, area.top + 1);
  return {
    id: `${kind}:${kind === "table" ? name : `${sheet.name}!${address(area.top, area.left)}`}`,
    kind,
    name,
    sheet: sheet.name,
    address: areaAddress(area),
    headers,
    partners: alliances.map(({ label }) => label),
    facts,
    ignored,
    problems: [...problems, ...answerProblems(facts, alliances, rows, { name, area })],
  };
}

function cut({ top, left, values }: SheetGrid, area: Area): unknown[][] {
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[area.top - top + row]?.[area.left - left + column] ?? ""),
  );
}

function readHeaders(headers: readonly string[], rows: readonly unknown[][], name: string) {
  const facts: SourceFact[] = [];
  const ignored: string[] = [];
  const problems: SourceProblem[] = [];
  headers.forEach((header, column) => {
    const fact = factOf(header);
    const twin = facts.find((known) => known.fact === fact?.id);
    if (twin && fact) {
      const reason = `"${header}" and "${twin.header}" are the same fact (${fact.header}). Rename or remove one of the columns.`;
      problems.push({ place: name, reason });
    } else if (fact) facts.push({ column, header, fact: fact.id });
    else if (header) ignored.push(header);
  });
  if (facts.length === 0) {
    const reason = "No column is headed with a fact this add-in knows, such as Partner, Goal horizon or Clear purpose.";
    problems.push({ place: name, reason });
  } else if (!facts.some(({ fact }) => fact === partnerFact)) addNames(headers, rows, name, facts, ignored, problems);
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
): void {
  const isText = (column: number): boolean => {
    const filled = rows.map((row) => row[column]).filter((value) => value !== "");
    return filled.length > 0 && filled.every((value) => typeof value === "string");
  };
  const column = headers.findIndex((header, index) => ignored.includes(header) && isText(index));
  const header = headers[column];
  if (header === undefined) {
    problems.push({ place: name, reason: "No column names the alliances, so they go by their rows." });
    return;
  }
  facts.unshift({ column, header, fact: partnerFact });
  ignored.splice(ignored.indexOf(header), 1);
  problems.push({ place: name, reason: `No column is headed Partner, so "${header}" is taken for the names.` });
}
