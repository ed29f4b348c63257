import { quoteSheet } from "../../plan/formula";
import { address } from "../../cells/a1";

/** A formula elsewhere that speaks of a sheet which is to be replaced. */
export interface Reference {
  sheet: string;
  sheetName: string;
  place: string;
  formula: string;
  isProtected: boolean;
}

/** Names of the workbook that speak of such a sheet. */
export interface NameReference {
  name: string;
  formula: string;
}

/** Finds in one sync the formulas and names that would be broken when sheets are replaced by others of the same names. */
export async function findReferences(
  context: Excel.RequestContext,
  replaced: readonly { id: string; name: string }[],
  sheets: readonly { id: string; name: string }[],
): Promise<{ cells: Reference[]; names: NameReference[] }> {
  const going = new Set(replaced.map(({ id }) => id));
  const asked = sheets
    .filter(({ id }) => !going.has(id))
    .map(({ id, name }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("formulas,rowIndex,columnIndex");
      sheet.protection.load("protected");
      return { id, name, sheet, used };
    });
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();

  const speaks = (formula: unknown): formula is string =>
    typeof formula === "string" && formula.startsWith("=") && replaced.some(({ name }) => mentions(formula, name));
  const cells = asked.flatMap(({ id, name, sheet, used }) =>
    used.isNullObject
      ? []
      : used.formulas.flatMap((line: unknown[], y) =>
          line.flatMap((formula, x) =>
            speaks(formula)
              ? {
                  sheet: id,
                  sheetName: name,
                  place: address(used.rowIndex + y + 1, used.columnIndex + x + 1),
                  formula,
                  isProtected: sheet.protection.protected,
                }
              : [],
          ),
        ),
  );
  const named = names.items.flatMap(({ name, formula }: { name: string; formula: unknown }) =>
    speaks(formula) ? { name, formula } : [],
  );
  return { cells, names: named };
}

/** The formula with sheets called otherwise, outside of its texts. */
export function speakingOf(formula: string, pairs: readonly { from: string; to: string }[]): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : pairs.reduce((text, { from, to }) => text.replace(nameIn(from), () => quoteSheet(to)), piece),
    )
    .join("");
}

const mentions = (formula: string, name: string): boolean => speakingOf(formula, [{ from: name, to: "" }]) !== formula;

/** A sheet's name before an address; Excel quotes it only where it must. */
function nameIn(name: string): RegExp {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${escaped(quoteSheet(name))}|(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}!`, "giu");
}
