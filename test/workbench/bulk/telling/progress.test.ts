import { createProgress, quietProgress } from "../../../../src/workbench/bulk/telling/progress";

const terminal = (isTTY: boolean, columns = 60) => {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
};

test("elsewhere than on a terminal: a line for each step, at most one every two seconds within a step", () => {
  const out = terminal(false);
  let time = 0;
  const progress = createProgress(out, 2, () => time);
  progress.file(1, "a.xlsx");
  progress.step("reading the file");
  progress.step("building sheet", 0, 40);
  progress.step("building sheet", 1, 40);
  time = 2500;
  progress.step("building sheet", 20, 40);
  progress.step("building sheet", 39, 40);
  progress.step("building sheet", 40, 40);
  progress.file(2, "b.xlsx");
  progress.step("opening", 0.25, 1);
  expect(out.written).toEqual([
    "[1/2] a.xlsx: reading the file\n",
    "[1/2] a.xlsx: building sheet 0 of 40\n",
    "[1/2] a.xlsx: building sheet 20 of 40\n",
    "[1/2] a.xlsx: building sheet 40 of 40\n",
    "[2/2] b.xlsx: opening, 25 %\n",
  ]);
});

test("on a terminal: a bar that is drawn over, never wider than the window, and wiped for lines that stay", () => {
  const out = terminal(true, 40);
  const progress = createProgress(out, 2);
  progress.file(2, "a workbook with a long name.xlsx");
  progress.step("building sheet", 1, 2);
  expect(out.written).toEqual(["\r\u001b[K", "███████████████░░░░░ 2/2 a workbook wit"]);
  progress.say("left out: C2");
  progress.clear();
  expect(out.written.slice(2)).toEqual(["\r\u001b[K", "left out: C2\n", "\r\u001b[K"]);
});

test("quiet: nothing", () => {
  const out = terminal(false);
  const progress = quietProgress(out);
  progress.file(1, "a.xlsx");
  progress.step("reading the file");
  progress.clear();
  expect(out.written).toEqual([]);
});
