import type { SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import { workingNames } from "../build/buildId";
import { writeSheets } from "../write/writeSheets";
import type { Writer } from "../write/writer";
import { blockTop, changesOf } from "./changes";
import { keptBlock } from "./keptBlock";
import type { Renewal, Renewed } from "./renewal";
import { copyNotes, writeCell, writeTyped } from "./writeTyped";

/** What a sheet that is to take another's place is called until it does. */
export const workingNameOf = ({ record, plan }: Renewal, index: number): string =>
  workingNames(record.build, plan.sheets.length)[index] ?? "";

/** What a table is called until its own name is free: the sheet that has it is still there. */
export const workingTable = (name: string, { record }: Renewal): string => `${name}_${record.build}`;

/** Writes what is new of a renewal: whole sheets under working names, and into sheets that stay the cells that change. */
export async function writeRenewal(writer: Writer, renewal: Renewal, done: number): Promise<void> {
  const { context, pen, sendWhenFull } = writer;
  const { worksheets } = context.workbook;
  const replaced = renewal.sheets.filter(({ isInPlace }) => !isInPlace);
  const indexes = [...renewal.added, ...replaced.map(({ index }) => index)].sort((a, b) => a - b);
  await writeSheets(
    writer,
    subPlan(renewal, indexes),
    indexes.map((index) => workingNameOf(renewal, index)),
  );
  for (const sheet of replaced) {
    const name = workingNameOf(renewal, sheet.index);
    const next = pen.reach(worksheets.getItem(name), name);
    writeCarried(next, pen.reach(worksheets.getItem(sheet.built.id), sheet.built.id), sheet, renewal);
    await sendWhenFull(done);
  }
  for (const sheet of renewal.sheets) {
    if (!sheet.isInPlace) continue;
    const planned = renewal.plan.sheets[sheet.index];
    if (!planned) continue;
    const own = pen.reach(worksheets.getItem(sheet.built.id), sheet.built.id);
    if (sheet.now.isProtected) pen.did(own.protection.unprotect());
    const { cells, block } = changesOf(sheet, planned);
    for (const [place, cell] of Object.entries(cells)) writeCell(own, place, cell, pen);
    if (block) embolden(own, block.top);
    if (sheet.built.record.product !== renewal.plan.product) writeFooter(own, sheet.layout.page.footer.left);
    await sendWhenFull(done);
  }

  function writeCarried(next: Excel.Worksheet, old: Excel.Worksheet, { carried, layout }: Renewed, { plan }: Renewal) {
    for (const [place, cell] of carried.inputs) {
      const style = layout.cells[place]?.style;
      const format = (style && plan.styles[style].numberFormat) ?? "General";
      if (cell === null) writeCell(next, place, { value: "" }, pen);
      else writeTyped(next, place, cell, format, pen);
    }
    copyNotes(next, old, carried.notes, pen);
    const rows = [...carried.notes.keys()].map((place) => Number(/\d+$/.exec(place)?.[0]));
    const top = blockTop({ bottom: Math.max(0, ...rows) }, layout.page.printArea);
    for (const [place, cell] of Object.entries(keptBlock(carried.kept, top))) writeCell(next, place, cell, pen);
    if (carried.kept.length > 0) embolden(next, top);
  }

  function embolden(sheet: Excel.Worksheet, row: number): void {
    pen.set(pen.reach(pen.range(sheet, `B${row}`).format.font), "bold", true);
  }

  function writeFooter(sheet: Excel.Worksheet, text: string): void {
    const texts = pen.reach(pen.reach(sheet.pageLayout).headersFooters.defaultForAllPages);
    pen.set(texts, "leftFooter", text);
  }
}

/** The plan of the sheets that are replaced, with what the workbook can have once alone under other names or not yet. */
function subPlan(renewal: Renewal, indexes: readonly number[]): SheetPlan {
  const { plan } = renewal;
  return {
    ...plan,
    layouts: plan.layouts.map((layout) => withWorkingTables(withoutNames(layout), renewal)),
    sheets: indexes.flatMap((index) => plan.sheets[index] ?? []),
  };
}

const withoutNames = (layout: SheetLayout): SheetLayout => ({
  ...layout,
  names: layout.names.filter(({ scope }) => scope !== "workbook"),
});

function withWorkingTables(layout: SheetLayout, renewal: Renewal): SheetLayout {
  if (layout.tables.length === 0) return layout;
  const renamed = (formula: string): string =>
    layout.tables.reduce((text, { name }) => inReferences(text, name, workingTable(name, renewal)), formula);
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, name: workingTable(table.name, renewal) })),
    cells: Object.fromEntries(
      Object.entries(layout.cells).map(([place, cell]) => [
        place,
        cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) },
      ]),
    ),
  };
}

/** A table's name before a bracket, outside of texts. */
const inReferences = (formula: string, name: string, other: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.split(`${name}[`).join(`${other}[`)))
    .join("");
