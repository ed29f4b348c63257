import type { Writer } from "../../write/writer";
import { changesOf } from "../changes";
import { writeCell } from "../writeTyped";
import { sayAgain } from "./pointers/sayAgain";
import { speaks } from "./replaced";
import { replacedOf, type Swap } from "./swap";

/**
 * Says again, once the new sheets have the names of the old ones, what elsewhere spoke of these: Excel had made it follow the old
 * sheets. What people typed on the new sheets is said again as well.
 */
export function mend({ context, pen }: Writer, swap: Swap): void {
  const { worksheets, names } = context.workbook;
  const sheets = swap.renewals.flatMap((renewal) => renewal.sheets.map((sheet) => ({ sheet, renewal })));
  const rewritten = new Map(
    sheets.flatMap(({ sheet, renewal }) => {
      const planned = renewal.plan.sheets[sheet.index];
      return sheet.isInPlace && planned ? [[sheet.built.id, changesOf(sheet, planned).cells] as const] : [];
    }),
  );
  for (const { sheet, place, formula, isProtected } of swap.around.cells) {
    const own = rewritten.get(sheet)?.[place];
    if (own && own.formula === undefined) continue;
    if (isProtected && !rewritten.has(sheet)) continue;
    writeCell(pen.reach(worksheets.getItem(sheet), sheet), place, { formula: own?.formula ?? formula }, pen);
  }
  for (const pointer of swap.around.pointers) {
    if (!pointer.isProtected || rewritten.has(pointer.sheet)) sayAgain(worksheets, pointer, pen);
  }
  const ours = new Set(
    sheets.flatMap(({ sheet }) => (sheet.isInPlace ? [] : sheet.layout.names.map(({ name }) => name))),
  );
  for (const { sheet, name, formula } of swap.around.names) {
    if (sheet === null && ours.has(name)) continue;
    const all = sheet === null ? names : pen.reach(worksheets.getItem(sheet), sheet).names;
    pen.set(pen.reach(all.getItem(name), name), "formula", formula);
  }
  const replaced = sheets.filter(({ sheet }) => !sheet.isInPlace).map(({ sheet }) => sheet);
  const gone = replaced.map(replacedOf);
  for (const { built, carried, now } of replaced) {
    const typed = [
      ...[...carried.inputs].map(([place, cell]) => ({ place, formula: cell?.formula })),
      ...[...carried.notes].map(([place, from]) => ({ place, formula: now.cells.get(from)?.formula })),
    ];
    for (const { place, formula } of typed) {
      if (formula === undefined || !speaks(formula, gone)) continue;
      writeCell(pen.reach(worksheets.getItem(built.name), built.name), place, { formula }, pen);
    }
  }
}
