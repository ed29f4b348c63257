import { all, classified, contrastIds, pointIds, type Answers } from "./given";

const label = (answers: Answers, asOf?: number) => classified(answers, asOf).label;

describe("the cases the seeds tell", () => {
  // S2:14–16 states impact, independence, shared benefits, initiatives; control, people, money and trust are not stated
  const usps: Answers = {
    legal: "Contract",
    competitor: "Yes",
    renewals: 2,
    start: "2001-01-10",
    Q1a: "Yes",
    Q1b: "Yes",
    Q1c: "Yes",
    Q1d: "Yes",
    Q2a: "?",
    Q2b: "?",
    Q2c: "?",
    Q3a: "Yes",
    Q3b: "Yes",
    Q3c: "unknown",
    Q4a: "Yes",
    Q4b: "Yes",
    Q4c: "Yes",
    Q5a: "",
    Q5b: "",
  };

  test("USPS–FedEx is a strategic alliance, with control, people, money and trust unknown and named", () => {
    const { label, missing } = classified(usps, 40359);
    expect(label).toBe("Strategic alliance");
    expect(missing.slice(0, 2)).toEqual(["Integrated assets", "Trust across cultures"]);
    expect(missing).toContain("Control shared");
  });

  test("that they compete does not matter", () => {
    const { competitor: _, ...rest } = usps;
    expect(classified(usps, 40359).score).toBe(classified(rest, 40359).score);
    expect(classified({ ...usps, competitor: "No" }, 40359).score).toBe(classified(usps, 40359).score);
  });

  test("concert promotion is a transaction, not a tactical alliance", () => {
    expect(label({ exchange: "Goods or services for a fee" })).toBe("Transactional agreement");
  });

  test("Amazon–Zappos is an acquisition by legal structure alone, whatever else is answered", () => {
    expect(label({ legal: "Merged" })).toBe("Acquisition");
    const others = [
      all(contrastIds, 1),
      all(pointIds, "No"),
      all(pointIds, "Yes"),
      { exchange: "Goods or services for a fee" },
    ];
    for (const answers of others) expect(label({ ...answers, legal: "Merged" })).toBe("Acquisition");
  });

  test("a technology firm and a cloud provider with a clear purpose: too little to say", () => {
    expect(label({ P1: "Yes" })).toBe("Insufficient");
    expect(label({ P1: 5, D1: "", start: "2024-01-01" }, 45658)).toBe("Insufficient");
  });
});

describe("the score by hand", () => {
  // (10·value) / 10 of the contrasts; the points are unknown, so they bound the score by 0 and 10 of 20
  test.each([
    [5, "Strategic alliance", 1, 0.5, 1],
    [3, "Partnership", 0.5, 0.25, 0.75],
    [1, "Tactical alliance", 0, 0, 0.5],
  ])("ten times %i: %s", (rating, type, score, low, high) => {
    expect(classified(all(contrastIds, rating))).toMatchObject({ label: type, score, low, high, coverage: 0.5 });
  });

  // (0.75·1 + 0.5·1 + 0.25·2 parts…): D2 4 → .75, D3 3 → .5, D4 2 → .25, D5 5 → 1, Q1 by three of four parts Yes, Yes, No → 2/3 of weight 2
  test("a mixture of ratings and parts", () => {
    const result = classified({ D2: 4, D3: 3, D4: 2, D5: 5, Q1a: "Yes", Q1b: "Yes", Q1c: "No" });
    expect(result.score).toBeCloseTo((0.75 + 0.5 + 0.25 + 1 + 4 / 3) / 6, 12);
    expect(result.low).toBeCloseTo((2.5 + 1) / 20, 12);
    expect(result.high).toBeCloseTo((2.5 + 1.5 + 6 + 8) / 20, 12);
    expect(result.coverage).toBeCloseTo((4 + 1.5) / 20, 12);
  });

  test("not applicable leaves the model and shares its weight out", () => {
    const answers = { ...all(contrastIds, 4), ...all(pointIds, "Yes"), D8: "n/a" };
    const { score, coverage, missing } = classified(answers);
    expect(score).toBeCloseTo((9 * 0.75 + 10) / 19, 12);
    expect([coverage, missing]).toEqual([1, []]);
  });

  test("the whole point stands above its parts", () => {
    expect(classified({ ...all(pointIds, "Yes"), Q1a: "No" }).score).toBe(1);
  });
});

describe("rules in their order", () => {
  test.each<[string, Answers, string]>([
    ["a new entity is a joint venture", { legal: "JV", ...all(contrastIds, 1) }, "Joint venture"],
    [
      "minority equity never makes an acquisition",
      { legal: "Minority equity", ...all(contrastIds, 5) },
      "Strategic alliance",
    ],
    [
      "a fee beats duration and amounts",
      { exchange: "Goods or services for a fee", D1: 5, D3: 5, term: 240 },
      "Transactional agreement",
    ],
    ["merged beats a fee", { legal: "Merged", exchange: "Goods or services for a fee" }, "Acquisition"],
    ["nothing shared, nothing integrated", { Q3b: "No", Q3c: "No", Q2: "No" }, "Transactional agreement"],
    [
      "nothing shared, nothing integrated, part by part",
      { Q3b: "No", Q3c: "No", Q2a: "No", Q2b: "No", Q2c: "No" },
      "Transactional agreement",
    ],
    ["control unknown is not control denied (and 1⅓ of 5 points are too few)", { Q3b: "No", Q2: "No" }, "Insufficient"],
    ["the contrasts alone never make a transaction", all(contrastIds, 1), "Tactical alliance"],
    ["the points alone carry a verdict", all(pointIds, "Yes"), "Strategic alliance"],
    ["the points alone, partly met", all(pointIds, "Partly"), "Partnership"],
    ["one contrast does not carry a verdict", { D2: 5 }, "Insufficient"],
    ["nor do dates", { start: "2001-01-01", end: "2021-01-01" }, "Insufficient"],
    ["four of ten contrasts do", all(["D2", "D3", "D4", "D5"], 5), "Strategic alliance"],
    ["three do not", all(["D2", "D3", "D4"], 5), "Insufficient"],
    ["facts said not to apply do not make the rest enough", { ...all(contrastIds, "n/a"), D2: 5 }, "Insufficient"],
    ["in the middle without shared risk", { ...all(contrastIds, 3), D5: 1 }, "Tactical alliance"],
    ["in the middle without a meaningful duration", { ...all(contrastIds, 3), D1: 1 }, "Tactical alliance"],
    [
      "a short relationship that meets the checklist is not forced to tactical (X3)",
      { ...all(pointIds, "Yes"), term: 9 },
      "Strategic alliance",
    ],
    ["joint activity decides nothing", { exchange: "Both", ...all(pointIds, "Yes") }, "Strategic alliance"],
  ])("%s", (_name, answers, expected) => expect(label(answers)).toBe(expected));
});

describe("margin: distance to the nearest edge that changes the label", () => {
  test.each<[string, Answers, number | undefined]>([
    ["above 0.6", all(contrastIds, 5), 0.4],
    ["between, nearer to 0.6", all(contrastIds, 3), 0.1],
    ["below 0.35", all(contrastIds, 2), 0.1],
    ["kept tactical by unshared risk: only 0.6 would change it", { ...all(contrastIds, 3), D5: 1 }, 0.6 - 0.45],
    ["decided by legal structure", { legal: "Merged", ...all(contrastIds, 3) }, 1],
    ["no verdict", { D2: 3 }, undefined],
  ])("%s", (_name, answers, expected) => {
    const { margin } = classified(answers);
    if (expected === undefined) expect(margin).toBeUndefined();
    else expect(margin).toBeCloseTo(expected, 12);
  });
});

describe("duration where nobody rated it", () => {
  // 1 January 2020 is 43831. Anchors: 3 months → 1, 12 → 2, 24 → 3, 36 → 4, 60 and more → 5
  test.each<[string, Answers, number | undefined, number | undefined]>([
    ["from start to end: 5 years", { start: 43831, end: 43831 + 1827 }, undefined, 1],
    ["from start to end: 2 years of 730.485 days", { start: 43831, end: 43831 + 730.485 }, undefined, 0.5],
    ["from the term, where a date is missing", { start: 43831, term: 12 }, undefined, 0.25],
    ["open-ended, so far", { start: 43831 }, 43831 + 730.485, 0.5],
    ["open-ended without an as-of date", { start: 43831 }, undefined, undefined],
    ["not begun yet", { start: 43831 }, 43000, undefined],
    ["a rating stands above dates", { D1: 5, start: 43831, end: 43850 }, undefined, 1],
  ])("%s", (_name, answers, asOf, expected) => {
    const found = classified(answers, asOf).evidence.find(({ fact }) => fact.id === "D1")!;
    if (expected === undefined) expect(found.state).toBe("unknown");
    else expect(found.value).toBeCloseTo(expected, 9);
  });

  test("an open end may only last longer", () => {
    const { low, high } = classified({ start: 43831 }, 43831 + 730.485).evidence.find(({ fact }) => fact.id === "D1")!;
    expect([low, high]).toEqual([expect.closeTo(0.5, 9), 1]);
  });

  test("an end before the start is a mistake, named", () => {
    expect(() => classified({ start: "2020-01-01", end: "2019-01-01" })).toThrow(
      'row 2, "End date": 2019-01-01 is before the start date 2020-01-01. Correct one of them.',
    );
  });
});

describe("policy", () => {
  test("a weight, by hand: D2 = 5 weighs 3, nine others 1 are rated 1", () => {
    const result = classified({ ...all(contrastIds, 1), D2: 5 }, undefined, [["Weight: Goal horizon", 3]]);
    expect(result.score).toBeCloseTo(3 / 12, 12);
  });

  test("a cut-off moves the label and the margin", () => {
    const strict = classified(all(contrastIds, 5), undefined, [["Cut-off: Strategic alliance", 0.9]]);
    expect([strict.label, strict.margin]).toEqual(["Strategic alliance", expect.closeTo(0.1, 12)]);
    expect(classified(all(contrastIds, 4), undefined, [["Cut-off: Strategic alliance", 0.9]]).label).toBe(
      "Partnership",
    );
  });

  test("a coverage the evidence does not reach", () => {
    expect(classified(all(["D2", "D3", "D4", "D5"], 5), undefined, [["Minimum coverage", 0.5]]).label).toBe(
      "Insufficient",
    );
  });

  test("the weight of a part counts within its point", () => {
    const parts = { Q1a: "Yes", Q1b: "No" };
    expect(classified(parts, undefined, [["Weight: Impact is significant", 3]]).score).toBeCloseTo(3 / 4, 12);
  });

  test("no weight at all has no answer", () => {
    const names = ["Duration and focus", "Goal horizon", "Resource commitment", "Decision-making", "Risk and reward sharing",
      "Flexibility and adaptability", "Integration", "Innovation or execution", "Core competencies", "Objectives",
      "Significant impact", "Integrated assets", "Independent with shared control", "Initiatives across value chains",
      "Trust across cultures"]; // prettier-ignore
    expect(() =>
      classified(
        { D2: 3 },
        undefined,
        names.map((name) => [`Weight: ${name}`, 0]),
      ),
    ).toThrow(expect.objectContaining({ code: "#NUM!" }));
  });
});
