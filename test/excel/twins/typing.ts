import fc from "fast-check";
import { parseArea, parseCell } from "../../../src/cells/a1";
import type { Scalar, SheetData } from "../../../src/host/model/workbookData";
import type { ValidationRule } from "../../../src/host/model/formats/ruleData";
import { asOf } from "../building";
import { decimals } from "./decimals";

/** What is typed into a sheet, by the keys of its inputs; null empties one. */
export type Typed = Readonly<Record<string, Scalar>>;

/** What people paste where no rule keeps them from it. */
const odd = fc.constantFrom<Scalar>("?", "soon", -1, 7, 0, 1_000_000, true);
const free = fc.constantFrom<Scalar>("Jo", "Something", 1, 3, 0.5, 12, asOf - 30);

/** Judgements in pairs: a sheet without our functions asks for all of them. */
export const isPair = (key: string): boolean => key.startsWith("pairs/");
export const ratio = fc.constantFrom<Scalar>(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 4, 5, 7, 9);

/** What may be typed into a sheet with these inputs: a few or most of them, mostly what the rules of its cells ask for. */
export function typings(inputs: Readonly<Record<string, string>>, sheet: SheetData): fc.Arbitrary<Typed> {
  const keys = Object.keys(inputs).filter((key) => !isPair(key));
  const pairs = Object.keys(inputs).filter(isPair);
  const typed = (share: number): fc.Arbitrary<(Scalar | undefined)[]> =>
    fc.tuple(...keys.map((key) => typingInto(ruleOf(sheet, inputs[key]!), key === "asOf", share)));
  return fc
    .tuple(fc.oneof(typed(30), typed(90)), fc.option(fc.tuple(...pairs.map(() => ratio)), { nil: null }))
    .map(([values, ratios]) =>
      Object.fromEntries([
        ...keys.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]] as const])),
        ...pairs.flatMap((key, index) => (ratios ? [[key, ratios[index]!] as const] : [])),
      ]),
    );
}

const typingInto = (
  rule: ValidationRule | undefined,
  isDay: boolean,
  share: number,
): fc.Arbitrary<Scalar | undefined> =>
  fc.oneof(
    { weight: 96 - share, arbitrary: fc.constant(undefined) },
    { weight: share, arbitrary: asked(rule) },
    { weight: isDay ? 0 : 3, arbitrary: odd },
    { weight: isDay ? 0 : 1, arbitrary: fc.constant(null) },
  );

function asked(rule: ValidationRule | undefined): fc.Arbitrary<Scalar> {
  if (rule?.list && !rule.list.source.startsWith("=")) return fc.constantFrom<Scalar>(...rule.list.source.split(","));
  if (rule?.date) return fc.integer({ min: asOf - 200, max: asOf + 200 });
  const { formula1, formula2 } = rule?.decimal ?? rule?.wholeNumber ?? {};
  const [least, most] = [Number(formula1), Number(formula2)];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return free;
  const near = { min: Math.max(least, -20), max: Math.min(most, 20) };
  return fc.oneof(fc.integer({ min: Math.ceil(near.min), max: Math.floor(near.max) }), decimals(near.min, near.max));
}

function ruleOf({ validations = [] }: SheetData, place: string): ValidationRule | undefined {
  const { row, column } = parseCell(place);
  const holds = (range: string): boolean => {
    const { top, left, bottom, right } = parseArea(range);
    return top <= row && row <= bottom && left <= column && column <= right;
  };
  return validations.find(({ range }) => range.split(",").some(holds))?.rule;
}
