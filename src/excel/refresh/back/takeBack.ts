import { undoBuild } from "../../build/undoBuild";
import type { WorkbookNow } from "../../build/readForBuild";
import { recordNamespace, recordsFrom } from "../../manifest/recordXml";
import { forgetUnderWay } from "../../manifest/underWay";
import { readParts } from "../../manifest/askParts";
import { tryAgain } from "../../tryAgain";
import { createPen } from "../../write/pen";
import { finish } from "../swap/clearAway";
import { sayAgain } from "../swap/pointers/sayAgain";
import type { Swap } from "../swap/swap";
import { writeCell } from "../writeTyped";
import { giveBack } from "./giveBack";
import { sheetsBefore } from "./sheetBefore";
import { stillToGiveBack } from "./stillToGiveBack";

/** What a refresh has done, or may have done. */
export interface BegunRefresh {
  swap: Swap;
  before: Pick<WorkbookNow, "sheets" | "active" | "names" | "records">;
}

/** How a refresh that was stopped ended: all of it is done after all; nothing of it is; or something could not be taken back. */
export type Ending = "done" | "taken back" | "left";

/**
 * Brings back what a refresh changed, whichever request it stopped in and wherever within it. Where its records are there everything is
 * done but the clearing away, which is then done instead.
 */
export async function takeBack(begun: BegunRefresh, patience?: number): Promise<Ending> {
  const isDone = await tryAgain(async (context) => {
    const isComplete = await areRecordsThere(context, begun.swap);
    if (isComplete) await finish(context, begun.swap);
    else await putBack(context, begun);
    return isComplete;
  }, patience);
  if (isDone === null) return "left";
  if (isDone) return "done";
  let isLeft = false;
  for (const { record } of begun.swap.renewals) {
    isLeft = (await undoBuild({ before: begun.before, build: record.build }, patience)) || isLeft;
  }
  const isForgotten = await tryAgain(async (context) => {
    await forgetUnderWay(context, new Set(begun.swap.renewals.map(({ record }) => record.build)));
    return true;
  }, patience);
  return isLeft || !isForgotten ? "left" : "taken back";
}

async function areRecordsThere(context: Excel.RequestContext, { renewals }: Swap): Promise<boolean> {
  const read = await readParts(context, recordNamespace);
  const there = new Set(recordsFrom(read.map(({ part }) => part)).map(({ build }) => build));
  return renewals.every(({ record }) => there.has(record.build));
}

/** Everything but the new sheets, which are then nobody's: names, formulas that speak of the old ones, cells written in place. */
async function putBack(context: Excel.RequestContext, { swap, before }: BegunRefresh): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const written = await stillToGiveBack(context, sheetsBefore(swap.renewals));
  const nameNow = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const old = new Set(before.sheets.map(({ id }) => id));
  const replaced = swap.renewals.flatMap(({ sheets }) => sheets.filter(({ isInPlace }) => !isInPlace));
  const isBegun = replaced.some(({ built }) => (nameNow.get(built.id) ?? built.name) !== built.name);
  for (const { id, before: held } of written) giveBack(worksheets.getItem(id), held);
  if (isBegun) {
    for (const sheet of replaced) {
      const taker = worksheets.items.find(({ id, name }) => !old.has(id) && name === sheet.built.name);
      if (taker) taker.name = swap.workingName(sheet);
    }
    for (const { built } of replaced) {
      if (nameNow.has(built.id)) worksheets.getItem(built.id).name = built.name;
    }
    const there = new Set(tables.items.map(({ name }) => name));
    for (const { working, own, aside } of swap.tables) {
      if (aside === null || !there.has(aside)) continue;
      if (there.has(own)) tables.getItem(own).name = working;
      tables.getItem(aside).name = own;
    }
    speakAgain(context, swap, new Set(names.items.map(({ name }) => name)));
    if (nameNow.has(swap.active)) worksheets.getItem(swap.active).activate();
  }
  await context.sync();
}

function speakAgain({ workbook }: Excel.RequestContext, { around, renewals }: Swap, there: ReadonlySet<string>): void {
  const { worksheets, names } = workbook;
  const inPlace = new Set(sheetsBefore(renewals).map(({ id }) => id));
  const own = new Set(
    renewals.flatMap(({ sheets }) => sheets.flatMap(({ layout }) => layout.names.map(({ name }) => name))),
  );
  const pen = createPen();
  for (const { sheet, place, formula, isProtected } of around.cells) {
    if (!isProtected && !inPlace.has(sheet)) writeCell(worksheets.getItem(sheet), place, { formula }, pen);
  }
  for (const pointer of around.pointers) {
    if (!pointer.isProtected && !inPlace.has(pointer.sheet)) sayAgain(worksheets, pointer, pen);
  }
  for (const [name, formula] of around.formulas) {
    if (there.has(name) && own.has(name)) names.getItem(name).formula = formula;
  }
  for (const { sheet, name, formula } of around.names) {
    (sheet === null ? names : worksheets.getItem(sheet).names).getItem(name).formula = formula;
  }
}
