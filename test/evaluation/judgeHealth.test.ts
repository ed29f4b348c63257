import { all, contrastIds, healthOf, pointIds, practiceIds, type Answers } from "./given";

const score = (answers: Answers) => healthOf(answers).score! * 100;

test.each([
  [5, 100, "Healthy"],
  [4, 75, "Healthy"],
  [3, 50, "Watch"],
  [2, 25, "At risk"],
  [1, 0, "At risk"],
])("seven practices rated %i: %d, %s", (rating, expected, label) => {
  expect(score(all(practiceIds, rating))).toBeCloseTo(expected, 12);
  expect(healthOf(all(practiceIds, rating)).label).toBe(label);
});

test("the sub-scores by hand: analytical P1 5, P3 4, P7 3; relational P2 2, P4 1, P5 5, P6 n/a", () => {
  const result = healthOf({ P1: 5, P2: 2, P3: 4, P4: 1, P5: 5, P6: "n/a", P7: 3 });
  expect(result.analytical).toBeCloseTo((1 + 0.75 + 0.5) / 3, 12);
  expect(result.relational).toBeCloseTo((0.25 + 0 + 1) / 3, 12);
  expect(result.score).toBeCloseTo((1 + 0.25 + 0.75 + 0 + 1 + 0.5) / 6, 12);
  expect(result.weakest).toBe("Communication");
});

test("sub-scores nobody can know are not given", () => {
  const result = healthOf({ P1: 4, P3: 4, P7: 4 });
  expect([result.analytical, result.relational]).toEqual([0.75, undefined]);
});

test("nothing is weakest where nothing costs anything", () => {
  expect(healthOf(all(practiceIds, 5)).weakest).toBeUndefined();
  expect(healthOf({}).weakest).toBeUndefined();
});

test("too little is Insufficient, with bounds and what to ask", () => {
  const result = healthOf({ P1: 5, P2: 1 });
  expect(result).toMatchObject({ label: "Insufficient", coverage: 2 / 7 });
  expect(result.missing).toEqual([
    "Roles and responsibilities",
    "Communication",
    "Long-term value",
    "Conflict resolution",
    "Measure and adapt",
  ]);
});

describe("relative to the type (X19)", () => {
  const run: Answers = { ...all(practiceIds, 4), P5: 1 };
  test.each<[string, Answers, number]>([
    [
      "a tactical alliance is not unhealthy for being short",
      { ...run, ...all(contrastIds, 1), ...all(pointIds, "No") },
      75,
    ],
    ["nor is a transaction", { ...run, exchange: "Goods or services for a fee" }, 75],
    ["a strategic alliance is", { ...run, ...all(contrastIds, 5), ...all(pointIds, "Yes") }, (6 * 75) / 7],
    ["while the type is not known, long-term value counts", run, (6 * 75) / 7],
  ])("%s", (_name, answers, expected) => expect(score(answers)).toBeCloseTo(expected, 12));

  test("while the type is open, the bounds cover both judgements", () => {
    const { low, high } = healthOf(run);
    expect([low, high]).toEqual([expect.closeTo((6 * 0.75) / 7, 12), expect.closeTo(0.75, 12)]);
  });

  test("once the type is settled, known practices leave nothing open", () => {
    const settled = healthOf({
      ...run,
      ...all(contrastIds, 5),
      ...all(pointIds, "Yes"),
      legal: "Contract",
      exchange: "Both",
    });
    expect([settled.low, settled.high]).toEqual([settled.score, settled.score]);
  });

  test("what is not judged is not missing either", () => {
    const { missing, coverage } = healthOf({ ...all(practiceIds, 4), P5: "", exchange: "fee" });
    expect([missing, coverage]).toEqual([[], 1]);
  });
});

describe("policy", () => {
  test("weights and bands", () => {
    const policy = [
      ["Weight: Clear purpose", 6],
      ["Cut-off: Healthy", 60],
    ];
    const result = healthOf({ ...all(practiceIds, 1), P1: 5 }, undefined, policy);
    expect(result.score).toBeCloseTo(6 / 12, 12);
    expect(result.label).toBe("Watch");
    expect(healthOf(all(practiceIds, 3.5), undefined, policy).label).toBe("Healthy");
  });

  test("no weight at all has no answer", () => {
    const names = [
      "Clear purpose",
      "Compatible cultures",
      "Roles and responsibilities",
      "Communication",
      "Long-term value",
      "Conflict resolution",
      "Measure and adapt",
    ];
    expect(() =>
      healthOf(
        { P1: 3 },
        undefined,
        names.map((name) => [`Weight: ${name}`, 0]),
      ),
    ).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });
});
