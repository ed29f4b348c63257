import { type Area, MAX_COLUMNS, MAX_ROWS, intersect } from "../cells/address";
import { subtract } from "../cells/areas";
import { type Book, type Sheet, sheetName } from "../book";
import { rewriteHeld } from "../calculation/heldFormulas";
import { moveAutoFilter } from "../filter/changeFilters";
import { type Shift, shiftArea, shiftFormula } from "../formula/shift";
import { followTable } from "../tables/placeTable";
import { shiftOutline } from "./outline";
import { shiftPage } from "./shiftPage";

/** All cells of the band that a shift moves in. */
function stripOf({ axis, band }: Shift): Area {
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  if (!band) return whole;
  return axis === "rows"
    ? { ...whole, column: band.first, columns: band.count }
    : { ...whole, row: band.first, rows: band.count };
}

/** Where areas lie after a shift; one that only a part of moves is cut, as Excel cuts the range of a rule. */
function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  const strip = stripOf(shift);
  return areas.flatMap((area) => {
    const inside = intersect(area, strip);
    const moved = inside && shiftArea(inside, shift);
    return [...subtract([area], strip), ...(moved ? [moved] : [])];
  });
}

/** Moves everything that is kept beside the cells. */
export function shiftHeld(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    followTable(book, sheet, table, (area) => shiftArea(area, shift));
  }
  moveAutoFilter(sheet, (area) => shiftArea(area, shift));
  for (const held of [...sheet.conditionalFormats, ...sheet.validations, ...sheet.hyperlinks]) {
    held.areas = shiftAreas(held.areas, shift);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.filter(({ areas }) => areas.length > 0);
  shiftPage(sheet.page, shift);
  if (!shift.band) {
    sheet.outline = sheet.outline && shiftOutline(sheet.outline, shift);
    if (sheet.kept) sheet.kept.shifts = [...(sheet.kept.shifts ?? []), shift];
  }
  for (const range of book.tracked) if (range.sheet === sheet) range.area = range.area && shiftArea(range.area, shift);
  const name = sheetName(book, sheet);
  rewriteHeld(book, (formula, home) => shiftFormula(formula, name, sheetName(book, home), shift));
}
