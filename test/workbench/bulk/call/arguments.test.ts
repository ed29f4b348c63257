import { readCall } from "../../../../src/workbench/bulk/call/arguments";

const now = new Date(2026, 10, 22, 23, 30);
const call = (line: string) => readCall(line.split(" "), now);

test("what is asked for, and what is taken for granted", () => {
  const given = call("a.xlsx b.xlsx --template alliance-scorecard --out review");
  expect(given.alliances).toBeUndefined(); // all, up to a number
  expect(given).toMatchObject({
    files: ["a.xlsx", "b.xlsx"],
    template: "alliance-scorecard",
    out: "review",
    calculate: "live",
    force: false,
    json: false,
    quiet: false,
    // 1 January 2026 is 46023, and 22 November comes 325 days later
    asOf: 46348,
    today: 46348,
  });
});

test("the date the verdicts are for", () => {
  const dated = (day: string) => call(`a.xlsx --template t --out o --as-of ${day}`).asOf;
  expect(dated("2024-09-29")).toBe(45564);
  expect(dated("1900-03-01")).toBe(61);
  for (const none of ["2026-02-31", "29.9.2024", "1900-02-28", "soon", "2026-1-1"]) {
    expect(() => dated(none)).toThrow(`--as-of ${none}: not a date. Write it as year-month-day, such as 2026-11-22.`);
  }
});

test.each([
  ["--template t --out o", "No workbook was given. Name one or more .xlsx files."],
  ["a.xlsx --out o", "No template was given. Add --template ID; --template list shows them."],
  ["a.xlsx --template t", "It is not said where to. Add --out FILE for one workbook, --out DIR for several."],
  ["a.xlsx --templte t", "There is no option --templte. Did you mean --template?"],
  ["a.xlsx --zzz", "There is no option --zzz. See --help."],
])("%s: one line with the cure", (line, message) => {
  expect(() => call(line)).toThrow(message);
});

test("nobody named, and an option without its value", () => {
  const words = ["a.xlsx", "--template", "t", "--out", "o", "--alliances", " "];
  expect(() => readCall(words, now)).toThrow('--alliances names nobody. Write --alliances "Acme;Beta", or all.');
  expect(() => call("a.xlsx --out o --template")).toThrow(/--template.*See --help\.$/);
});

test("help and the list of templates need nothing else", () => {
  expect(call("--help").help).toBe(true);
  expect(call("--template list").template).toBe("list");
});
