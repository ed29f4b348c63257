import { address } from "../../../src/cells/a1";
import type { Scalar, SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { factOf } from "../../../src/models/facts";
import { asOf } from "../building";
import { everyFact } from "../everyTemplate";
import { cellsOf } from "../partnersWorkbook";
import { hostileTexts } from "./hostileTexts";

/** Two alliances by names that would be formulas. */
export const partners = ['=HYPERLINK("http://example.com","Click")', "@SUM(1+1)*cmd|' /C calc'!A0"] as const;

/** Headers that people say are facts: as many as formulas are let name. */
export const hostileHeaders: Readonly<Record<string, string>> = {
  "=1+1": "D1",
  "+SUM(1,1)*cmd|' /C calc'!A0": "D2",
  "It's [1] '#2' @x": "D3",
  "<script>alert(1)</script>": "D4",
  'say "a""b"': "D5",
  "line one\nline two": "D6",
  "👩‍👩‍👧‍👦 Ωmega": "D7",
  "\u202eevil\u202c": "D8",
  "a~b*c?d": "P1",
  "{=1+1}": "P2",
  "'=1+1": "P3",
  "#REF!": "P4",
  TRUE: "P5",
};

/** The sheet of the alliances: a name in which everything stands that a name may have. */
export const dataSheet = "a'b''c =1+1!A1 @#{}";

/** Texts that fill a column, another every time it is asked. */
const texts = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, index) => hostileTexts[(from + index) % hostileTexts.length] ?? "");

/** Hostile names, headers and texts in everything that sheets are made from: alliances, answers, goals and history. */
export function hostileWorkbook(): WorkbookData {
  const book = everyFact(partners);
  const [notes, data] = book.sheets;
  return {
    ...book,
    sheets: [notes!, alliances(data!), answers(), goals(), history()],
    active: dataSheet,
  };
}

function alliances(data: SheetData): SheetData {
  const said = new Map(Object.entries(hostileHeaders).map(([header, fact]) => [fact, header]));
  const columns = (data.tables?.[0]?.columns ?? []).map((header) => said.get(factOf(header)?.id ?? "") ?? header);
  const cells = { ...data.cells };
  columns.forEach((header, index) => {
    cells[address(1, index + 1)] = { value: header };
    if (factOf(header)?.kind !== "text" || factOf(header)?.id === "partner") return;
    texts(partners.length, index).forEach((text, row) => (cells[address(2 + row, index + 1)] = { value: text }));
  });
  return { ...data, name: dataSheet, cells, tables: [{ ...data.tables![0]!, columns }] };
}

const sheetOf = (name: string, table: string, rows: Scalar[][]): SheetData => ({
  name,
  cells: cellsOf(rows),
  tables: [{ name: table, range: `A1:${address(rows.length, rows[0]!.length)}`, columns: rows[0] as string[] }],
});

/** Answers of people by hostile names, with hostile evidence and comments; some are no answers at all. */
function answers(): SheetData {
  const people = texts(6, 0);
  const rows = partners.flatMap((partner) =>
    ["Clear purpose", "Communication", "Legal structure"].flatMap((fact, at) =>
      people.map((person, index): Scalar[] => [
        partner,
        fact,
        index === 5 || at === 2 ? texts(1, 20 + index)[0]! : 1 + (index % 5),
        index % 2 === 0 ? "Us" : "Them",
        person,
        asOf - 10,
        ...texts(2, 30 + 6 * at + index),
      ]),
    ),
  );
  const headers = ["Partner", "Fact", "Answer", "Side", "Respondent", "Answered on", "Evidence", "Comment"];
  return sheetOf("Answered", "Answers", [headers, ...rows]);
}

function goals(): SheetData {
  const rows = partners.flatMap((partner, at) =>
    texts(8, 8 * at).map((text, index): Scalar[] => [
      partner,
      text.slice(0, 200),
      0,
      10,
      index,
      1,
      "up",
      texts(1, 40 + index)[0]!,
    ]),
  );
  return sheetOf("Goals", "Goals", [
    ["Partner", "Goal", "Baseline", "Target", "Actual", "Weight", "Direction", "Unit"],
    ...rows,
  ]);
}

function history(): SheetData {
  const rows = partners.flatMap((partner) => [1, 2, 3].map((wave): Scalar[] => [partner, asOf - 90 * wave, 50 + wave]));
  return sheetOf("History", "Waves", [["Partner", "Date", "Score"], ...rows]);
}
