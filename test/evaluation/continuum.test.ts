import fc from "fast-check";
import type { Cell } from "../../src/evaluation/reading/cell";
import { placeOnContinuum } from "../../src/evaluation/continuum";
import { defaultPolicy } from "../../src/evaluation/reading/policy";
import { readPolicy } from "../../src/evaluation/reading/readPolicy";
import { allianceCentre, bands, bandOf } from "../../src/models/verdicts/continuum";
import { relationshipTypes } from "../../src/models/relationshipTypes";
import { all, alliance, classified, contrastIds, partIds, pointIds, type Answers } from "./given";

/** The band a position (0–1) falls in. */
const bandAt = (position: number) => bands.find(({ to, holdsTo }) => position < to || (holdsTo && position === to))!;

const placed = (answers: Answers, policy?: Cell[][], asOf?: number) =>
  placeOnContinuum(alliance(answers), { asOf, policy: policy ? readPolicy(policy) : defaultPolicy });

describe("the bands", () => {
  test("follow one another without a gap, in the order of the types", () => {
    expect(bands.map(({ type }) => type)).toEqual([...relationshipTypes]);
    expect([bands[0]!.from, bands[bands.length - 1]!.to]).toEqual([0, 1]);
    bands.slice(1).forEach(({ from }, index) => expect(from).toBe(bands[index]!.to));
    for (const { from, to, positions } of bands) {
      expect([from, ...positions, to]).toEqual([from, ...positions, to].sort((a, b) => a - b));
    }
  });

  // S2:3: "about 2/3 of the way through" is the middle of the band; thirds would make it an edge (ruling X10)
  test("the strategic alliance's is centred on 2/3", () => {
    const { from, to } = bandOf("Strategic alliance");
    expect((from + to) / 2).toBeCloseTo(2 / 3, 12);
    expect(allianceCentre).toMatchObject({ value: 2 / 3, basis: "seed" });
  });

  test.each([
    [0, "Transactional agreement"],
    [0.0999, "Transactional agreement"],
    [0.1, "Tactical alliance"],
    [0.35, "Partnership"],
    [8 / 15, "Strategic alliance"],
    [2 / 3, "Strategic alliance"],
    [0.8, "Strategic alliance"],
    [0.8001, "Joint venture"],
    [0.9999, "Joint venture"],
    [1, "Acquisition"],
  ])("%d is in the band of a %s", (position, type) => expect(bandAt(position).type).toBe(type));
});

describe("positions by hand", () => {
  const even = { ...all(contrastIds, 3), legal: "Contract", exchange: "Joint activity" };
  test.each<[string, Answers, number]>([
    ["the lowest tactical alliance", all(contrastIds, 1), 0.1],
    // a score of .25 lies 5/7 through the scores below .35
    ["a tactical alliance", all(contrastIds, 2), 0.1 + (0.25 * 5) / 7],
    // a score of .5 lies 3/5 through the scores from .35 to .6, and 8/15 − .35 is 11/60
    ["a partnership", all(contrastIds, 3), 0.35 + ((11 / 60) * 3) / 5],
    // .45, but risk is not shared: 3/4 through the scores below .6
    ["tactical for want of shared risk", { ...even, D5: 1 }, 0.1 + 0.25 * 0.75],
    ["strategic by a score of .8, the middle of .6 to 1", all(contrastIds, 4.2), 2 / 3],
    ["the most strategic alliance", all(contrastIds, 5), 0.8],
    ["a joint venture, whatever the score", { ...all(contrastIds, 2), legal: "New entity" }, 0.9],
    ["an acquisition", { ...all(contrastIds, 1), legal: "Merged" }, 1],
    ["concert promotion (S2:4)", { exchange: "Goods or services for a fee" }, 0],
    ["a transaction that is otherwise all an alliance is", { ...all(contrastIds, 5), exchange: "fee" }, 0.05],
  ])("%s", (_name, answers, position) => expect(placed(answers).position).toBeCloseTo(position, 12));

  // contrasts 5 of 10 known; of Q3 one part of three: (5 + 2/3) / 20 to (5 + 2 + 8) / 20; benefits are shared: no transaction
  test("bounds run over every type and score still open", () => {
    const { low, high } = placed({ ...even, Q3b: "Yes" });
    expect(low).toBeCloseTo(0.1 + (0.25 * (17 / 60)) / 0.35, 12);
    expect(high).toBeCloseTo(8 / 15 + ((4 / 15) * (0.75 - 0.6)) / 0.4, 12);
  });

  test("too little evidence is no position, and bounds all the same", () => {
    expect(placed({ P1: "Yes" })).toMatchObject({ position: undefined, label: "Insufficient", low: 0, high: 1 });
    // risk may turn out not to be shared: then 1⅔ of 20 is a score on the way to .6
    const { position, low, high } = placed({ D2: 5, legal: "Contract", exchange: "Both", Q3b: "Yes" });
    expect(position).toBeUndefined();
    expect([low, high]).toEqual([expect.closeTo(0.1 + (0.25 * (1 + 2 / 3)) / 20 / 0.6, 12), 0.8]);
  });

  test("what decides alone is missed first", () => {
    expect(placed({ ...all(contrastIds, 3), ...all(pointIds, "Yes") }).missing).toEqual([
      "Legal structure",
      "What is exchanged",
    ]);
    expect(placed({ legal: "Contract", exchange: "fee", ...all(contrastIds, 3) }).missing).not.toContain(
      "Legal structure",
    );
    expect(placed({ legal: "New entity", ...all(contrastIds, 3) }).missing).not.toContain("What is exchanged");
  });

  test("USPS–FedEx stands in the strategic band, with control, people, money and trust unknown", () => {
    const { position, label } = placed({
      ...{ legal: "Contract", Q1a: "Yes", Q1b: "Yes", Q1c: "Yes", Q1d: "Yes", Q3a: "Yes", Q3b: "Yes" },
      ...{ Q4a: "Yes", Q4b: "Yes", Q4c: "Yes", start: "2001-01-10" },
    });
    expect(label).toBe("Strategic alliance");
    expect(bandAt(position!).type).toBe("Strategic alliance");
  });
});

describe("for all answers", () => {
  const runs = { numRuns: 1000 };
  const rating = fc.oneof(fc.constantFrom<Cell>(1, 2, 2.4, 3, 3.4, 4, 5), fc.double({ min: 1, max: 5, noNaN: true }));
  const yesNo = fc.constantFrom<Cell>("Yes", "Partly", "No");
  const maybe = (answer: fc.Arbitrary<Cell>) =>
    fc.oneof(
      { weight: 6, arbitrary: answer },
      { weight: 2, arbitrary: fc.constantFrom<Cell>(null, "?") },
      { weight: 1, arbitrary: fc.constant<Cell>("n/a") },
    );
  const record = (ids: readonly string[], answer: fc.Arbitrary<Cell>) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, answer])));
  const deciding = fc.record({
    legal: fc.constantFrom<Cell>(null, null, "None", "Contract", "Minority equity", "New entity", "Merged"),
    exchange: fc.constantFrom<Cell>(null, "Joint activity", "Both", "Both", "Goods or services for a fee"),
    start: fc.constantFrom<Cell>(null, null, "2020-01-01", "2024-06-30"),
    end: fc.constantFrom<Cell>(null, "2025-01-01", "2031-12-31"),
  });
  /** Whole points or their parts, never both: answering a whole point sets its parts aside, which is no added knowledge. */
  const pointAnswers = fc.oneof(record(pointIds, maybe(yesNo)), record(partIds, maybe(yesNo)));
  const answers: fc.Arbitrary<Answers> = fc
    .tuple(deciding, record(contrastIds, maybe(rating)), pointAnswers)
    .map((parts) => Object.assign({}, ...parts) as Answers);
  const cutOffs: fc.Arbitrary<Cell[][] | undefined> = fc.option(
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.6, 1), fc.constantFrom(0, 0.4, 1))
      .map(([first, second, coverage]) => [
        ["Cut-off: Partnership", Math.min(first, second)],
        ["Cut-off: Strategic alliance", Math.max(first, second)],
        ["Minimum coverage", coverage],
      ]),
    { nil: undefined },
  );
  const asOf = 45658;

  test("the band a position falls in is CLASSIFY's label; Insufficient has no position", () => {
    fc.assert(
      fc.property(answers, cutOffs, (given, policy) => {
        const { position, label } = placed(given, policy, asOf);
        expect(label).toBe(classified(given, asOf, policy).label);
        if (label === "Insufficient") expect(position).toBeUndefined();
        else expect(bandAt(position!).type).toBe(label);
      }),
      runs,
    );
  });

  test("low ≤ position ≤ high, all within 0 and 1", () => {
    fc.assert(
      fc.property(answers, cutOffs, (given, policy) => {
        const { position, low, high } = placed(given, policy, asOf);
        const chain = [0, low, position ?? low, high, 1];
        expect(chain).toEqual([...chain].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  test("where nothing is unknown the bounds are the position", () => {
    fc.assert(
      fc.property(answers, cutOffs, rating, yesNo, (given, policy, rate, reply) => {
        const filled = Object.entries({ ...given, start: "2020-01-01", end: "2024-01-01" }).map(([fact, answer]) => {
          if (answer !== null && answer !== "?") return [fact, answer];
          if (fact === "legal") return [fact, "Contract"];
          return [fact, fact === "exchange" ? "Both" : fact.startsWith("D") ? rate : reply];
        });
        const { position, low, high, missing } = placed(Object.fromEntries(filled) as Answers, policy, asOf);
        // a point answered whole leaves its parts open, and its parts leave it open whole: rule 2 reads both
        const { Q2, Q3, Q3b } = Object.fromEntries(filled) as Answers;
        fc.pre(position !== undefined && (Q3 === undefined ? Q3b === "Yes" : Q2 !== "No"));
        expect(missing).toEqual([]);
        expect([low, high]).toEqual([expect.closeTo(position!, 12), expect.closeTo(position!, 12)]);
      }),
      runs,
    );
  });

  test("a more strategic answer never lowers the position", () => {
    const raised = fc.tuple(answers, fc.constantFrom("legal", ...contrastIds, ...pointIds, ...partIds), fc.nat());
    const legal = ["None", "Contract", "Minority equity", "New entity", "Merged"];
    const yesNoOrder = ["No", "Partly", "Yes"];
    fc.assert(
      fc.property(raised, cutOffs, ([given, fact, by], policy) => {
        const from = given[fact];
        const order = fact === "legal" ? legal : yesNoOrder;
        const at = order.indexOf(String(from));
        fc.pre(typeof from === "number" || (at >= 0 && at < order.length - 1));
        const to = typeof from === "number" ? Math.min(5, from + (by % 4) + 0.25) : order[at + 1];
        const [before, after] = [placed(given, policy, asOf), placed({ ...given, [fact]: to }, policy, asOf)];
        fc.pre(before.position !== undefined && after.position !== undefined);
        expect(after.position!).toBeGreaterThanOrEqual(before.position! - 1e-12);
      }),
      runs,
    );
  });

  test("answering what is unknown keeps the position inside the old bounds, and the bounds never widen", () => {
    const facts = [...contrastIds, ...pointIds, ...partIds, "legal", "exchange"];
    const reply = fc.record({
      scale: fc.oneof(rating, yesNo, fc.constant<Cell>("n/a")),
      legal: fc.constantFrom<Cell>("None", "Contract", "New entity", "Merged"),
      exchange: fc.constantFrom<Cell>("Joint activity", "Both", "fee"),
    });
    fc.assert(
      fc.property(
        answers,
        cutOffs,
        fc.shuffledSubarray(facts, { minLength: 1 }),
        fc.array(reply, { minLength: facts.length, maxLength: facts.length }),
        (given, policy, chosen, replies) => {
          const open = chosen.filter((fact) => fact in given && (given[fact] === null || given[fact] === "?"));
          // a rating of the duration replaces what the dates say, which is no answer to something unknown
          const added = open.filter((fact) => fact !== "D1" || given.start === null);
          fc.pre(added.length > 0);
          const answer = (fact: string, index: number) =>
            fact === "legal" || fact === "exchange" ? replies[index]![fact] : replies[index]!.scale;
          const after = { ...given, ...Object.fromEntries(added.map((fact, index) => [fact, answer(fact, index)])) };
          const [then, now] = [placed(given, policy, asOf), placed(after, policy, asOf)];
          const chain = [then.low, now.low, now.position ?? now.low, now.high, then.high];
          for (let i = 1; i < chain.length; i++) expect(chain[i]!).toBeGreaterThanOrEqual(chain[i - 1]! - 1e-12);
        },
      ),
      runs,
    );
  });

  test("an acquisition stands at 1, whatever else is answered", () => {
    fc.assert(
      fc.property(answers, cutOffs, (given, policy) => {
        expect(placed({ ...given, legal: "Merged" }, policy, asOf)).toMatchObject({ position: 1, low: 1, high: 1 });
      }),
      runs,
    );
  });

  test("the order of columns changes nothing", () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(Object.keys(given), { minLength: Object.keys(given).length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, keys]) => {
        const [a, b] = [
          placed(given, undefined, asOf),
          placed(Object.fromEntries(keys.map((key) => [key, given[key]])), undefined, asOf),
        ];
        expect([b.position, b.low, b.high, b.missing]).toEqual([a.position, a.low, a.high, a.missing]);
      }),
      runs,
    );
  });
});
