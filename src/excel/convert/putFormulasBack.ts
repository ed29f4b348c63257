import { forgetUnderWay } from "../manifest/underWay";
import { readPart } from "../manifest/xmlParts";
import { tryAgain } from "../tryAgain";
import { frozenMark, frozenNamespace } from "./frozenFormulas";
import { placesIn, type OurSheet } from "./ourFormulas";

/**
 * Puts formulas back that a freezing which failed may have turned into values, and takes away what it kept under `id`. Gives whether
 * Excel let it.
 */
export async function putFormulasBack(sheets: readonly OurSheet[], id: string, patience?: number): Promise<boolean> {
  const work = (context: Excel.RequestContext): Promise<true> => putBack(context, sheets, id);
  return (await tryAgain(work, patience)) !== null;
}

async function putBack(context: Excel.RequestContext, sheets: readonly OurSheet[], id: string): Promise<true> {
  const parts = context.workbook.customXmlParts.getByNamespace(frozenNamespace);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  const names = sheets.map((sheet) => {
    const name = context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(frozenMark);
    name.load("name");
    return { sheet, name };
  });
  await context.sync();
  for (const { sheet, name } of names) {
    const own = context.workbook.worksheets.getItem(sheet.id);
    for (const { place, formula, area } of sheet.formulas) {
      // values in the way of an answer that spills would keep it from spilling
      for (const cell of placesIn(area)) if (cell !== place) own.getRange(cell).clear("Contents");
      own.getRange(place).formulas = [[formula]];
    }
    if (sheet.mark === null && !name.isNullObject) name.delete();
  }
  for (const { part, xml } of texts) if (readPart(xml.value)?.id === id) part.delete();
  await context.sync();
  await forgetUnderWay(context, new Set([id]));
  return true;
}
