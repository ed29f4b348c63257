import { cpuTime } from "./cpuTime";
import { classifyByHand, healthByHand, parse } from "./handLoop";
import { mustAgree } from "./mustAgree";
import { readTwin, twinWorkbook } from "./nativeTwin";
import { makePortfolio } from "./portfolio";
import { shippedFunctions } from "./shipped";
import { few, many } from "./table/figures";
import type { Telling } from "./table/run";

/** By which the alliances are drawn. */
export const portfolioSeed = 7;

/** Milliseconds of a number of alliances, by figure. */
export type Times = Readonly<Record<string, number>>;

const first = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map((row) => row[0]);

/** CLASSIFY and HEALTH of so many alliances in one call each, against loops written by hand. */
export async function judge(alliances: number, tell: Telling): Promise<Times> {
  const shipped = shippedFunctions();
  const portfolio = makePortfolio(alliances, portfolioSeed);
  const rounds = alliances === few ? 10 : 4;
  const parsed = await cpuTime(() => parse(portfolio), rounds);
  tell(`parse ${alliances}`, parsed.ms);
  const times: Record<string, number> = { parse: parsed.ms };
  for (const [name, hand] of [
    ["CLASSIFY", () => classifyByHand(parsed.result) as unknown[][]],
    ["HEALTH", () => healthByHand(parsed.result) as unknown[][]],
  ] as const) {
    const reference = await cpuTime(hand, rounds * 3);
    const ours = await cpuTime(() => shipped(name)(portfolio), rounds);
    mustAgree(`${name} and the hand-written loop`, first(ours.result), first(reference.result));
    tell(`${name} by hand ${alliances}`, reference.ms);
    tell(`${name} ${alliances}`, ours.ms, ours.ms / reference.ms);
    tell(`${name} and reading ${alliances}`, ours.ms, ours.ms / (reference.ms + parsed.ms));
    times[name] = ours.ms;
    times[`${name} by hand`] = reference.ms;
  }
  return times;
}

/** How the times of many grow on those of few, of ours and of the references. */
export function growth(small: Times, large: Times, tell: Telling): void {
  for (const name of ["parse", "CLASSIFY by hand", "HEALTH by hand", "CLASSIFY", "HEALTH"])
    tell(`${name} grows`, large[name]!, large[name]! / small[name]!);
}

/**
 * Both by worksheet formulas in the engine, against one call each. They are calculated once, as they are when a workbook is opened;
 * loading the same cells without formulas is taken off.
 */
export async function againstNative(ours: Times, tell: Telling): Promise<void> {
  const portfolio = makePortfolio(few, portfolioSeed);
  const open = async (withFormulas: boolean) => {
    const workbook = twinWorkbook(portfolio, withFormulas);
    await workbook.settled();
    return workbook;
  };
  const plain = await cpuTime(() => open(false), 1, 0);
  plain.result.dispose();
  const native = await cpuTime(() => open(true), 1, 0);
  const { labels, scores } = readTwin(native.result.save(), few);
  native.result.dispose();
  const shipped = shippedFunctions();
  mustAgree("CLASSIFY and its native twin", first(shipped("CLASSIFY")(portfolio)), labels);
  mustAgree("HEALTH and its native twin", first(shipped("HEALTH")(portfolio)), scores);
  const calculated = native.ms - plain.ms;
  tell("native", calculated, calculated / (ours["CLASSIFY"]! + ours["HEALTH"]!));
}

/** All that is told of judging. */
export async function judging(tell: Telling): Promise<void> {
  const small = await judge(few, tell);
  growth(small, await judge(many, tell), tell);
  await againstNative(small, tell);
}
