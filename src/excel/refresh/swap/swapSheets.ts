import { areaAddress, parseArea } from "../../../cells/a1";
import { quoteSheet } from "../../../plan/formula";
import { markName, writeMark } from "../../manifest/sheetMark";
import { recordParts } from "../../manifest/recordXml";
import type { Writer } from "../../write/writer";
import type { Renewal, Renewed } from "../renewal";
import { workingNameOf } from "../writeRenewal";
import { clearAway } from "./clearAway";
import { mend } from "./mend";
import type { Swap } from "./swap";

/**
 * Lets the new sheets take the places of the old ones: names, positions, protection, and the formulas elsewhere that speak of them.
 * Nothing is deleted before the records are there, and where they are everything but the clearing away is done. To be sent in one
 * request.
 */
export function swapSheets(writer: Writer, swap: Swap): void {
  const { context, pen } = writer;
  const { worksheets, customXmlParts, tables, names } = context.workbook;
  const sheets = swap.renewals.flatMap((renewal) => renewal.sheets.map((sheet) => ({ sheet, renewal })));
  const replaced = sheets
    .filter(({ sheet }) => !sheet.isInPlace)
    .sort((a, b) => a.sheet.built.position - b.sheet.built.position);
  const byId = (id: string): Excel.Worksheet => pen.reach(worksheets.getItem(id), id);

  for (const { sheet } of replaced) {
    pen.set(byId(sheet.built.id), "name", swap.aside.get(sheet.built.id) ?? "");
  }
  for (const { own, aside } of swap.tables) {
    if (aside !== null) pen.set(pen.reach(tables.getItem(own), own), "name", aside);
  }
  for (const { working, own } of swap.tables) pen.set(pen.reach(tables.getItem(working), working), "name", own);
  replaced.forEach(({ sheet, renewal }, before) => {
    const working = swap.workingName(sheet);
    const next = pen.reach(worksheets.getItem(working), working);
    writeMark(next, markOf(sheet, renewal), pen);
    pen.set(next, "name", sheet.built.name);
    // the old ones are all there still
    pen.set(next, "position", sheet.built.position + before);
    if (sheet.built.visibility !== "Visible") pen.set(next, "visibility", sheet.built.visibility as "Hidden");
    for (const { name, area, scope } of sheet.layout.names) {
      if (scope === "workbook") giveName(name, sheet.built.name, area, next);
    }
  });
  for (const renewal of swap.renewals) {
    for (const index of renewal.added) {
      const working = workingNameOf(renewal, index);
      const sheet = pen.reach(worksheets.getItem(working), working);
      writeMark(sheet, renewal.record.sheets[index]?.mark ?? "", pen);
      pen.set(sheet, "name", renewal.plan.sheets[index]?.name ?? working);
    }
  }
  mend(writer, swap);
  protect();
  const shown = replaced.find(({ sheet }) => sheet.built.id === swap.active);
  if (shown) pen.did(pen.reach(worksheets.getItem(shown.sheet.built.name), shown.sheet.built.name).activate());
  for (const { record } of swap.renewals) {
    for (const part of recordParts(record)) pen.reach(customXmlParts.add(part), part);
  }
  clearAway(writer, swap);

  /** A name that is there stands for other cells from now on: formulas that say it never see it gone. */
  function giveName(name: string, sheetName: string, area: string, sheet: Excel.Worksheet): void {
    const formula = `=${quoteSheet(sheetName)}${fixed(area)}`;
    if (swap.around.formulas.has(name)) pen.set(pen.reach(names.getItem(name), name), "formula", formula);
    else pen.reach(names.add(name, pen.range(sheet, area)), name);
  }

  function protect(): void {
    for (const { sheet, renewal } of sheets) {
      const own = sheet.isInPlace
        ? byId(sheet.built.id)
        : pen.reach(worksheets.getItem(sheet.built.name), sheet.built.name);
      if (sheet.isInPlace) {
        pen.set(pen.reach(own.names.getItem(markName), markName), "formula", `="${markOf(sheet, renewal)}"`);
      }
      const layout = renewal.plan.layouts[renewal.plan.sheets[sheet.index]?.layout ?? 0];
      if (sheet.now.isProtected) pen.did(own.protection.protect(sheet.now.protection), sheet.now.protection);
      else if (!sheet.isInPlace && layout?.protected) pen.did(own.protection.protect());
    }
  }
}

const markOf = ({ index }: Renewed, { record }: Renewal): string => record.sheets[index]?.mark ?? "";

/** "B2:C9" → "$B$2:$C$9". */
const fixed = (area: string): string => areaAddress(parseArea(area)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
