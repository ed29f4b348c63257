import { exitCodeOf, type FileReport } from "../../../../src/workbench/bulk/telling/report";
import { detailLines, summaryLine } from "../../../../src/workbench/bulk/telling/summary";

const report = (parts: Partial<FileReport> = {}): FileReport => ({
  input: "a.xlsx",
  output: "review/a-card.xlsx",
  template: "card",
  alliances: ["Acme"],
  sheets: ["Acme"],
  unreadable: [],
  notes: [],
  losses: [],
  error: null,
  seconds: 1.25,
  ...parts,
});
const bad = { place: "Alliances C2 (Acme, Goal horizon)", reason: "6 is not an answer." };

test("a line for each workbook", () => {
  expect(summaryLine(report())).toBe("a.xlsx → review/a-card.xlsx: 1 sheet (1.3 s)");
  expect(summaryLine(report({ sheets: ["A", "B"], unreadable: [bad], losses: ["Macros were left out."] }))).toBe(
    "a.xlsx → review/a-card.xlsx: 2 sheets, 1 left out, 1 loss on saving (1.3 s)",
  );
  expect(summaryLine(report({ output: null, error: "there is no such file. Check its name." }))).toBe(
    "a.xlsx: there is no such file. Check its name.",
  );
});

test("what was left out and lost, ten places at most", () => {
  expect(detailLines(report({ unreadable: [bad], losses: ["Macros were left out."], notes: [bad] }))).toEqual([
    "  left out: Alliances C2 (Acme, Goal horizon): 6 is not an answer.",
    "  note: Alliances C2 (Acme, Goal horizon): 6 is not an answer.",
    "  not kept: Macros were left out.",
  ]);
  const lines = detailLines(report({ unreadable: Array<typeof bad>(12).fill(bad) }));
  expect([lines.length, lines[10]]).toEqual([11, "  left out: 2 more; --json lists them all"]);
});

test("the exit code is that of the worst", () => {
  const [done, partly, failed] = [report(), report({ unreadable: [bad] }), report({ error: "no" })];
  expect([[], [done], [done, partly], [partly, failed, done]].map(exitCodeOf)).toEqual([0, 0, 1, 2]);
});
