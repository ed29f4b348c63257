import { combineFact } from "../../../src/evaluation/answers/combineFact";
import type { GivenAnswer } from "../../../src/evaluation/answers/givenAnswer";
import type { Cell } from "../../../src/evaluation/reading/cell";
import { factById } from "../../../src/models/facts";
import { given } from "./given";

/** Who said what on which day: [respondent, answer, day]. */
type Said = readonly [who: string, answer: Cell, day: number | null];
const combined = (fact: string, said: readonly Said[], asOf = 46000) =>
  combineFact(
    factById(fact),
    said.map(([respondent, answer, answeredOn], index): GivenAnswer =>
      given({ fact, respondent, answer, answeredOn, place: `row ${index + 2}` }),
    ),
    asOf,
  );

test.each<[string, string, Said[], number | string | null, number]>([
  ["one respondent", "P1", [["Ann", 4, 10]], 4, 1],
  [
    "the newest of one respondent",
    "P1",
    [
      ["Ann", 4, 10],
      ["Ann", 2, 20],
    ],
    2,
    1,
  ],
  [
    "the newest wherever it stands",
    "P1",
    [
      ["Ann", 2, 20],
      ["Ann", 4, 10],
    ],
    2,
    1,
  ],
  [
    "of one day the lower row",
    "P1",
    [
      ["Ann", 2, 20],
      ["Ann", 4, 20],
    ],
    4,
    1,
  ],
  [
    "of one day the later hour",
    "P1",
    [
      ["Ann", 2, 20.9],
      ["Ann", 4, 20.1],
    ],
    2,
    1,
  ],
  [
    "without a date older than every date",
    "P1",
    [
      ["Ann", 2, 1],
      ["Ann", 4, null],
    ],
    2,
    1,
  ],
  [
    "without any date the lower row",
    "P1",
    [
      ["Ann", 2, null],
      ["Ann", 4, null],
    ],
    4,
    1,
  ],
  [
    "the median of three",
    "P1",
    [
      ["Ann", 1, 10],
      ["Bob", 5, 10],
      ["Cem", 4, 10],
    ],
    4,
    3,
  ],
  [
    "between the two in the middle of four",
    "P1",
    [
      ["Ann", 1, 1],
      ["Bob", 5, 1],
      ["Cem", 4, 1],
      ["Dee", 3, 1],
    ],
    3.5,
    4,
  ],
  ["fractions as they were typed", "P1", [["Ann", 3.3, 10]], 3.3, 1],
  [
    "yes, partly and no as 5, 3 and 1",
    "Q1",
    [
      ["Ann", "Yes", 1],
      ["Bob", "Partly", 1],
      ["Cem", "No", 1],
    ],
    3,
    3,
  ],
  [
    "one person however the name is written",
    "P1",
    [
      ["Ann  Lee", 1, 10],
      [" ann lee", 5, 20],
    ],
    5,
    1,
  ],
  [
    "the nameless as one person",
    "P1",
    [
      ["", 1, 10],
      ["", 5, 20],
      ["Ann", 3, 5],
    ],
    4,
    2,
  ],
  [
    "don't know takes back what was said",
    "P1",
    [
      ["Ann", 4, 10],
      ["Ann", "?", 20],
    ],
    null,
    0,
  ],
  [
    "who doesn't know is not counted",
    "P1",
    [
      ["Ann", 4, 10],
      ["Bob", "unknown", 20],
    ],
    4,
    1,
  ],
  [
    "who says n/a is not counted",
    "P1",
    [
      ["Ann", 4, 10],
      ["Bob", "n/a", 20],
    ],
    4,
    1,
  ],
  [
    "numbers by their median",
    "notice",
    [
      ["Ann", 90, 1],
      ["Bob", 30, 1],
      ["Cem", 60, 1],
    ],
    60,
    3,
  ],
  [
    "shares by their median",
    "ourCost",
    [
      ["Ann", "40 %", 1],
      ["Bob", 0.5, 1],
      ["Cem", 60, 1],
    ],
    0.5,
    3,
  ],
  [
    "of choices the newest",
    "legal",
    [
      ["Ann", "JV", 30],
      ["Bob", "MoU", 20],
    ],
    "New entity",
    2,
  ],
  [
    "of dates the newest answer, not the latest date",
    "start",
    [
      ["Ann", 44000, 30],
      ["Bob", 45000, 20],
    ],
    44000,
    2,
  ],
  [
    "of texts the newest",
    "evidence",
    [
      ["Ann", "minutes", 10],
      ["Bob", "contract", 20],
    ],
    "contract",
    2,
  ],
])("%s", (_says, fact, said, value, n) => {
  expect(combined(fact, said)).toMatchObject({ value, n });
});

test("as of a day only what was said by the end of it counts", () => {
  const said: Said[] = [
    ["Ann", 2, 100],
    ["Ann", 5, 200.75],
  ];
  expect(combined("P1", said, 99).value).toBeNull();
  expect(combined("P1", said, 199).value).toBe(2);
  expect(combined("P1", said, 200).value).toBe(5);
});

test("the newest date is that of the answers that count", () => {
  expect(
    combined("P1", [
      ["Ann", 2, 100],
      ["Bob", "?", 300],
      ["Cem", 4, 200],
    ]).newest,
  ).toBe(200);
});

test("it does not apply where somebody says so and nobody knows an answer", () => {
  expect(
    combined("P1", [
      ["Ann", "n/a", 10],
      ["Bob", "?", 10],
    ]),
  ).toMatchObject({ value: null, n: 0, inapplicable: 1 });
});

test("what is no answer counts as unknown, and is told with its place", () => {
  const { value, n, troubles } = combined("P1", [
    ["Ann", 4, 10],
    ["Ann", 6, 20],
    ["Bob", 2, 10],
  ]);
  expect([value, n]).toEqual([2, 1]);
  expect(troubles).toEqual([
    {
      place: "row 3",
      partner: "FedEx",
      reason: "6 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.",
    },
  ]);
});

test("respondents who choose differently are told of, those who write differently are not", () => {
  const legal = combined("legal", [
    ["Ann", "JV", 30],
    ["Bob", "MoU", 20],
  ]);
  expect(legal.troubles.map(({ reason }) => reason)).toEqual([
    '2 respondents of one side do not agree about "Legal structure"; the newest answer is taken. Settle it among them.',
  ]);
  expect(
    combined("legal", [
      ["Ann", "JV", 30],
      ["Bob", "Joint venture", 20],
    ]).troubles,
  ).toEqual([]);
  expect(
    combined("evidence", [
      ["Ann", "a", 30],
      ["Bob", "b", 20],
    ]).troubles,
  ).toEqual([]);
});
