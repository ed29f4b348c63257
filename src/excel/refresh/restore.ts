import { areaAddress } from "../../cells/a1";
import { runOptions } from "../runOptions";
import { markName } from "../manifest/sheetMark";
import { createPen } from "../write/pen";
import { whileAnswered } from "../whileAnswered";
import { changesOf } from "./changes";
import type { Renewal, Renewed } from "./renewal";
import { writeCell } from "./writeTyped";

/** How often it is tried: what stopped the refresh may strike again. */
const attempts = 3;
/** Milliseconds an answer is waited for. */
const longest = 30_000;

/** Gives the sheets that were written in place what they held before. Resolves to whether that failed. */
export async function restore(renewals: readonly Renewal[], patience = longest): Promise<boolean> {
  const sheets = renewals.flatMap((renewal) =>
    renewal.sheets.filter(({ isInPlace }) => isInPlace).map((sheet) => ({ sheet, renewal })),
  );
  if (sheets.length === 0) return false;
  const write = (): Promise<void> =>
    Excel.run(runOptions(), async (context) => {
      for (const { sheet, renewal } of sheets) writeBack(context, sheet, renewal);
      await context.sync();
    });
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await whileAnswered(write, { patience: Math.min(patience, longest) });
      return false;
    } catch {
      // tried again: nothing else can be done about it here
    }
  }
  return true;
}

function writeBack(context: Excel.RequestContext, renewed: Renewed, { plan }: Renewal): void {
  const { built, now, layout, index } = renewed;
  const planned = plan.sheets[index];
  if (!planned) return;
  const pen = createPen();
  const sheet = context.workbook.worksheets.getItem(built.id);
  if (now.isProtected) sheet.protection.unprotect();
  const { cells, block } = changesOf(renewed, planned);
  const formulas = Object.entries({ ...layout.cells, ...planned.cells }).filter(
    ([, cell]) => cell.formula !== undefined,
  );
  const touched =
    renewed.becomesValues?.length === 0
      ? Object.keys(cells)
      : [...Object.keys(cells), ...formulas.map(([place]) => place)];
  for (const place of new Set(touched)) {
    const { value = "", formula } = now.cells.get(place) ?? {};
    writeCell(sheet, place, formula === undefined ? { value } : { formula }, pen);
  }
  if (block) sheet.getRange(areaAddress({ top: block.top, left: 2, bottom: block.bottom, right: 3 })).clear("All");
  if (built.record.product !== plan.product) {
    const footer = layout.page.footer.left.split(plan.product).join(built.record.product);
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
  }
  sheet.names.getItem(markName).formula = `="${built.sheet.mark}"`;
  if (now.isProtected) sheet.protection.protect(now.protection);
}
