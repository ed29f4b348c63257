// Speed as ratios against named references, all in one run: npm run bench
import { arch, cpus, totalmem } from "node:os";
import { createWorkbook } from "../../src/host/model/workbook";
import { filledColumn, wideSheet } from "./bigSheets";
import { cpuTime } from "./cpuTime";
import { classifyByHand, healthByHand, parse } from "./handLoop";
import { largePortfolio } from "./largePortfolio";
import { readTwin, twinWorkbook } from "./nativeTwin";
import { opening } from "./opening";
import { paneReady } from "./paneReady";
import { columns, makePortfolio } from "./portfolio";
import { shippedFunctions } from "./shipped";

const seed = 7;
const [few, many] = [10_000, 100_000];
const shipped = shippedFunctions();
const widths = [66, 10, 14, 10, 8, 8];
const print = (...cells: string[]) =>
  console.log(
    cells
      .map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join(""),
  );

type Goal = [sign: "≤" | "≥", limit: number];

function say(
  what: string,
  alliances: number,
  ms: number,
  ratio?: number,
  goal?: [sign: "≤" | "≥", limit: number],
): void {
  const met = ratio !== undefined && goal && (goal[0] === "≤" ? ratio <= goal[1] : ratio >= goal[1]);
  print(
    what,
    alliances.toLocaleString("en"),
    ms.toFixed(1),
    ratio === undefined ? "" : `${ratio.toFixed(1)} ×`,
    goal ? `${goal[0]} ${goal[1]} ×` : "",
    goal ? (met ? "met" : "MISSED") : "",
  );
}

/** A speed means nothing where the results differ. */
function mustAgree(what: string, ours: readonly unknown[], reference: readonly unknown[]): void {
  ours.forEach((value, index) => {
    const other = reference[index];
    const same =
      typeof value === "number" && typeof other === "number"
        ? Math.abs(value - other) < 1e-9
        : unknown(value) === unknown(other);
    if (!same) throw new Error(`${what}, alliance ${index + 1}: ${String(value)} is not ${String(other)}.`);
  });
}
const unknown = (value: unknown) =>
  typeof value === "string" && value !== "?" ? value : typeof value === "number" && value === value ? value : "?";

const first = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[0]);

async function pure(alliances: number) {
  const portfolio = makePortfolio(alliances, seed);
  const rounds = alliances === few ? 10 : 4;
  const parsed = await cpuTime(() => parse(portfolio), rounds);
  say("parse by hand, one layout, unchecked", alliances, parsed.ms);
  const times: Record<string, number> = { "parse by hand": parsed.ms };
  for (const [name, hand] of [
    ["CLASSIFY", () => classifyByHand(parsed.result) as unknown[][]],
    ["HEALTH", () => healthByHand(parsed.result) as unknown[][]],
  ] as const) {
    const reference = await cpuTime(hand, rounds * 3);
    const ours = await cpuTime(() => shipped(name)(portfolio), rounds);
    mustAgree(`${name} and the hand-written loop`, first(ours.result), first(reference.result));
    say(`${name}: hand-written loop over parsed numbers (a)`, alliances, reference.ms);
    say(`${name}: one call, parsing included, against (a)`, alliances, ours.ms, ours.ms / reference.ms, ["≤", 5]);
    say(`${name}: the same call against parse by hand + (a)`, alliances, ours.ms, ours.ms / (reference.ms + parsed.ms));
    times[name] = ours.ms;
    times[`${name} by hand (a)`] = reference.ms;
  }
  return times;
}

/** The twin is calculated once, as it is when the workbook is opened; loading the same cells without its formulas is taken off. */
async function againstNative(alliances: number, ours: Record<string, number>): Promise<void> {
  const portfolio = makePortfolio(alliances, seed);
  const open = async (withFormulas: boolean) => {
    const workbook = twinWorkbook(portfolio, withFormulas);
    await workbook.settled();
    return workbook;
  };
  const plain = await cpuTime(() => open(false), 1, 0);
  plain.result.dispose();
  const native = await cpuTime(() => open(true), 1, 0);
  const { labels, scores } = readTwin(native.result.save(), alliances);
  native.result.dispose();
  mustAgree("CLASSIFY and its native twin", first(shipped("CLASSIFY")(portfolio)), labels);
  mustAgree("HEALTH and its native twin", first(shipped("HEALTH")(portfolio)), scores);
  const calculated = native.ms - plain.ms;
  say("native twin of both, as worksheet formulas in the engine (b)", alliances, calculated);
  const both = ours["CLASSIFY"]! + ours["HEALTH"]!;
  say("(b) against one call each of CLASSIFY and HEALTH", alliances, both, calculated / both, ["≥", 20]);
}

/** How opening a workbook grows with its rows: the engine's own cost, whoever wrote the formulas. */
async function opensInProportion(): Promise<void> {
  const [rows, tenfold] = [1000, 10_000];
  for (const [what, sheet] of [
    ["a column of formulas", filledColumn],
    ["40 columns of values", wideSheet],
  ] as const) {
    const workbook = createWorkbook();
    const small = await opening(workbook, sheet(rows), 5, 2);
    const large = await opening(workbook, sheet(tenfold), 2, 0);
    workbook.dispose();
    say(
      `opening ${what}: ${tenfold.toLocaleString("en")} rows against ${rows.toLocaleString("en")}`,
      tenfold,
      large,
      large / small,
      ["≤", 12],
    );
  }
}

/** A Portfolio of so many, from survey to the last verdict, against writing the same cells as plain values in the same host. */
async function portfolioSheet(alliances: number): Promise<void> {
  const { surveyed, built, calculated, asValues, syncs, requestBytes } = await largePortfolio(alliances);
  say("Portfolio: the same cells written as plain values (c)", alliances, asValues);
  say("Portfolio: surveyed, against (c)", alliances, surveyed, surveyed / asValues);
  say("Portfolio: built, against (c)", alliances, built, built / asValues);
  say("Portfolio: built and calculated, against (c)", alliances, built + calculated, (built + calculated) / asValues);
  console.log(
    `  ${syncs.survey} syncs to survey, ${syncs.read} to read, ${syncs.write} to write of at most ${requestBytes.toLocaleString("en")} bytes; (c) takes ${syncs.values}`,
  );
}

/** The built pane in the workbench, until its first button is there, against an add-in that does nothing, in the same frame. */
async function paneOnScreen(): Promise<void> {
  const { ours, empty, afterReady } = await paneReady();
  say("empty add-in on the screen (d), ms that pass", 0, empty);
  say("our pane on the screen, against (d)", 0, ours, ours / empty, ["≤", 1.5]);
  say("our pane on the screen, after Office.onReady, ms of 500", 0, afterReady, afterReady / 500, ["≤", 1]);
}

async function main(): Promise<void> {
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads, ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  console.log(`${columns.length} columns, portfolio seed ${seed}; processor time, least of several calls\n`);
  print("what", "alliances", "processor ms", "ratio", "goal", "");
  const small = await pure(few);
  const large = await pure(many);
  for (const [name, ms] of Object.entries(large)) {
    const goal: Goal | undefined = name.includes("by hand") ? undefined : ["≤", 11];
    say(`${name}: ${many.toLocaleString("en")} against ${few.toLocaleString("en")}`, many, ms, ms / small[name]!, goal);
  }
  await againstNative(few, small);
  await opensInProportion();
  for (const alliances of [few / 10, few]) await portfolioSheet(alliances);
  await paneOnScreen();
  console.log(`\n(b) is not run at ${many.toLocaleString("en")}: the engine would take ten times as long.`);
}

void main().then(() => process.exit(0));
