import { type Area, readArea } from "../cells/address";
import { type Book, type Sheet, type Table, run, sheetName } from "../book";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { rewriteHeld } from "../calculation/heldFormulas";
import { changeReferences, withArea } from "../formula/shift";
import { namesOf } from "../names/nameRules";
import { rewriteFormulas } from "../names/renames";
import { bodyArea } from "./tables";

/**
 * What covered a table's data down to its last row covers the rows that were added below as well, as in Excel: rules,
 * charts, names and formulas that refer to whole columns of data.
 *
 * @param before the data before the rows came
 */
export function growRules(book: Book, sheet: Sheet, table: Table, before: Area): void {
  const { rows } = bodyArea(table);
  const end = before.row + before.rows;
  const grows = (area: Area): boolean =>
    area.row + area.rows === end &&
    area.row <= before.row &&
    area.row >= table.area.row &&
    area.column >= before.column &&
    area.column + area.columns <= before.column + before.columns;
  const grown = (area: Area): Area => (grows(area) ? { ...area, rows: area.rows + rows - before.rows } : area);
  for (const held of [...sheet.conditionalFormats, ...sheet.validations]) held.areas = held.areas.map(grown);

  const own = sheetName(book, sheet).toLowerCase();
  const change = (formula: string, home: string): string => {
    if (!formula.includes(String(end))) return formula;
    return changeReferences(formula, home, (text, name) => {
      const area = name.toLowerCase() === own ? readArea(text) : undefined;
      return area && grows(area) ? withArea(text, grown(area)) : text;
    });
  };
  rewriteFormulas(book, (formula, home) => change(formula, sheetName(book, home)));
  rewriteHeld(book, (formula, home) => change(formula, sheetName(book, home)));
  for (const name of namesOf(book)) {
    const formula = name.formulaOrRefString.replace(/^=?/, "=");
    const next = change(formula, "");
    if (next !== formula) run(book, SetDefinedNameMutation.id, { ...name, formulaOrRefString: next.slice(1) });
  }
}
