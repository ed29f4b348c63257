import { areaAddress } from "../../../cells/a1";
import type { PlanCells } from "../../../plan/sheetPlan";
import { markName } from "../../manifest/sheetMark";
import { createPen } from "../../write/pen";
import { changesOf } from "../changes";
import type { Renewal, Renewed } from "../renewal";
import { writeCell } from "../writeTyped";

/** What a sheet that is written in place held before: enough to give it back, now or when the workbook is opened again. */
export interface SheetBefore {
  /** What it is known by before, and once it is made anew. */
  mark: string;
  nextMark: string;
  /** The cells that are written, as they were; "" = nothing. */
  cells: PlanCells;
  /** Cells that were empty and without looks of their own; null = none. */
  blank: string | null;
  /** The text at the foot of its pages; null = it is not written. */
  footer: string | null;
  /** null = it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
}

/** What the sheets written in place held before, each with its id. */
export function sheetsBefore(renewals: readonly Renewal[]): { id: string; before: SheetBefore }[] {
  return renewals.flatMap((renewal) =>
    renewal.sheets.flatMap((sheet) =>
      sheet.isInPlace ? { id: sheet.built.id, before: beforeOf(sheet, renewal) } : [],
    ),
  );
}

function beforeOf(renewed: Renewed, { plan, record }: Renewal): SheetBefore {
  const { built, now, layout, index } = renewed;
  const planned = plan.sheets[index];
  const { cells, block } = planned ? changesOf(renewed, planned) : { cells: {}, block: null };
  const formulas = Object.entries({ ...layout.cells, ...planned?.cells }).filter(
    ([, { formula }]) => formula !== undefined,
  );
  const becoming = renewed.becomesValues?.length === 0 ? [] : formulas.map(([place]) => place);
  const frozen = new Map([...now.cells.values()].flatMap((cell) => [...(cell.frozen ?? [])]));
  const held = [...new Set([...Object.keys(cells), ...becoming])].map((place) => {
    const { value = "", formula } = now.cells.get(place) ?? {};
    const known = frozen.get(place);
    return [place, known === undefined && formula !== undefined ? { formula } : { value: known ?? value }] as const;
  });
  return {
    mark: built.sheet.mark,
    nextMark: record.sheets[index]?.mark ?? "",
    cells: Object.fromEntries(held),
    blank: block && areaAddress({ top: block.top, left: 2, bottom: block.bottom, right: 3 }),
    footer:
      built.record.product === plan.product
        ? null
        : layout.page.footer.left.split(plan.product).join(built.record.product),
    protection: now.isProtected ? now.protection : null,
  };
}

/** Gives a sheet what it held before. Done twice it is the same as done once. */
export function giveBack(sheet: Excel.Worksheet, before: SheetBefore): void {
  const pen = createPen();
  sheet.protection.unprotect();
  for (const [place, cell] of Object.entries(before.cells)) writeCell(sheet, place, cell, pen);
  if (before.blank !== null) sheet.getRange(before.blank).clear("All");
  if (before.footer !== null) sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = before.footer;
  sheet.names.getItem(markName).formula = `="${before.mark}"`;
  if (before.protection) sheet.protection.protect(before.protection);
}
