import fc from "fast-check";
import { byPreference, type Choice } from "../../../src/scoring/change/choice";
import { couldMeet, leastChange, type Requirement } from "../../../src/scoring/change/leastChange";
import { withoutDominated } from "../../../src/scoring/change/withoutDominated";

const choice = (changes: number, movement: number, adds: readonly number[], what = "", into = ""): Choice => ({
  changes,
  movement,
  adds,
  what,
  into,
});
const stay = (...adds: number[]) => choice(0, 0, adds);

test("fewest changes go before least movement", () => {
  const groups = [
    [stay(0), choice(1, 9, [2], "a")],
    [stay(0), choice(1, 1, [1], "b")],
    [stay(0), choice(1, 1, [1], "c")],
  ];
  expect(leastChange(groups, [{ least: 2 }], 3)[0]).toMatchObject({ changes: 1, movement: 9, what: "a" });
});

test("no more changes than allowed, and nothing where they are too few", () => {
  const groups = [1, 2, 3].map((each) => [stay(0), choice(1, each, [1], String(each))]);
  expect(leastChange(groups, [{ least: 2 }], 2)[0]).toMatchObject({ movement: 3, what: "12" });
  expect(leastChange(groups, [{ least: 2 }], 1)).toEqual([]);
  expect(leastChange(groups, [{ least: 4 }], 3)).toEqual([]);
});

test("nothing to choose from meets what asks for nothing", () => {
  expect(leastChange([], [{ least: 1 }], 0)).toEqual([]);
  expect(leastChange([], [{ least: 0 }], 0)).toHaveLength(1);
});

test("a choice of two changes is out of reach of one", () => {
  const groups = [[stay(0), choice(2, 1, [5], "ab")]];
  expect([couldMeet(groups, [{ least: 5 }], 1), couldMeet(groups, [{ least: 5 }], 2)]).toEqual([false, true]);
});

test("above means more than, and a second requirement can hold the first back", () => {
  const groups = [[stay(0, 0), choice(1, 1, [1, -1]), choice(1, 2, [2, -2]), choice(1, 3, [3, -3])]];
  expect(leastChange(groups, [{ least: 1 }, { least: -9 }], 1)[0]!.movement).toBe(1);
  expect(leastChange(groups, [{ least: 1, above: true }, { least: -9 }], 1)[0]!.movement).toBe(2);
  expect(
    leastChange(
      groups,
      [
        { least: 1, above: true },
        { least: -2, above: true },
      ],
      1,
    ),
  ).toEqual([]);
});

test("among equals, what sorts first", () => {
  const groups = [
    [stay(0), choice(1, 1, [1], "b", "2"), choice(1, 1, [1], "b", "1")],
    [stay(0), choice(1, 1, [1], "c", "0")],
  ];
  expect(leastChange(groups, [{ least: 1 }], 1)[0]).toMatchObject({ what: "b", into: "1" });
});

// against every selection, one from each group, tried out
test("the first is the best of all selections", () => {
  const number = fc.integer({ min: -4, max: 4 });
  const group = (place: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 4 }), number, number), { maxLength: 3 })
      .chain((made) =>
        fc
          .tuple(number, number)
          .map(([first, second]) => [
            stay(first, second),
            ...made.map(([changes, movement, ...adds], index) =>
              choice(changes, movement, adds, `${place}`.repeat(changes), `${index}`.repeat(changes)),
            ),
          ]),
      );
  const groups = fc.tuple(...[0, 1, 2, 3].map(group));
  const requirement = fc.record({ least: fc.integer({ min: -6, max: 9 }), above: fc.boolean() });
  fc.assert(
    fc.property(groups, fc.tuple(requirement, requirement), fc.nat(6), (groups, requirements, changes) => {
      const [best] = leastChange(groups, requirements, changes);
      const every = allOf(groups).filter((one) => one.changes <= changes && requirements.every(isMet(one)));
      const [expected] = every.sort((a, b) => a.changes - b.changes || byPreference(a, b));
      expect(best && shown(best)).toEqual(expected && shown(expected));
    }),
    { numRuns: 1000 },
  );
});

const shown = ({ changes, movement, what, into }: Choice) => ({ changes, movement, what, into });
const isMet =
  ({ adds }: Choice) =>
  ({ least, above }: Requirement, each: number) =>
    above ? adds[each]! > least : adds[each]! >= least;

function allOf([group, ...rest]: readonly (readonly Choice[])[]): Choice[] {
  if (!group) return [stay(0, 0)];
  return group.flatMap((one) =>
    allOf(rest).map((other) => ({
      changes: one.changes + other.changes,
      movement: one.movement + other.movement,
      adds: one.adds.map((add, each) => add + other.adds[each]!),
      what: one.what + other.what,
      into: one.into + other.into,
    })),
  );
}

test("a choice goes where a preferred one adds as much to everything, and only there", () => {
  const [cheap, dear, other, more] = [
    choice(1, 1, [2, 2], "a"),
    choice(1, 2, [2, 1], "b"),
    choice(1, 2, [1, 3], "c"),
    choice(2, 5, [0, 0], "de"),
  ];
  expect(withoutDominated([more, other, dear, cheap])).toEqual([cheap, other, more]);
});
