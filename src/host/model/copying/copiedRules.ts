import { type Area, intersect } from "../cells/address";
import { subtract, touches } from "../cells/areas";
import type { Book, Sheet } from "../book";
import { rewriteDeep } from "../calculation/heldFormulas";
import { mergesOf } from "../cells/merges";
import { clearConditionalFormats, clearValidations } from "../formats/rules";
import { offsetFormula } from "../formula/offsetFormula";
import { type Source, blocksOf, placeInCopy } from "./source";

/** Where each corner of the copies lies, and how large one copy is. */
export interface Copies {
  sheet: Sheet;
  corners: readonly { row: number; column: number }[];
  /** All of them together. */
  area: Area;
}

/** The parts of an area that are copied, as they lie in each copy. */
function placed(source: Source, areas: readonly Area[], { corners }: Copies, transpose: boolean): Area[] {
  const inside = areas.flatMap((area) => blocksOf(source).flatMap((block) => intersect(area, block) ?? []));
  return corners.flatMap((corner) =>
    inside.map((area) => {
      const place = placeInCopy(source, area, transpose);
      return { ...place, row: corner.row + place.row, column: corner.column + place.column };
    }),
  );
}

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A rule or validation with areas; its formulas are relative to the top left cell of the first. */
interface Held {
  areas: Area[];
}

/** On its own sheet a rule gets more cells; elsewhere it gets a like, whose formulas count from its own first cell. */
function spread<T extends Held & { rule: unknown }>(
  source: Source,
  copies: Copies,
  held: readonly T[],
  transpose: boolean,
  make: (like: T) => T,
): { added: T[]; extended: [T, Area[]][] } {
  const added: T[] = [];
  const extended: [T, Area[]][] = [];
  for (const one of held) {
    const areas = placed(source, one.areas, copies, transpose);
    const [first] = areas;
    const [origin] = one.areas;
    if (!first || !origin) continue;
    if (copies.sheet === source.sheet) extended.push([one, areas]);
    else {
      const by = [first.row - origin.row, first.column - origin.column] as const;
      const rule = rewriteDeep(one.rule, (formula) => offsetFormula(formula, ...by));
      added.push(make({ ...clone(one), rule, areas }));
    }
  }
  return { added, extended };
}

/** Gives the copies the conditional formats of the source, in place of their own. */
export function copyConditionalFormats(book: Book, source: Source, copies: Copies, transpose: boolean): void {
  const { added, extended } = spread(source, copies, source.sheet.conditionalFormats, transpose, (like) => ({
    ...like,
    id: `{cf-${book.nextId()}}`,
  }));
  clearConditionalFormats(copies.sheet, copies.area);
  for (const [format, areas] of extended) format.areas.push(...areas);
  for (const [format] of extended) {
    // One that lay in the destination alone went with it, unless it is copied from there too.
    if (!copies.sheet.conditionalFormats.includes(format)) copies.sheet.conditionalFormats.push(format);
  }
  copies.sheet.conditionalFormats.push(...added);
}

export function copyValidations(book: Book, source: Source, copies: Copies, transpose: boolean): void {
  const { added, extended } = spread(source, copies, source.sheet.validations, transpose, (like) => ({
    ...like,
    id: `dv${book.nextId()}`,
  }));
  clearValidations(copies.sheet, copies.area);
  for (const [validation, areas] of extended) validation.areas.push(...areas);
  for (const [validation] of extended) {
    if (!copies.sheet.validations.includes(validation)) copies.sheet.validations.push(validation);
  }
  copies.sheet.validations.push(...added);
}

export function copyHyperlinks(source: Source, copies: Copies, transpose: boolean): void {
  const made = source.sheet.hyperlinks.flatMap((link) => {
    const areas = placed(source, link.areas, copies, transpose);
    return areas.length > 0 ? [{ ...link, areas }] : [];
  });
  const { sheet, area } = copies;
  const kept = sheet.hyperlinks.map((link) =>
    touches(link.areas, area) ? { ...link, areas: subtract(link.areas, area) } : link,
  );
  sheet.hyperlinks = [...kept.filter(({ areas }) => areas.length > 0), ...made];
}

/** The merged cells that lie wholly in the source, as they lie in the copies. */
export function copiedMerges(book: Book, source: Source, copies: Copies, transpose: boolean): Area[] {
  const blocks = blocksOf(source);
  const whole = mergesOf(book, source.sheet).filter((merged) =>
    blocks.some((block) => {
      const inside = intersect(block, merged);
      return inside && inside.rows * inside.columns === merged.rows * merged.columns;
    }),
  );
  return placed(source, whole, copies, transpose);
}
