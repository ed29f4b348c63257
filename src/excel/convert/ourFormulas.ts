import { namespace } from "../../plan/formula";
import { address, parseArea } from "../../cells/a1";

/** A formula of ours in a cell of the workbook, and the cells its answer fills. */
export interface OurFormula {
  place: string;
  formula: string;
  /** "C4:E9" where the answer spills, else the cell itself. */
  area: string;
}

/** The formulas of ours on a sheet and whether it is protected. */
export interface OurSheet {
  id: string;
  name: string;
  isProtected: boolean;
  mark: string | null;
  formulas: OurFormula[];
}

const ours = new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.[A-Z]`, "iu");

/** Whether a formula calls one of our functions; a text that names one does not count. */
export const isOurs = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && ours.test(formula.replace(/"(?:[^"]|"")*"/g, ""));

/** Finds every formula of ours, typed or built, in three syncs at most. */
export async function findOurFormulas(
  context: Excel.RequestContext,
  loadMark: (sheet: Excel.Worksheet) => Excel.NamedItem,
  markIn: (name: Excel.NamedItem) => string | null,
  heard: () => void,
): Promise<OurSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  heard();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,values,rowIndex,columnIndex");
    sheet.protection.load("protected");
    return { sheet, used, mark: loadMark(sheet) };
  });
  await context.sync();
  heard();
  // dynamic arrays came with this set; before it a formula fills its own cell
  const canSpill = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const found = asked.map(({ sheet, used, mark }) => ({ sheet, mark, cells: used.isNullObject ? [] : cellsIn(used) }));
  const spills = found.map(({ sheet, cells }) =>
    cells.map(({ place }) => {
      if (!canSpill) return null;
      const area = sheet.getRange(place).getSpillingToRangeOrNullObject();
      area.load("address");
      return area;
    }),
  );
  if (canSpill && spills.flat().length > 0) await context.sync();
  heard();
  return found.map(({ sheet, mark, cells }, index) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    mark: markIn(mark),
    formulas: cells.map(({ place, formula }, at) => {
      const area = spills[index]?.[at];
      return { place, formula, area: area && !area.isNullObject ? withoutSheet(area.address) : place };
    }),
  }));
}

function cellsIn({ formulas, values, rowIndex, columnIndex }: Excel.Range): { place: string; formula: string }[] {
  return formulas.flatMap((line: unknown[], y) =>
    line.flatMap((formula, x) =>
      // a text that looks like a formula is given for both
      isOurs(formula) && formula !== values[y]?.[x]
        ? { place: address(rowIndex + y + 1, columnIndex + x + 1), formula }
        : [],
    ),
  );
}

const withoutSheet = (text: string): string => text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");

/** Cells of an area, row by row. */
export function placesIn(area: string): string[] {
  const { top, left, bottom, right } = parseArea(area);
  const places: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push(address(row, column));
  }
  return places;
}
