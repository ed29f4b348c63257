import fc from "fast-check";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { factById } from "../../../src/models/facts";
import { models } from "../../../src/models/index";
import { cutOffs } from "../../../src/models/verdicts/cutOffs";

type Line = [key: Cell, value: Cell, note: Cell];

const weighed = [
  ...new Set(
    models.flatMap(({ items }) =>
      items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)]),
    ),
  ),
].map(factById);

const spelled = (text: string): fc.Arbitrary<string> => fc.constantFrom(text, text.toUpperCase(), ` ${text} `);

const weight = fc
  .tuple(
    fc.constantFrom(...weighed),
    fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<Cell>(0, 0, 0.5, 1 / 3, "2,5", "0.25", " 4 ", null, "")),
  )
  .chain(([{ header, aliases }, value]) =>
    fc
      .constantFrom(header, header, ...aliases)
      .chain((name) => fc.tuple(spelled(`Weight: ${name}`), fc.constant(value), fc.constant<Cell>("because"))),
  );

const cutOff = fc.constantFrom(...cutOffs).chain(({ name, aliases, least, most }) =>
  fc.tuple(
    fc
      .constantFrom(name, ...aliases)
      .chain((each) => fc.constantFrom(`Cut-off: ${each}`, `cutoff:${each}`, `Cut off: ${each}`)),
    fc.double({ min: least, max: most, noNaN: true }).map((value): Cell => Math.round(value * 100) / 100),
    fc.constant<Cell>(null),
  ),
);

const other = fc.constantFrom<Line>(
  ["Minimum coverage", 0.2, null],
  ["Minimum coverage", 0, null],
  ["Minimum coverage", 0.75, null],
  ["Name", "House policy", null],
  ["Version", 2, null],
  ["Date", 45292, null],
  ["Key", "Value", "Note"],
  ["Weights of the contrasts", null, null],
  [null, "Agreed", null],
  [null, null, null],
);

const wrong = fc.constantFrom<Line>(
  ["Weight: Sunshine", 1, null],
  ["Weight: Goal horizon", -1, null],
  ["Weight: Goal horizon", "much", null],
  ["Weight: Goal horizon", "5%", null],
  ["Weight: Goal horizon", true, null],
  ["Cut-off: Strategic alliance", 1.5, null],
  ["Cut-off: Friendly", 0.5, null],
  ["Minimum coverage", 40, null],
  ["Date", 0.5, null],
  ["Colour", "blue", null],
  [7, 1, null],
);

/** Policies, of which `wrongs` in a hundred have a row the functions refuse. */
export const policies = (wrongs: number): fc.Arbitrary<Line[]> =>
  fc
    .tuple(
      fc.array(
        fc.oneof({ weight: 6, arbitrary: weight }, { weight: 2, arbitrary: cutOff }, { weight: 2, arbitrary: other }),
        {
          minLength: 1,
          maxLength: 14,
        },
      ),
      wrong,
      fc.integer({ min: 0, max: 99 }),
    )
    .map(([lines, bad, chance]) => (chance < wrongs ? [...lines, bad] : lines) as Line[]);

/** A policy in which everything that carries a type or health weighs nothing. */
export const weightless: Line[] = weighed
  .filter(({ group }) => group === "contrasts" || group === "points" || group === "practices")
  .map(({ header }): Line => [`Weight: ${header}`, 0, null]);
