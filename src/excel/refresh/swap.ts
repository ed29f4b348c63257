import { markName, writeMark } from "../manifest/sheetMark";
import { recordParts } from "../manifest/recordXml";
import type { Writer } from "../write/writer";
import { speakingOf, type NameReference, type Reference } from "./references";
import type { Renewal, Renewed } from "./renewal";
import { workingNameOf } from "./writeRenewal";

/** Everything the last request of a refresh is made from. */
export interface Swap {
  renewals: readonly Renewal[];
  /** Working name of a new sheet. */
  workingName(sheet: Renewed): string;
  /** Name a table was written under until its own is free: working name → own. */
  tables: ReadonlyMap<string, string>;
  references: { cells: readonly Reference[]; names: readonly NameReference[] };
  /** XML parts that no sheet needs any more. */
  oldParts: readonly string[];
  /** Id of the sheet on show. */
  active: string;
}

/**
 * Lets the new sheets take the places of the old ones: names, positions, protection, and the formulas elsewhere that speak of them.
 * The records come last, so that where they are everything else is done. To be sent in one request.
 */
export function swapSheets({ context, pen }: Writer, swap: Swap): void {
  const { worksheets, customXmlParts, names, tables } = context.workbook;
  const sheets = swap.renewals.flatMap((renewal) => renewal.sheets.map((sheet) => ({ sheet, renewal })));
  const replaced = sheets
    .filter(({ sheet }) => !sheet.isInPlace)
    .sort((a, b) => a.sheet.built.position - b.sheet.built.position);
  for (const { sheet, renewal } of sheets) {
    if (!sheet.isInPlace) continue;
    const own = pen.reach(worksheets.getItem(sheet.built.id), sheet.built.id);
    pen.set(pen.reach(own.names.getItem(markName), markName), "formula", `="${markOf(sheet, renewal)}"`);
    if (sheet.now.isProtected) pen.did(own.protection.protect(sheet.now.protection), sheet.now.protection);
  }
  for (const { sheet, renewal } of replaced) {
    const next = pen.reach(worksheets.getItem(swap.workingName(sheet)), swap.workingName(sheet));
    writeMark(next, markOf(sheet, renewal), pen);
  }
  mend(replaced.map(({ sheet }) => sheet));
  const shown = replaced.find(({ sheet }) => sheet.built.id === swap.active) ?? null;
  if (shown) {
    const name = swap.workingName(shown.sheet);
    pen.did(pen.reach(worksheets.getItem(name), name).activate());
  }
  for (const { sheet } of replaced) {
    const old = pen.reach(worksheets.getItem(sheet.built.id), sheet.built.id);
    // Excel keeps a very hidden sheet from being deleted
    if (sheet.built.visibility === "VeryHidden") pen.set(old, "visibility", "Hidden");
    pen.did(old.delete());
  }
  for (const { sheet, renewal } of replaced) {
    const next = pen.reach(worksheets.getItem(swap.workingName(sheet)), swap.workingName(sheet));
    pen.set(next, "name", sheet.built.name);
    pen.set(next, "position", sheet.built.position);
    if (sheet.built.visibility !== "Visible") pen.set(next, "visibility", sheet.built.visibility as "Hidden");
    for (const { name, area, scope } of sheet.layout.names) {
      if (scope !== "workbook") continue;
      pen.did(names.getItemOrNullObject(name).delete(), name);
      pen.reach(names.add(name, pen.range(next, area)), name);
    }
    if (sheet.now.isProtected) pen.did(next.protection.protect(sheet.now.protection), sheet.now.protection);
    else if (renewal.plan.layouts[renewal.plan.sheets[sheet.index]?.layout ?? 0]?.protected)
      pen.did(next.protection.protect());
  }
  for (const renewal of swap.renewals) {
    for (const index of renewal.added) {
      const working = workingNameOf(renewal, index);
      const sheet = pen.reach(worksheets.getItem(working), working);
      writeMark(sheet, renewal.record.sheets[index]?.mark ?? "", pen);
      pen.set(sheet, "name", renewal.plan.sheets[index]?.name ?? working);
    }
  }
  for (const [working, own] of swap.tables) pen.set(pen.reach(tables.getItem(working), working), "name", own);
  for (const id of swap.oldParts) pen.did(customXmlParts.getItem(id).delete(), id);
  for (const { record } of swap.renewals) {
    for (const part of recordParts(record)) pen.reach(customXmlParts.add(part), part);
  }

  /** What speaks of an old sheet speaks of the new one before the old one goes; Excel keeps that right when the new one is renamed. */
  function mend(gone: readonly Renewed[]): void {
    const ours = new Set(gone.flatMap(({ layout }) => layout.names.map(({ name }) => name)));
    const pairs = gone.map((sheet) => ({ from: sheet.built.name, to: swap.workingName(sheet) }));
    for (const { sheet, place, formula, isProtected } of swap.references.cells) {
      if (isProtected) continue;
      const cell = pen.range(pen.reach(worksheets.getItem(sheet), sheet), place);
      pen.set(cell, "formulas", [[speakingOf(formula, pairs)]]);
    }
    for (const { name, formula } of swap.references.names) {
      if (!ours.has(name)) pen.set(pen.reach(names.getItem(name), name), "formula", speakingOf(formula, pairs));
    }
  }
}

const markOf = ({ index }: Renewed, { record }: Renewal): string => record.sheets[index]?.mark ?? "";
