import fc from "fast-check";
import { callsIn } from "../../../src/reading/formula/calls";
import { parseFormula } from "../../../src/reading/formula/parse";
import { readCall } from "../../../src/reading/formula/readCall";
import type { Book } from "../../../src/reading/formula/book";
import type { Cell } from "../../../src/evaluation/reading/cell";

const names = (formula: string) => callsIn(formula, "ALLIANCE")?.map(({ name, args }) => [name, args.length]);

test("calls are found wherever they stand, and nothing that only looks like one", () => {
  expect(names("=ALLIANCE.CLASSIFY(Partners[#All])")).toEqual([["CLASSIFY", 1]]);
  expect(names('=IFNA(INDEX(alliance.score("points",A1:B2,,"low",$C$3),1,1),"–")')).toEqual([["SCORE", 5]]);
  expect(names("=IF(A1>1,ALLIANCE.HEALTH(A1:C3)+1,\"ALLIANCE.EXIT(A1)\")&'It''s ALLIANCE.EXIT('!A1")).toEqual([
    ["HEALTH", 1],
  ]);
  expect(names("=MYALLIANCE.CLASSIFY(A1)+ALLIANCEX.HEALTH(A1)")).toEqual([]);
  expect(names("=ALLIANCE.CLASSIFY({1,2;3,4}, , -5%)")).toEqual([["CLASSIFY", 3]]);
  for (const broken of [
    "=ALLIANCE.CLASSIFY(",
    "=ALLIANCE.CLASSIFY(A1",
    '="open',
    "=[Book.xlsx]Sheet1!A1",
    "no formula",
    "=",
  ])
    expect(names(broken)).toBeUndefined();
});

test("anything at all is taken apart or refused, never thrown at", () => {
  const pieces = fc.constantFrom(
    "ALLIANCE.CLASSIFY(",
    ")",
    ",",
    "A1",
    ":",
    "T[",
    "]",
    '"',
    "'",
    "#",
    "@",
    "{",
    ";",
    "}",
    "1",
    "-",
    "!",
    "[#All]",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join("")),
      ),
      (text) => {
        const node = parseFormula(`=${text}`);
        expect(node === null || typeof node.kind === "string").toBe(true);
      },
    ),
  );
  for (const sign of ["(", "-", "+"]) expect(parseFormula(`=${sign.repeat(50_000)}1`)).toBeNull();
});

/** A sheet S with a table T in B2:D5 (with totals), whose cells say where they are, and a name. */
const cells: Record<string, Cell> = { "2,2": "Partner", "2,3": "Goal horizon", "2,4": "Odd ] header", "1,1": 2 };
const book: Book = {
  at: { sheet: "S", row: 4, column: 6 },
  tables: [
    { name: "T", sheet: "S", area: { top: 2, left: 2, bottom: 5, right: 4 }, hasHeaders: true, hasTotals: true },
  ],
  names: new Map([
    ["agreed", "=S!$A$1:$B$1"],
    ["circle", "=circle"],
  ]),
  today: 45_564,
  read: ({ area }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
      Array.from({ length: area.right - area.left + 1 }, (__, x) => {
        const at = `${area.top + y},${area.left + x}`;
        return cells[at] ?? `r${area.top + y}c${area.left + x}`;
      }),
    ),
};
const given = (argument: string) => {
  const [call] = callsIn(`=ALLIANCE.F(${argument})`, "ALLIANCE") ?? [];
  const [read] = readCall(call!, book).call.args;
  return read?.kind === "read" ? read.grid : read?.kind;
};

test.each<[argument: string, expected: unknown]>([
  ["T[@]", [["r4c2", "r4c3", "r4c4"]]],
  ["T[#Headers]", [["Partner", "Goal horizon", "Odd ] header"]]],
  [
    "T",
    [
      ["r3c2", "r3c3", "r3c4"],
      ["r4c2", "r4c3", "r4c4"],
    ],
  ],
  ["T[#Totals]", [["r5c2", "r5c3", "r5c4"]]],
  ["T[[#This Row],[Partner]:[Goal horizon]]", [["r4c2", "r4c3"]]],
  ["T[@[Odd '] header]]", [["r4c4"]]],
  ["T[goal horizon]", [["r3c3"], ["r4c3"]]],
  ["INDEX(T,$A$1,0)", [["r4c2", "r4c3", "r4c4"]]],
  ['INDEX(T,MATCH("r4c2",T[Partner],0),2)', [["r4c3"]]],
  [
    "A1:INDEX(A1:D9,2,2)",
    [
      [2, "r1c2"],
      ["r2c1", "Partner"],
    ],
  ],
  ['SWITCH(T[#Headers],"Partner","Who",T[#Headers])', [["Who", "Goal horizon", "Odd ] header"]]],
  ["agreed", [[2, "r1c2"]]],
  ["DATE(2024,9,29)", [[45_564]]],
  ["TODAY()-30", [[45_534]]],
  ['"a ""b"""', [['a "b"']]],
  [
    "{1,2;3,4}",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['DATE("x",1,1)', "unclear"],
  ["circle", "unclear"],
  ["Gone[#All]", "unclear"],
  ["T[Gone]", "unclear"],
  ["VLOOKUP(1,T,2)", "unclear"],
  ["INDEX(T,1,0,toString())", "unclear"],
  ["constructor()", "unclear"],
])("%s is read as Excel reads it", (argument, expected) => {
  expect(given(argument)).toEqual(expected);
});
