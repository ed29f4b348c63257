import { areaAddress } from "../../../cells/a1";
import { markName } from "../../manifest/sheetMark";
import type { SheetBefore } from "../../manifest/underWay";
import { changesOf } from "../changes";
import type { Renewal, Renewed } from "../renewal";

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
    known: markName,
    mark: built.sheet.mark,
    nextMark: record.sheets[index]?.mark ?? "",
    cells: Object.fromEntries(held),
    ...(block && { blank: areaAddress({ top: block.top, left: 2, bottom: block.bottom, right: 3 }) }),
    ...(built.record.product !== plan.product && {
      footer: layout.page.footer.left.split(plan.product).join(built.record.product),
    }),
    ...(now.isProtected && { protection: now.protection }),
  };
}
