import { forgetUnderWay } from "../manifest/underWay";
import { askParts } from "../manifest/askParts";
import { tryAgain } from "../tryAgain";
import { frozenMark, frozenNamespace } from "./frozenFormulas";
import { placesIn, type OurSheet } from "./ourFormulas";

/**
 * Puts formulas back that a freezing which failed has turned into values, and takes away what it kept under `id`. Gives whether Excel
 * let it; where nothing was changed nothing is written, for Excel may not let it.
 */
export async function putFormulasBack(sheets: readonly OurSheet[], id: string, patience?: number): Promise<boolean> {
  const work = (context: Excel.RequestContext): Promise<true> => putBack(context, sheets, id);
  return (await tryAgain(work, patience)) !== null;
}

async function putBack(context: Excel.RequestContext, sheets: readonly OurSheet[], id: string): Promise<true> {
  const asked = askParts(context, frozenNamespace);
  await context.sync();
  const told = asked();
  const names = sheets.map((sheet) => {
    const name = context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(frozenMark);
    name.load("name");
    const cells = sheet.formulas.map(({ place }) => {
      const cell = context.workbook.worksheets.getItem(sheet.id).getRange(place);
      cell.load("formulas");
      return cell;
    });
    return { sheet, name, cells };
  });
  await context.sync();
  for (const { sheet, name, cells } of names) {
    const own = context.workbook.worksheets.getItem(sheet.id);
    for (const [index, { place, formula, area }] of sheet.formulas.entries()) {
      if (cells[index]?.formulas[0]?.[0] === formula) continue;
      // values in the way of an answer that spills would keep it from spilling
      for (const cell of placesIn(area)) if (cell !== place) own.getRange(cell).clear("Contents");
      own.getRange(place).formulas = [[formula]];
    }
    if (sheet.mark === null && !name.isNullObject) name.delete();
  }
  for (const found of told()) {
    if (found.part.id === id) context.workbook.customXmlParts.getItem(found.id).delete();
  }
  await context.sync();
  await forgetUnderWay(context, new Set([id]));
  return true;
}
