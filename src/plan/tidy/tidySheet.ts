import { absolute, address, areaAddress } from "../../cells/a1";
import { writeDate } from "../../evaluation/reading/readDate";
import { factById } from "../../models/facts";
import type { Alliance } from "../../reading/alliances";
import { noSource, partnerFact, type ColumnRole, type Source } from "../../reading/source";
import type { TidyCell, TidyColumn, TidyTable } from "../../reading/tidy/tidyTable";
import { quoteSheet } from "../formula";
import { linked } from "../parts/linked";
import { sheetNames } from "../sheetNames";
import type { PlanCell, SheetLayout } from "../sheetPlan";
import type { StyleName } from "../styles/styles";
import { tidyLayout } from "./tidyLayout";

/** The sheet that makes a source readable for formulas, and how the sheets that read it are to see it. */
export interface TidySheet {
  name: string;
  layout: SheetLayout;
  /** The sheet itself as a source: one plain block with canonical headers. */
  source: Source;
  /** The chosen alliances, whose rows are the sheet's now. */
  alliances: Alliance[];
}

/** More formulas than this make a workbook slow, so everything is a value with its day. */
const mostLinks = 20_000;

/** What the sheet is called where the name is free. */
const wish = "Alliance facts";

/** A tidy table's rows for the chosen alliances as a sheet. `today` is the date serial of the day it is made. */
export function tidySheet(
  table: TidyTable,
  chosen: readonly Alliance[],
  { existing, today }: { existing: readonly string[]; today: number },
): TidySheet {
  const [name = wish] = sheetNames([wish], existing);
  // goals and days are many of an alliance, so all of them are kept where they stand
  const isOneEach = table.shape === "wide";
  const picked = isOneEach ? chosen.map(({ row }) => table.rows[row - 1] ?? []) : table.rows;
  const isLive = picked.length * table.columns.length <= mostLinks;
  const takenColumns = table.columns.flatMap((_, column) =>
    isLive && picked.some((row) => row[column]?.kind === "taken") ? [column] : [],
  );
  const lines = notesOf(table, isLive, today);
  const headRow = lines.length + 4;
  const width = table.columns.length;
  /** Beside the table: what was read, and what it was taken for. */
  const beside = (column: number): number => width + 2 + 2 * takenColumns.indexOf(column);
  const cells: SheetLayout["cells"] = {
    A1: { value: wish, style: "title" },
    A2: { value: `Made from ${table.madeFrom}`, style: "kicker" },
  };
  for (let column = 2; column <= width; column++) cells[address(1, column)] = { style: "title" };
  lines.forEach((line, index) => (cells[address(3 + index, 1)] = { value: line, style: "caveat" }));
  table.columns.forEach(({ header }, column) => {
    const isLeft = styleOf(table.columns[column]).startsWith("row");
    cells[address(headRow, column + 1)] = { value: header, style: isLeft ? "headWrapLeft" : "headWrap" };
  });
  for (const column of takenColumns) {
    const { header = "" } = table.columns[column] ?? {};
    cells[address(headRow, beside(column))] = { value: `${header}: as written`, style: "headWrapLeft" };
    cells[address(headRow, beside(column) + 1)] = { value: `${header}: taken as`, style: "headWrapLeft" };
  }
  picked.forEach((row, index) => {
    const at = headRow + 1 + index;
    row.forEach((cell, column) => {
      const style = styleOf(table.columns[column]);
      const pair = { read: absolute(at, beside(column)), taken: absolute(at, beside(column) + 1) };
      cells[address(at, column + 1)] = { ...(isLive ? liveCell(cell, table.sheet, pair) : frozenCell(cell)), style };
      if (isLive && cell.kind === "taken") {
        cells[address(at, beside(column))] = { value: cell.read, style: "noteRow" };
        cells[address(at, beside(column) + 1)] = { value: cell.value, style };
      }
    });
  });
  const bottom = headRow + Math.max(1, picked.length);
  const right = takenColumns.length === 0 ? width : width + 1 + 2 * takenColumns.length;
  return {
    name,
    layout: tidyLayout(cells, { bottom, right, headRow, width, lines }),
    source: sourceOf(table, name, areaAddress({ top: headRow, left: 1, bottom, right: width })),
    alliances: chosen.map((alliance, index) => (isOneEach ? { ...alliance, row: index + 1 } : alliance)),
  };
}

function notesOf(table: TidyTable, isLive: boolean, today: number): string[] {
  const still = isLive
    ? "Cells follow the source. Where one in another form is changed there, it says so here: build or refresh anew."
    : `Values as read on ${writeDate(today)}: build or refresh anew to read them again.`;
  return [...table.notes, still];
}

/** What the source's cell holds; a form that formulas cannot read is taken for what it was read as while it stays as it was. */
function liveCell(cell: TidyCell, sheet: string, pair: { read: string; taken: string }): PlanCell {
  if (cell.kind === "value") return { value: cell.value };
  const from = quoteSheet(sheet) + absolute(cell.from.row, cell.from.column);
  if (cell.kind === "link") return { formula: `=${linked(from)}` };
  return { formula: `=IF(EXACT(${from},${pair.read}),${pair.taken},"changed since it was read")` };
}

const frozenCell = (cell: TidyCell): PlanCell => {
  if (cell.kind === "link") return cell.now === "" ? {} : { value: cell.now };
  return { value: cell.value };
};

function styleOf(column: TidyColumn | undefined): StyleName {
  if (column?.fact === partnerFact) return "rowLabel";
  if (column?.role === "date" || column?.role === "answered") return "answerDate";
  if (!column?.fact) return column?.role && textRoles.includes(column.role) ? "rowText" : "answer";
  const { kind } = factById(column.fact);
  if (kind === "date") return "answerDate";
  return kind === "text" || kind === "choice" ? "rowText" : "answer";
}

const textRoles: readonly ColumnRole[] = ["goal", "direction", "unit"];

const rolesOf = ({ columns }: TidyTable): Partial<Record<ColumnRole, number>> =>
  Object.fromEntries(columns.flatMap(({ role }, column) => (role ? [[role, column]] : [])));

const sourceOf = (table: TidyTable, name: string, area: string): Source => ({
  ...noSource,
  shape: table.shape,
  ...(table.shape !== "wide" && { columns: rolesOf(table) }),
  partners: table.alliances.map(({ label }) => label),
  id: `block:${name}!${area.split(":")[0] ?? ""}`,
  name,
  sheet: name,
  address: area,
  headers: table.columns.map(({ header }) => header),
  facts: table.columns.flatMap(({ header, fact }, column) => (fact ? [{ column, header, fact }] : [])),
});
