import "./customFunctions";
import { cellError, errorOf, fromExcel } from "./customFunctions";
import { classify as typedClassify } from "../../src/functions/classify";
import { health as typedHealth } from "../../src/functions/health";

const classify = fromExcel(typedClassify);
const health = fromExcel(typedHealth);

const contrastHeaders = [
  "Duration and focus", "Goal horizon", "Resource commitment", "Decision-making", "Risk and reward sharing",
  "Flexibility and adaptability", "Integration", "Innovation or execution", "Core competencies", "Objectives",
]; // prettier-ignore
const ten = (rating: unknown) => Array.from({ length: 10 }, () => rating);
const strategic = ["A", ...ten(5)];
const tactical = ["B", ...ten(1)];
const between = ["C", ...ten(3)];
const header = ["Partner", ...contrastHeaders];

describe("four ways of giving data", () => {
  test("headers apart", () => {
    expect(classify([strategic, tactical], [header])).toEqual([["Strategic alliance"], ["Tactical alliance"]]);
  });
  test("a table with its header row", () => {
    expect(classify([header, strategic, between])).toEqual([["Strategic alliance"], ["Partnership"]]);
  });
  test("a profile gives one column for each alliance", () => {
    const profile = header.map((name, index) => [name, strategic[index], tactical[index]]);
    expect(classify(profile)).toEqual([["Strategic alliance", "Tactical alliance"]]);
    expect(classify(profile, undefined, "score")).toEqual([[1, 0]]);
  });
  test("bare answers, in a row, in rows and in a column", () => {
    expect(classify([ten(5)])).toEqual([["Strategic alliance"]]);
    expect(classify([ten(5), ten(1)])).toEqual([["Strategic alliance"], ["Tactical alliance"]]);
    expect(classify(ten(3).map((rating) => [rating]))).toEqual([["Partnership"]]);
    expect(health([Array(7).fill(4)])).toEqual([[75]]);
  });
});

describe("what can be returned", () => {
  test.each([
    ["label", "Partnership"],
    ["Score", 0.5],
    ["low", 0.25],
    ["high", 0.75],
    ["margin", expect.closeTo(0.1, 12)],
    ["coverage", 0.5],
    [
      "missing",
      "Significant impact; Integrated assets; Independent with shared control; Initiatives across value chains; Trust across cultures",
    ],
  ])("CLASSIFY %s", (name, expected) => expect(classify([ten(3)], undefined, name)).toEqual([[expected]]));

  // 5 2 4 1 5 ? 3 is 1 .25 .75 0 1 ? .5: together 3.5 of the six known. The type is open, so that long-term value (1) may
  // still drop out: the bounds run from 2.5 / 6 without it to 4.5 / 7 with it
  test.each([
    ["score", 350 / 6],
    ["label", "Watch"],
    ["analytical", 225 / 3],
    ["relational", 125 / 3],
    ["weakest", "Communication"],
    ["low", 250 / 6],
    ["high", 450 / 7],
    ["coverage", 6 / 7],
    ["missing", "Conflict resolution"],
  ])("HEALTH %s", (name, expected) => {
    const [[given]] = health([[5, 2, 4, 1, 5, null, 3]], undefined, name) as [[unknown]];
    expect(given).toEqual(typeof expected === "number" ? expect.closeTo(expected, 10) : expected);
  });

  test("all is one row for each alliance, a column in a profile", () => {
    const table = classify([header, strategic, tactical], undefined, "all");
    expect(table.map((row) => row.length)).toEqual([7, 7]);
    expect(table[0]!.slice(0, 4)).toEqual(["Strategic alliance", 1, 0.5, 1]);
    const profile = header.map((name, index) => [name, strategic[index], tactical[index]]);
    const columns = classify(profile, undefined, "all");
    expect([columns.length, columns[0]]).toEqual([7, ["Strategic alliance", "Tactical alliance"]]);
    expect(health([[4, 4, 4, 4, 4, 4, 4]], undefined, "all")[0]).toHaveLength(9);
  });

  test("several are given side by side, in the order of asking", () => {
    const asked = "high, Score,label,";
    expect(classify([header, strategic, tactical], undefined, asked)).toEqual([
      [1, 1, "Strategic alliance"],
      [0.5, 0, "Tactical alliance"],
    ]);
    const profile = header.map((name, index) => [name, strategic[index], tactical[index]]);
    expect(classify(profile, undefined, asked)).toEqual([
      [1, 0.5],
      [1, 0],
      ["Strategic alliance", "Tactical alliance"],
    ]);
    expect(health([[4, 4, 4, 4, 4, 4, 4]], undefined, "score,all")[0]).toHaveLength(10);
    // what cannot be known yet is an error in its own place
    const [row] = classify([[5, ...Array<null>(9).fill(null)]], undefined, "label,score,coverage");
    expect(row).toEqual(["Insufficient", expect.objectContaining({ code: "#N/A" }), 0.05]);
    expect(errorOf(() => classify([ten(5)], undefined, "score, ripeness"))[1]).toMatch(/"ripeness" is not known/);
    expect(errorOf(() => classify([ten(5)], undefined, ","))[1]).toMatch(/"," is not known/);
  });

  test("another name is refused with the names there are", () => {
    expect(errorOf(() => classify([ten(3)], undefined, "colour"))).toEqual([
      "#VALUE!",
      'CLASSIFY: return "colour" is not known. Use label, score, low, high, margin, coverage, missing, all.',
    ]);
  });
});

describe("left out", () => {
  const invocation = { address: "Sheet1!A1", functionName: "CLASSIFY" } as never;
  test.each([
    ["undefined", undefined],
    ["null", null],
    ["an Invocation object (old metadata)", invocation],
    ["an empty cell", [[null]]],
    ["an empty text", [[""]]],
  ])("optional arguments given as %s", (_name, nothing) => {
    const given = nothing as never;
    expect(classify([ten(3)], given, given, given, given)).toEqual([["Partnership"]]);
  });
});

describe("bad input is normal input", () => {
  // no range of Excel's, but what other callers have handed over
  test.each<[string, unknown, string]>([
    ["a row left out", [header, , strategic], "Strategic alliance"], // eslint-disable-line no-sparse-arrays
    ["rows of different lengths", [header, strategic.slice(0, 10)], "Strategic alliance"],
  ])("%s does no harm", (_, data, label) => expect(classify(data)).toContainEqual([label]));
  test.each([[Symbol("x")], [() => 1], [1n], [{}], [new Date(0)]])("a cell that holds what no cell can: %p", (cell) => {
    const [code, message] = errorOf(() => classify([header, ["A", cell, ...ten(3).slice(1)]]));
    expect([code, message]).toEqual([
      "#VALUE!",
      'CLASSIFY: row 2, "Duration and focus": a value of an unknown kind is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
    ]);
  });
  test("a bad answer makes an error in its own row alone, with place, fact and cure", () => {
    const rows = health([
      ["Partner", "Clear purpose", "Communication", "Roles and responsibilities"],
      ["A", 4, 4, 4],
      ["B", 6, 4, 4],
      ["C", 4, { code: "#REF!" }, 4],
      ["", "", "", ""],
      ["D", 5, 5, 5],
    ]);
    expect([rows[0], rows[3], rows[4]]).toEqual([[75], [""], [100]]);
    expect(cellError(rows[1]![0])).toEqual([
      "#VALUE!",
      'HEALTH: row 3, "Clear purpose": 6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
    ]);
    expect(cellError(rows[2]![0])).toEqual([
      "#VALUE!",
      'HEALTH: row 4, "Communication": #REF! is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
    ]);
  });

  test("with one alliance the error is thrown, so that Excel shows its message", () => {
    expect(errorOf(() => classify([[...ten(3).slice(1), 9]]))).toEqual([
      "#VALUE!",
      'CLASSIFY: row 1, "Objectives": 9 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
    ]);
  });

  test("a bad answer to a fact the function does not judge by stops nothing", () => {
    expect(
      classify([
        [...header, "Clear purpose"],
        [...between, "lots"],
      ]),
    ).toEqual([["Partnership"]]);
  });

  test("a number that cannot be known yet is #N/A; words and bounds are given", () => {
    const little = [
      ["Partner", "Goal horizon", "Objectives"],
      ["A", 5, null],
    ];
    expect(classify(little)).toEqual([["Insufficient"]]);
    expect(classify(little, undefined, "low")).toEqual([[0.05]]);
    const [code, message] = errorOf(() => classify(little, undefined, "score"));
    expect([code, message]).toEqual([
      "#N/A",
      'CLASSIFY: row 2: too little is known for a number (score). Return "missing" tells what to find out.',
    ]);
    const all = classify(little, undefined, "all")[0]!;
    expect([all[0], cellError(all[1])[0], all[2], cellError(all[4])[0]]).toEqual([
      "Insufficient",
      "#N/A",
      0.05,
      "#N/A",
    ]);
  });

  test.each([
    ["no data", () => classify(null as never), "CLASSIFY: data is missing. Give a range."],
    ["data that is not about alliances", () => health([["a", "b"]]), "HEALTH: no facts found in data (1 × 2 cells)."],
    [
      "a date that is none",
      () => classify([ten(3)], undefined, undefined, [["soon"]]),
      'CLASSIFY: asOf: "soon" is not a date.',
    ],
    [
      "a wrong number of dates",
      () => classify([ten(3)], undefined, undefined, [[45000, 45001]]),
      "CLASSIFY: asOf holds 2 dates for 1 alliances.",
    ],
    [
      "an unknown policy key",
      () => classify([ten(3)], undefined, undefined, undefined, [["Wait", 1]]),
      'CLASSIFY: policy row 1: "Wait" is not a policy key.',
    ],
    [
      "an error value for return",
      () => classify([ten(3)], undefined, [[{ code: "#N/A" }]] as never),
      "CLASSIFY: return is an error value (#N/A).",
    ],
  ])("%s: #VALUE! and what to do", (_name, call, message) => {
    const [code, text] = errorOf(call);
    expect(code).toBe("#VALUE!");
    expect(text).toContain(message);
  });

  test("no weight at all is #NUM!", () => {
    const none = contrastHeaders
      .map((name) => [`Weight: ${name}`, 0])
      .concat(
        [
          "Significant impact",
          "Integrated assets",
          "Independent with shared control",
          "Initiatives across value chains",
          "Trust across cultures",
        ].map((name) => [`Weight: ${name}`, 0]),
      );
    expect(errorOf(() => classify([ten(3)], undefined, undefined, undefined, none))[0]).toBe("#NUM!");
  });
});

test("an as-of date for each alliance", () => {
  // open-ended since 1 January 2020 (43831): five years later at the strategic pole, three months later at the tactical one
  const data = [
    ["Partner", "Start date"],
    ["A", 43831],
    ["B", 43831],
  ];
  const dates = [[43831 + 1900], [43831 + 91]];
  // D1 weighs 1 of 20: at 5 it lifts the lower bound to .05, at 1 it does not
  const low = classify(data, undefined, "low", dates).flat();
  expect(low[0]).toBeCloseTo(0.05, 12);
  expect(low[1]).toBeCloseTo(0, 3);
});

test("a row gives the same alone and in company", () => {
  const alone = [strategic, tactical, between].map((row) => classify([header, row], undefined, "all")[0]);
  expect(classify([header, strategic, tactical, between], undefined, "all")).toEqual(alone);
  expect(classify([header, between, strategic], undefined, "all")).toEqual([alone[2], alone[0]]);
});
