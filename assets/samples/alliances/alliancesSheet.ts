import { readDate } from "../../../src/evaluation/reading/readDate";
import type { CellData, SheetData } from "../../../src/host/model/workbookData";
import type { FormatData } from "../../../src/host/model/formats/formatData";
import type { ValidationData } from "../../../src/host/model/formats/ruleData";
import { columnLetters } from "../../../src/cells/a1";
import { factOf } from "../../../src/models/facts";
import { colors } from "../../../src/plan/styles/colors";
import { sampleColumns, type SampleColumn } from "./columns";
import type { CsvTable } from "./csv";
import { date, look, points, share, textHeader, verdictColors } from "./look";
import { verdictsOf } from "./verdicts";

const TITLE_ROW = 1;
const EXPLANATION_ROW = 2;
const GROUP_ROW = 3;
const HEADER_ROW = 4;

const FORMATS: Readonly<Record<SampleColumn["kind"], FormatData>> = {
  partner: look.partner,
  verdict: look.verdict,
  score: points,
  coverage: share,
  date,
  number: look.figure,
  rating: look.figure,
  yesNo: look.figure,
  choice: look.text,
  source: look.text,
};

/** The sheet with the table "Alliances": one real relationship a row. */
export function alliancesSheet(relationships: CsvTable, practices: CsvTable): SheetData {
  const columns = sampleColumns(relationships, practices);
  const letters = columns.map((_, i) => columnLetters(i + 1));
  const last = letters[letters.length - 1] ?? "A";
  const lastRow = HEADER_ROW + relationships.rows.length;
  const body = (column: string) => `${column}${HEADER_ROW + 1}:${column}${lastRow}`;
  const groups = groupCells(columns, letters);
  return {
    name: "Alliances",
    tabColor: colors.accent,
    gridlines: false,
    frozen: { rows: HEADER_ROW, columns: 1 },
    cells: {
      [`A${TITLE_ROW}`]: { value: "What kind of alliances are these, really?", format: look.title },
      [`A${EXPLANATION_ROW}`]: {
        value:
          "Thirteen real business relationships, coded from public records at the date As of. Change an answer and the verdict follows; an empty cell is unknown, not bad.",
        format: look.subtitle,
      },
      ...groups.cells,
      ...headerCells(columns, letters),
      ...Object.assign({}, ...relationships.rows.map((row, i) => rowCells(row, i, columns, letters, practices))),
    },
    columnWidths: Object.fromEntries(columns.map(({ width }, i) => [letters[i] ?? "", width])),
    rowHeights: {
      [TITLE_ROW]: 33,
      [EXPLANATION_ROW]: 19.5,
      [GROUP_ROW]: 24,
      [HEADER_ROW]: 45,
      ...rowHeights(relationships),
    },
    merges: groups.merges,
    tables: [
      {
        name: "Alliances",
        range: `A${HEADER_ROW}:${last}${lastRow}`,
        style: "TableStyleLight1",
        showBandedRows: false,
        columns: columns.map(({ header }) => header),
      },
    ],
    conditionalFormats: ["Type", "Health"].flatMap((header) => {
      const column = letters[columns.findIndex((each) => each.header === header)] ?? "";
      return verdictRules(column, body(column), header);
    }),
    validations: columns.flatMap((column, i) => validation(column, body(letters[i] ?? ""))),
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      titleRows: `${GROUP_ROW}:${HEADER_ROW}`,
      titleColumns: "A:A",
      zoom: { horizontalFitToPages: 2 },
      margins: { left: 28.8, right: 28.8, top: 36, bottom: 43.2 },
      headersFooters: { leftFooter: "Alliance for Excel: sample", rightFooter: "Page &P of &N" },
    },
  };
}

/** A banner over each run of columns that belong together. */
function groupCells(
  columns: readonly SampleColumn[],
  letters: readonly string[],
): { cells: Record<string, CellData>; merges: string[] } {
  const cells: Record<string, CellData> = {};
  const merges: string[] = [];
  columns.forEach(({ group }, i) => {
    const address = `${letters[i]}${GROUP_ROW}`;
    const starts = group !== columns[i - 1]?.group;
    if (group) cells[address] = { ...(starts && { value: group }), format: look.group };
    if (!group || !starts) return;
    let end = i;
    while (columns[end + 1]?.group === group) end++;
    if (end > i) merges.push(`${address}:${letters[end]}${GROUP_ROW}`);
  });
  return { cells, merges };
}

function headerCells(columns: readonly SampleColumn[], letters: readonly string[]): Record<string, CellData> {
  const isText = (kind: SampleColumn["kind"]) => kind === "partner" || kind === "choice" || kind === "source";
  return Object.fromEntries(
    columns.map(({ header, kind }, i) => [
      `${letters[i]}${HEADER_ROW}`,
      { value: header, format: isText(kind) ? textHeader : look.header },
    ]),
  );
}

function rowCells(
  row: Readonly<Record<string, string>>,
  place: number,
  columns: readonly SampleColumn[],
  letters: readonly string[],
  practices: CsvTable,
): Record<string, CellData> {
  const joined = {
    ...row,
    ...practices.rows.find(({ Partner }) => Partner === row.Partner),
    Partner: row.Partner ?? "",
  };
  const values = columns.map((column) => cellValue(column, (joined as Record<string, string>)[column.header] ?? ""));
  const facts = columns
    .map(({ header }, i) => ({ header, value: values[i] ?? null }))
    .filter(({ header }) => isAnswer(header));
  const asOf = values[columns.findIndex(({ header }) => header === "As of")];
  if (typeof asOf !== "number") throw new Error(`"${row.Partner}" needs a date in As of.`);
  const verdicts = verdictsOf(
    facts.map(({ value }) => value),
    facts.map(({ header }) => header),
    asOf,
  );
  return Object.fromEntries(
    columns.map(({ header, kind, formula }, i) => {
      const value = formula ? verdicts[header] : values[i];
      const known = value === null || value === undefined ? {} : { value };
      return [
        `${letters[i]}${HEADER_ROW + 1 + place}`,
        { ...known, ...(formula && { formula }), format: FORMATS[kind] },
      ];
    }),
  );
}

/** Whether a column lies in the block that the formulas read. */
function isAnswer(header: string): boolean {
  return header !== "Partner" && factOf(header) !== undefined;
}

function cellValue({ kind, header }: SampleColumn, text: string): string | number | null {
  if (text === "") return null;
  if (kind !== "date" && kind !== "number" && kind !== "rating") return text;
  const value = kind === "date" ? readDate(text) : Number(text);
  if (typeof value !== "number" || Number.isNaN(value)) throw new Error(`${header}: "${text}" is no ${kind}.`);
  return value;
}

/** Long sources need a second or third line. */
function rowHeights({ rows }: CsvTable): Record<string, number> {
  const lines = (row: Readonly<Record<string, string>>) =>
    Math.max(Math.ceil((row.Source ?? "").length / 46), Math.ceil((row.Partner ?? "").length / 29), 1);
  return Object.fromEntries(rows.map((row, i) => [String(HEADER_ROW + 1 + i), Math.max(30, 13.5 * lines(row) + 6)]));
}

/** A colour for each verdict. Formulas, because rules on values do not see results that spill. */
function verdictRules(column: string, range: string, header: string): NonNullable<SheetData["conditionalFormats"]> {
  const bands = ["Healthy", "Watch", "At risk"];
  const labels = Object.keys(verdictColors).filter(
    (label) => label === "Insufficient" || bands.includes(label) === (header === "Health"),
  );
  return labels.map((label) => ({
    range,
    type: "Custom",
    rule: { formula: `=$${column}${HEADER_ROW + 1}="${label}"` },
    format: { fill: verdictColors[label]?.fill, font: { color: verdictColors[label]?.ink } },
  }));
}

/** What an answer may be. Anything else is refused with a hint; pasting gets past it, and the functions then say so. */
function validation({ header, kind }: SampleColumn, range: string): ValidationData[] {
  const refuse = (message: string): ValidationData["errorAlert"] => ({
    title: header,
    message,
    style: "Stop",
    showAlert: true,
  });
  if (kind === "rating") {
    const rule = { decimal: { formula1: 1, formula2: 5, operator: "Between" } };
    return [{ range, rule, errorAlert: refuse("Use 1 to 5, or leave it empty when it is not known.") }];
  }
  if (kind === "yesNo" || kind === "choice") {
    const source =
      kind === "yesNo" ? "Yes,Partly,No" : (factOf(header)?.choices ?? []).map(({ value }) => value).join(",");
    const rule = { list: { inCellDropDown: true, source } };
    return [{ range, rule, errorAlert: refuse("Choose from the list, or leave it empty when it is not known.") }];
  }
  return [];
}
