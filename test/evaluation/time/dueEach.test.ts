import { dueEach } from "../../../src/evaluation/time/dueEach";

const messages = (last: readonly (readonly string[])[]) =>
  dueEach(last, [["Monthly"]], "next", undefined).map((row) =>
    row.map((one) => (one instanceof Error ? one.message : one)),
  );

// 29 September 2024 is day 45564; a month on is day 45594
test("one wrong date among others says where it stands", () => {
  expect(messages([["2024-09-29", "soon"], ["?", "2024-09-29"]])).toEqual([
    [45594, expect.stringMatching(/^row 1, column 2: "soon" is not a date\./)],
    [expect.stringMatching(/^row 2, column 1: the last date is not known\./), 45594],
  ]); // prettier-ignore
});

test("in a single row or column one number tells", () => {
  expect(messages([["soon", "2024-09-29"]])[0]![0]).toMatch(/^column 1: "soon"/);
  expect(messages([["2024-09-29"], ["soon"]])[1]![0]).toMatch(/^row 2: "soon"/);
});
