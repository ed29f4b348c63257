// Speed as ratios against named references, all in one run: npm run bench. With --readme the README repeats them; with --quick
// only what takes a second is measured; with --json the run is printed and nothing else.
import { arch, cpus, totalmem } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../../src/host/model/workbook";
import { filledColumn, wideSheet } from "./bigSheets";
import { judge, judging, portfolioSeed } from "./judging";
import { largePortfolio } from "./largePortfolio";
import { opening } from "./opening";
import { paneReady } from "./paneReady";
import { columns } from "./portfolio";
import { few, figures, isMet, type Measured } from "./table/figures";
import { withSpeed } from "./table/readmeTable";
import type { Run, Telling } from "./table/run";

const widths = [66, 10, 14, 10, 8, 8];
const print = (...cells: string[]) =>
  console.log(
    cells
      .map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join(""),
  );

function printFigure(id: string, found: Measured): void {
  const figure = figures[id]!;
  const { what, size, goal } = figure;
  const verdict = { true: "met", false: "MISSED", undefined: "" }[String(isMet(figure, found))]!;
  const ratio = found.ratio === undefined ? "" : `${found.ratio.toFixed(1)} ×`;
  print(what, size?.toLocaleString("en") ?? "", found.ms.toFixed(1), ratio, goal ? `${goal.join(" ")} ×` : "", verdict);
}

/** How opening a workbook grows with its rows: the engine's own cost, whoever wrote the formulas. */
async function opensInProportion(tell: Telling): Promise<void> {
  for (const [id, sheet] of [
    ["opening formulas", filledColumn],
    ["opening values", wideSheet],
  ] as const) {
    const workbook = createWorkbook();
    const small = await opening(workbook, sheet(figures[id]!.size! / 10), 5, 2);
    const large = await opening(workbook, sheet(figures[id]!.size!), 2, 0);
    workbook.dispose();
    tell(id, large, large / small);
  }
}

/** A Portfolio of so many, from survey to the last verdict, against writing the same cells as plain values in the same host. */
async function portfolioSheet(alliances: number, tell: Telling, note: (text: string) => void): Promise<void> {
  const { surveyed, built, calculated, asValues, syncs, requestBytes } = await largePortfolio(alliances);
  tell(`values ${alliances}`, asValues);
  tell(`survey ${alliances}`, surveyed, surveyed / asValues);
  tell(`built ${alliances}`, built, built / asValues);
  tell(`calculated ${alliances}`, built + calculated, (built + calculated) / asValues);
  note(
    `  ${syncs.survey} syncs to survey, ${syncs.read} to read, ${syncs.write} to write of at most ${requestBytes.toLocaleString("en")} bytes; (c) takes ${syncs.values}`,
  );
}

/** The built pane in the workbench, until its first button is there, against an add-in that does nothing, in the same frame. */
async function paneOnScreen(tell: Telling): Promise<void> {
  const { ours, empty, afterReady } = await paneReady();
  tell("empty add-in", empty);
  tell("pane", ours, ours / empty);
  tell("ready", afterReady, afterReady / 500);
}

const machine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads, ${arch()}, ${memory} GB, Node ${process.version}`;
};

async function main(wanted: ReadonlySet<string>): Promise<void> {
  const isSilent = wanted.has("--json");
  const measured: Record<string, Measured> = {};
  const tell: Telling = (id, ms, ratio) => {
    measured[id] = ratio === undefined ? { ms } : { ms, ratio };
    if (!isSilent) printFigure(id, measured[id]);
  };
  const note = (text: string): void => void (isSilent || console.log(text));
  const run: Run = { machine: machine(), day: new Date().toISOString().slice(0, 10), measured };
  note(run.machine);
  note(`${columns.length} columns, portfolio seed ${portfolioSeed}; processor time, least of several calls\n`);
  if (!isSilent) print("what", "rows", "ms", "ratio", "goal", "");
  if (wanted.has("--quick")) await judge(few, tell);
  else {
    await judging(tell);
    await opensInProportion(tell);
    for (const alliances of [few / 10, few]) await portfolioSheet(alliances, tell, note);
    await paneOnScreen(tell);
  }
  if (isSilent) console.log(JSON.stringify(run));
  if (wanted.has("--readme")) await repeat(run);
}

/** Keeps the run, and has the README repeat it. */
async function repeat(run: Run): Promise<void> {
  const { format } = await import("prettier");
  const readme = join(__dirname, "../../README.md");
  const text = withSpeed(readFileSync(readme, "utf8"), run);
  writeFileSync(readme, await format(text, { parser: "markdown", printWidth: 120, proseWrap: "preserve" }));
  const kept = await format(JSON.stringify(run), { parser: "json", printWidth: 120 });
  writeFileSync(join(__dirname, "table/measured.json"), kept);
}

void main(new Set(process.argv.slice(2))).then(() => process.exit(0));
