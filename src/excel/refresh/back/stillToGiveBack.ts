import { parseArea } from "../../../cells/a1";
import type { SheetBefore } from "../../manifest/underWay";
import { loadMark, markIn } from "../../manifest/sheetMark";
import { readSheets, sheetsAtOnce, type SheetNow } from "../sheetNow";

/** A sheet that was, or was to be, written in place, and what it held before. */
export interface WrittenSheet {
  id: string;
  before: SheetBefore;
}

/**
 * The sheets among these that do not hold any more what they held before. The others are left alone: Excel may not let them be written
 * on at all, which is why nothing was changed on them.
 */
export async function stillToGiveBack(
  context: Excel.RequestContext,
  written: readonly WrittenSheet[],
): Promise<WrittenSheet[]> {
  const changed: WrittenSheet[] = [];
  for (let first = 0; first < written.length; first += sheetsAtOnce) {
    const some = written.slice(first, first + sheetsAtOnce);
    const asked = some.map(({ id, before }) => {
      const { pageLayout } = context.workbook.worksheets.getItem(id).load(wantedOf(before));
      return { mark: loadMark(context.workbook.worksheets.getItem(id), before.known), pageLayout };
    });
    const now = await readSheets(
      context,
      some.map(({ id }) => id),
    );
    some.forEach((one, index) => {
      const { mark, pageLayout } = asked[index] ?? {};
      const footer =
        one.before.footer === undefined ? undefined : pageLayout?.headersFooters.defaultForAllPages.leftFooter;
      const isSame =
        mark !== undefined &&
        markIn(mark) === one.before.mark &&
        footer === one.before.footer &&
        holdsStill(now[index], one.before);
      if (!isSame) changed.push(one);
    });
  }
  return changed;
}

/** The text at the foot of a sheet's pages, where it was to be written. */
const wantedOf = ({ footer }: SheetBefore): string =>
  footer === undefined ? "id" : "pageLayout/headersFooters/defaultForAllPages/leftFooter";

function holdsStill(now: SheetNow | undefined, { cells, blank, protection }: SheetBefore): boolean {
  if (!now || now.isProtected !== (protection !== undefined)) return false;
  if (blank !== undefined && now.bottom >= parseArea(blank).top) return false;
  return Object.entries(cells).every(([place, { value = "", formula }]) => {
    const cell = now.cells.get(place);
    return cell?.formula === formula && (formula !== undefined || (cell?.value ?? "") === value);
  });
}
