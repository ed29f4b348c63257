import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { mergedRangeConflict } from "../../richApi/apiError";
import { type Area, contains, intersect, quoteSheet, readArea } from "../cells/address";
import { subtract } from "../cells/areas";
import { type Book, type Sheet, run, sheetName } from "../book";
import { rewriteHeld } from "../calculation/heldFormulas";
import { ensureExtent } from "../cells/extent";
import { merge, mergesOf, unmerge } from "../cells/merges";
import { cellsIn, ownFormulas, putCell } from "../cells/moveCells";
import { changeReferences, withArea } from "../formula/shift";
import { namesOf } from "../names/nameRules";
import { rewriteFormulas } from "../names/renames";
import { placeTable } from "../tables/placeTable";
import { checkHeaders } from "../tables/tableHeaders";

interface Place {
  sheet: Sheet;
  area: Area;
}

const moved = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

/** What references become: they follow cells that move, and are lost where other cells take their place. */
function follower(book: Book, from: Place, to: Place) {
  const [fromName, toName] = [sheetName(book, from.sheet), sheetName(book, to.sheet)];
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  /** @param home where the formula is, @param next where it will be */
  return (formula: string, home: string, next: string): string =>
    changeReferences(formula, home, (text, sheet) => {
      const area = readArea(text);
      if (!area) return text;
      const follows = same(sheet, fromName) && contains(from.area, area);
      if (!follows && same(sheet, toName) && contains(to.area, area)) return "#REF!";
      const target = follows ? toName : sheet;
      const place = follows ? withArea(text, moved(area, from.area, to.area)) : text;
      if (same(target, sheet) && same(home, next)) return place;
      return { sheet: same(target, next) ? "" : `${quoteSheet(target)}!`, text: place };
    });
}

function moveRules(from: Place, to: Place): void {
  const carry = <T extends { areas: Area[] }>(source: readonly T[], target: readonly T[], like: (one: T) => T) => {
    const carried = source.flatMap((one) => {
      const areas = one.areas.flatMap((area) => intersect(area, from.area) ?? []);
      return areas.length > 0 ? [{ one, areas: areas.map((area) => moved(area, from.area, to.area)) }] : [];
    });
    for (const one of source) one.areas = subtract(one.areas, from.area);
    for (const one of target) one.areas = subtract(one.areas, to.area);
    if (from.sheet !== to.sheet) return carried.map(({ one, areas }) => ({ ...like(one), areas }));
    for (const { one, areas } of carried) one.areas = [...one.areas, ...areas];
    return [];
  };
  const [a, b] = [from.sheet, to.sheet];
  const some = ({ areas }: { areas: Area[] }): boolean => areas.length > 0;
  const formats = carry(a.conditionalFormats, b.conditionalFormats, (one) => ({ ...one, id: `${one.id}m` }));
  const validations = carry(a.validations, b.validations, (one) => ({ ...one, id: `${one.id}m` }));
  const links = carry(a.hyperlinks, b.hyperlinks, (one) => ({ ...one }));
  b.conditionalFormats.push(...formats);
  b.validations.push(...validations);
  b.hyperlinks.push(...links);
  for (const sheet of [a, b]) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter(some);
    sheet.validations = sheet.validations.filter(some);
    sheet.hyperlinks = sheet.hyperlinks.filter(some);
  }
}

function moveTables(book: Book, from: Place, to: Place): void {
  for (const table of from.sheet.tables.filter(({ area }) => contains(from.area, area))) {
    if (from.sheet !== to.sheet) {
      from.sheet.tables = from.sheet.tables.filter((one) => one !== table);
      to.sheet.tables.push(table);
    }
    placeTable(book, to.sheet, table, moved(table.area, from.area, to.area), (column) => column);
  }
}

/**
 * Cuts cells and puts them elsewhere: what referred to them follows, and their own formulas go on meaning the same cells.
 *
 * @param to as large as `from`
 */
export function moveRange(book: Book, from: Place, to: Place): void {
  const merges = mergesOf(book, from.sheet).filter((area) => intersect(area, from.area));
  const torn = merges.some((area) => !contains(from.area, area));
  const covered = mergesOf(book, to.sheet).filter((area) => intersect(area, to.area));
  if (torn || covered.some((area) => !contains(to.area, area) && !merges.includes(area))) throw mergedRangeConflict();
  ownFormulas(book);
  ensureExtent(book, to.sheet, to.area);
  const rewrite = follower(book, from, to);
  const [fromName, toName] = [sheetName(book, from.sheet), sheetName(book, to.sheet)];
  const cells = cellsIn(book, from.sheet, from.area);
  unmerge(book, from.sheet, from.area);
  unmerge(book, to.sheet, to.area);
  for (const { row, column } of cellsIn(book, to.sheet, to.area)) putCell(book, to.sheet, row, column, undefined);
  for (const { row, column } of cells) putCell(book, from.sheet, row, column, undefined);
  rewriteAll(book, rewrite);
  for (const { row, column, cell } of cells) {
    const place = moved({ row, column, rows: 1, columns: 1 }, from.area, to.area);
    const f = cell.f ? rewrite(cell.f, fromName, toName) : undefined;
    putCell(book, to.sheet, place.row, place.column, f === undefined ? cell : { ...cell, f });
  }
  for (const area of merges) merge(book, to.sheet, moved(area, from.area, to.area), false);
  moveRules(from, to);
  moveTables(book, from, to);
  checkHeaders(book, from.sheet, from.area);
  checkHeaders(book, to.sheet, to.area);
}

/** Rewrites the formulas of cells, names, rules and charts, all of which stay where they are. */
function rewriteAll(book: Book, rewrite: ReturnType<typeof follower>): void {
  rewriteFormulas(book, (formula, sheet) => rewrite(formula, sheetName(book, sheet), sheetName(book, sheet)));
  for (const name of namesOf(book)) {
    const formula = name.formulaOrRefString.replace(/^=?/, "=");
    const next = rewrite(formula, "", "");
    if (next !== formula) run(book, SetDefinedNameMutation.id, { ...name, formulaOrRefString: next.slice(1) });
  }
  rewriteHeld(book, (formula, home) => rewrite(formula, sheetName(book, home), sheetName(book, home)));
}
