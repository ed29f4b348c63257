import { type Area, MAX_COLUMNS, MAX_ROWS, intersect } from "../cells/address";
import { subtract, touches } from "../cells/areas";
import { type Book, type Sheet, gridOf } from "../book";
import { contentAt, hasContent } from "../cells/cells";
import { packAreas } from "../cells/packAreas";
import { usedArea } from "../cells/usedArea";
import { typeView } from "../cells/views";
import { formulaAt } from "../formula/formulaText";
import { columnIsHidden, rowIsHidden } from "../sheets/layout";
import { filledCells } from "./find";

/** Excel.SpecialCellType. */
export const SPECIAL_CELLS = [
  "Blanks",
  "ConditionalFormats",
  "Constants",
  "DataValidations",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

/** Excel.SpecialCellValueType: one or several of errors, truth values, numbers and texts. */
export const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
];

const WORDS = { Error: "Error", Boolean: "Logical", Double: "Number", String: "Text", Empty: "" };

function isMeant(kind: keyof typeof WORDS, valueType: string): boolean {
  return valueType === "All" ? kind !== "Empty" : WORDS[kind] !== "" && valueType.includes(WORDS[kind]);
}

/** The parts of areas in another, none of them twice. */
function within(areas: readonly Area[], area: Area): Area[] {
  const found: Area[] = [];
  for (const one of areas) {
    const inside = intersect(one, area);
    if (!inside) continue;
    const fresh = found.reduce<Area[]>((left, known) => subtract(left, known), [inside]);
    found.push(...fresh);
  }
  return found;
}

function blanks(book: Book, sheet: Sheet, area: Area): Area[] {
  const used = usedArea(book, sheet, false);
  const inside = used && intersect(used, area);
  const cells: { row: number; column: number }[] = [];
  for (let row = inside?.row ?? 0; inside && row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      if (!hasContent(contentAt(book, sheet, row, column))) cells.push({ row, column });
    }
  }
  return packAreas(cells);
}

function filled(book: Book, sheet: Sheet, area: Area, formulas: boolean, valueType: string): Area[] {
  const cells = filledCells(book, sheet, area).filter(({ row, column }) => {
    const isFormula = formulaAt(book, sheet, row, column) !== undefined;
    return isFormula === formulas && isMeant(typeView(book, sheet, row, column), valueType);
  });
  return packAreas(cells);
}

/** Stretches of lines that are not hidden. */
function visibleRuns(
  first: number,
  count: number,
  lines: object,
  isHidden: (at: number) => boolean,
): [number, number][] {
  const hidden = Object.keys(lines)
    .map(Number)
    .filter((at) => at >= first && at < first + count && isHidden(at))
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let start = first;
  for (const at of [...hidden, first + count]) {
    if (at > start) runs.push([start, at - start]);
    start = at + 1;
  }
  return runs;
}

function visible(book: Book, sheet: Sheet, { row, column, rows, columns }: Area): Area[] {
  const { rowData, columnData } = gridOf(book, sheet).getConfig();
  const down = visibleRuns(row, Math.min(rows, MAX_ROWS), rowData, (at) => rowIsHidden(book, sheet, at));
  const across = visibleRuns(column, Math.min(columns, MAX_COLUMNS), columnData, (at) =>
    columnIsHidden(book, sheet, at),
  );
  return down.flatMap(([first, count]) =>
    across.map(([left, width]) => ({ row: first, column: left, rows: count, columns: width })),
  );
}

/** The cells of an area of one kind, as rectangles. */
export function specialCells(book: Book, sheet: Sheet, area: Area, kind: SpecialCells, valueType: string): Area[] {
  const { conditionalFormats, validations } = sheet;
  const first = { ...area, rows: 1, columns: 1 };
  const areasOf = (held: readonly { areas: Area[] }[]): Area[] => held.flatMap(({ areas }) => areas);
  const like = (held: readonly { areas: Area[] }[]): Area[] =>
    areasOf(held.filter(({ areas }) => touches(areas, first)));
  switch (kind) {
    case "Blanks":
      return blanks(book, sheet, area);
    case "Constants":
      return filled(book, sheet, area, false, valueType);
    case "Formulas":
      return filled(book, sheet, area, true, valueType);
    case "Visible":
      return visible(book, sheet, area);
    case "ConditionalFormats":
      return within(areasOf(conditionalFormats), area);
    case "DataValidations":
      return within(areasOf(validations), area);
    case "SameConditionalFormat":
      return within(like(conditionalFormats), area);
    case "SameDataValidation":
      return within(like(validations), area);
  }
}
