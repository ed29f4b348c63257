import { areaAddress, type Area } from "../../../../cells/a1";
import { parseLines } from "../../../../cells/wholeLines";
import type { Pen } from "../../../write/pen";
import type { Replaced } from "../replaced";
import { placedOn, type LookedAt } from "./lookedAt";
import { speaksWithin, withoutNothing, type ValidationPointer } from "./pointer";

/** Pieces of a workbook's validated cells that are looked at, at most: more than anybody sets up by hand. */
const mostPieces = 2_000;

/**
 * Finds the validated cells on these sheets whose rule speaks of sheets which are to be replaced: in two syncs as a rule, and where
 * neighbours have other rules, in some more.
 */
export async function findValidations(
  context: Excel.RequestContext,
  sheets: readonly LookedAt[],
  replaced: readonly Replaced[],
): Promise<ValidationPointer[]> {
  const asked = sheets.map((sheet) => {
    const cells = context.workbook.worksheets
      .getItem(sheet.id)
      .getRange()
      .getSpecialCellsOrNullObject("DataValidations");
    cells.load("areas/items/address");
    return { sheet, cells };
  });
  await context.sync();
  const pieces = asked.flatMap(({ sheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map(({ address }) => ({ sheet, area: parseLines(address) })),
  );
  return lookAt(context, pieces, replaced, mostPieces);
}

/** Validated cells of a sheet. */
interface Piece {
  sheet: LookedAt;
  area: Area;
}

/** Looks at pieces, and at the halves of those whose cells have several rules, until none has or too many would have to be looked at. */
async function lookAt(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  replaced: readonly Replaced[],
  most: number,
): Promise<ValidationPointer[]> {
  if (pieces.length === 0 || pieces.length > most) return [];
  const asked = pieces.map((piece) => {
    const cells = context.workbook.worksheets.getItem(piece.sheet.id).getRange(areaAddress(piece.area));
    const { dataValidation } = cells;
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    return { piece, dataValidation };
  });
  await context.sync();
  const mixed = asked.filter(({ dataValidation: { type } }) => type === "Inconsistent" || type === "MixedCriteria");
  const found = asked.flatMap(({ piece: { sheet, area }, dataValidation }): ValidationPointer[] => {
    const { rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    const others = replaced.filter(({ id }) => id !== sheet.id);
    if (!speaksWithin(rule, others)) return [];
    const said = withoutNothing({ rule, prompt, errorAlert, ignoreBlanks });
    return [{ ...placedOn(sheet), kind: "validation", place: areaAddress(area), ...said }];
  });
  const smaller = mixed.flatMap(({ piece: { sheet, area } }) => halves(area).map((half) => ({ sheet, area: half })));
  return [...found, ...(await lookAt(context, smaller, replaced, most - pieces.length))];
}

/** The longer side in two; of a cell there are no halves. */
function halves(area: Area): Area[] {
  const { top, left, bottom, right } = area;
  if (bottom > top && bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right === left) return [];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** Says again what may be typed. */
export function sayValidation(sheet: Excel.Worksheet, pointer: ValidationPointer, pen: Pen): void {
  const validation = pen.reach(pen.range(sheet, pointer.place).dataValidation);
  pen.set(validation, "rule", pointer.rule);
  pen.set(validation, "prompt", pointer.prompt);
  pen.set(validation, "errorAlert", pointer.errorAlert);
  pen.set(validation, "ignoreBlanks", pointer.ignoreBlanks);
}
