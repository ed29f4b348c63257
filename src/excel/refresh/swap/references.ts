import { address } from "../../../cells/a1";
import { markName } from "../../manifest/sheetMark";
import { frozenMark } from "../../convert/frozenFormulas";
import type { LookedAt } from "./pointers/lookedAt";
import type { Pointer } from "./pointers/pointer";
import { speaks, type Replaced } from "./replaced";

/** A formula that speaks of a sheet, or of a table on it, which is to be replaced. */
export interface Reference {
  sheet: string;
  sheetName: string;
  place: string;
  formula: string;
  isProtected: boolean;
}

/** A name that does, of the workbook or (by the sheet's id) of a sheet. */
export interface NameReference {
  sheet: string | null;
  name: string;
  formula: string;
}

/** What there is around sheets that are to be replaced. */
export interface Around {
  cells: Reference[];
  names: NameReference[];
  /** What all names of the workbook say. */
  formulas: ReadonlyMap<string, string>;
  /** Tables on the sheets that are to be replaced. */
  tables: ReadonlySet<string>;
  /** Rules and charts that speak of the sheets that are to be replaced. */
  pointers: readonly Pointer[];
  /**
   * Ids of the sheets on which people have charts, tables or names of their own, or of which a chart elsewhere speaks in a way that
   * cannot be said again: such a sheet is not to be deleted.
   */
  withOwn: ReadonlySet<string>;
}

/** Around nothing. */
export const nothingAround: Around = {
  cells: [],
  names: [],
  formulas: new Map(),
  tables: new Set(),
  pointers: [],
  withOwn: new Set(),
};

/** What was found in cells and names, and the sheets that stay, on which rules and charts are to be looked at yet. */
export interface LookedAround extends Omit<Around, "pointers"> {
  others: LookedAt[];
}

/**
 * Finds in one sync what would be broken or lost when sheets are replaced by others of the same names.
 *
 * @param drawn ids of sheets on which people have drawn or written comments
 */
export async function lookAround(
  context: Excel.RequestContext,
  replaced: readonly Replaced[],
  sheets: readonly { id: string; name: string }[],
  drawn: ReadonlySet<string> = new Set(),
): Promise<LookedAround> {
  const { worksheets, names } = context.workbook;
  const asked = sheets.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,rowIndex,columnIndex");
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula");
    const going = replaced.find((one) => one.id === id);
    if (going) {
      sheet.charts.load("items/name");
      sheet.tables.load("items/name");
    }
    return { id, name, sheet, used, going };
  });
  names.load("items/name,items/formula");
  await context.sync();

  const withOwn = new Set(
    asked.flatMap(({ id, sheet, going }) => (going && (drawn.has(id) || hasOwn(sheet, going)) ? id : [])),
  );
  const cells = asked.flatMap(({ id, name, sheet, used, going }) => {
    if (used.isNullObject || (going && !withOwn.has(id))) return [];
    // what a sheet says of itself it says of the one that is kept
    const others = replaced.filter((one) => one.id !== id);
    return formulasIn(used)
      .filter(({ formula }) => speaks(formula, others))
      .map((found) => ({ ...found, sheet: id, sheetName: name, isProtected: sheet.protection.protected }));
  });
  const own = asked.flatMap(({ id, sheet, going }) => (going ? [] : namesIn(sheet.names, id)));
  const ofWorkbook = namesIn(names, null);
  return {
    cells,
    names: [...ofWorkbook, ...own].filter(({ formula }) => speaks(formula, replaced)),
    formulas: new Map(ofWorkbook.map(({ name, formula }) => [name, formula])),
    tables: new Set(asked.flatMap(({ sheet, going }) => (going ? sheet.tables.items.map(({ name }) => name) : []))),
    withOwn,
    others: asked.flatMap(({ id, name, sheet, going }) =>
      going && !withOwn.has(id) ? [] : { id, name, isProtected: sheet.protection.protected },
    ),
  };
}

/** Names that Excel itself makes for printing and filtering. */
const ofExcel = /^(_xl|Print_|_?FilterDatabase)/i;

function hasOwn(sheet: Excel.Worksheet, { tables, charts, names }: Replaced): boolean {
  const known = new Set([...names, markName, frozenMark]);
  return (
    sheet.tables.items.some(({ name }) => !tables.includes(name)) ||
    sheet.charts.items.some(({ name }) => !charts.includes(name)) ||
    sheet.names.items.some(({ name }) => !known.has(name) && !ofExcel.test(name))
  );
}

function formulasIn({ formulas, rowIndex, columnIndex }: Excel.Range): { place: string; formula: string }[] {
  return formulas.flatMap((line: unknown[], y) =>
    line.flatMap((formula, x) =>
      typeof formula === "string" && formula.startsWith("=")
        ? { place: address(rowIndex + y + 1, columnIndex + x + 1), formula }
        : [],
    ),
  );
}

const namesIn = ({ items }: Excel.NamedItemCollection, sheet: string | null): NameReference[] =>
  items.map(({ name, formula }: { name: string; formula: unknown }) => ({ sheet, name, formula: String(formula) }));
