import { frozenMark, readFrozen } from "../convert/frozenFormulas";
import { putFormulasBack } from "../convert/putFormulasBack";
import { recordNamespace, recordsFrom } from "../manifest/recordXml";
import { loadMark, markIn, markName } from "../manifest/sheetMark";
import { forgetUnderWay, readUnderWay, type SheetBefore } from "../manifest/underWay";
import { askParts } from "../manifest/askParts";
import { giveBack } from "../refresh/back/giveBack";
import { stillToGiveBack } from "../refresh/back/stillToGiveBack";
import { runOptions } from "../runOptions";

/**
 * Brings back what work on sheets has changed that was cut off in the middle: a refresh in place, formulas turned into values or back.
 *
 * @param isOver whether work of this id was begun so long ago that nobody is at it any more
 */
export async function bringBackWork(isOver: (id: string) => boolean): Promise<void> {
  const { kept } = await Excel.run(runOptions(), (context) => readUnderWay(context));
  for (const [id, work] of kept) {
    if (!isOver(id)) continue;
    if (work?.what === "freezing") await unfreeze(id);
    else await Excel.run(runOptions(), (context) => giveAllBack(context, id, work?.sheets ?? []));
  }
}

async function giveAllBack(context: Excel.RequestContext, id: string, sheets: readonly SheetBefore[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const asked = askParts(context, recordNamespace);
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({
    sheet,
    marks: [markName, frozenMark].map((name) => loadMark(sheet, name)),
  }));
  const told = asked();
  await context.sync();
  const records = recordsFrom(told().map(({ part }) => part));
  // where the record is there the work is done
  if (!records.some(({ build }) => build === id)) {
    const written = sheets.flatMap((before) => {
      const at = [markName, frozenMark].indexOf(before.known);
      const found = marked.find(({ marks }) => {
        const mark = marks[at] ? markIn(marks[at]) : null;
        return mark === before.mark || mark === before.nextMark;
      });
      return found ? { id: found.sheet.id, before } : [];
    });
    for (const one of await stillToGiveBack(context, written)) giveBack(worksheets.getItem(one.id), one.before);
  }
  await context.sync();
  await forgetUnderWay(context, new Set([id]));
}

/** Puts formulas back that a freezing which was cut off had turned into values. */
async function unfreeze(id: string): Promise<void> {
  const sheets = await Excel.run(runOptions(), async (context) => {
    const { worksheets } = context.workbook;
    const frozen = (await readFrozen(context, () => undefined)).find((one) => one.id === id);
    worksheets.load("items/id,items/name");
    await context.sync();
    const marked = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet, frozenMark) }));
    await context.sync();
    return (frozen?.frozen.sheets ?? []).flatMap(({ mark, formulas }) => {
      const found = marked.find((one) => markIn(one.mark) === mark);
      // a mark of an earlier freezing stays
      const earlier = mark.startsWith(`${id}-`) ? null : mark;
      return found ? { id: found.sheet.id, name: found.sheet.name, isProtected: false, mark: earlier, formulas } : [];
    });
  });
  await putFormulasBack(sheets, id);
}
