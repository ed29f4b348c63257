import type { WorkbookData } from "../../src/host/model/workbookData";
import { befall, watching } from "../excel/faults/befall";
import { drawn, inWords } from "../excel/faults/misfortunes";
import type { OpenExcel } from "../excel/openExcel";
import { patience } from "../excel/silence";
import { builtIn } from "./builtSheets";
import type { Chance } from "./chance";
import { firstDifference } from "./firstDifference";
import { leftOverIn } from "./leftOver";
import { lostIn, type Typed } from "./typing";
import { aBuild, aFreeze, aPuttingBack, aRefresh, isFrozen, openFormulas, type Undertaking } from "./undertakings";
import type { SoakReport } from "./soak";

/** What goes on from cycle to cycle. */
export interface Going {
  chance: Chance;
  typed: Typed;
  /** Every text and number that anybody has typed. */
  everTyped: Set<string>;
  seed: number;
  report: SoakReport;
  onCycle(what: string): void;
}

/** How much of all cycles something is to go wrong in. */
const shareStruck = 0.6;
/** The last request at which it may: most of what is done has no more. */
const lastRequest = 8;

/**
 * Does one thing, drawn, in the workbook that is `before`, lets something go wrong, and gives the workbook as it is then.
 *
 * @throws when that is neither as before nor complete, holds what it should not, or lacks what was typed
 */
export async function oneCycle(
  excel: OpenExcel,
  before: WorkbookData,
  cycle: number,
  { chance, typed, everTyped, seed, report, onCycle }: Going,
): Promise<WorkbookData> {
  const undertaking = await nextOf(before, chance);
  const misfortune = chance.isIn(shareStruck) ? drawn((list) => chance.pick(list)) : null;
  const position = 1 + chance.below(lastRequest);
  const fate = misfortune ? `; ${inWords(misfortune)}, request ${position}` : "";
  const what = `seed ${seed}, cycle ${cycle}: ${undertaking.what}${fate}`;
  onCycle(what);
  excel.forget();
  const ended = misfortune
    ? await befall(excel, undertaking.work, misfortune, position)
    : (await Promise.allSettled([undertaking.work(watching(), patience)]))[0]!;
  const { reads, writes } = excel.syncs();
  if (misfortune?.kind === "closed") await excel.reopen();
  const after = await excel.saved();

  const outcome: unknown = ended.status === "fulfilled" ? ended.value : undefined;
  const isUndone = JSON.stringify(after) === JSON.stringify(before);
  const missing = isUndone ? [] : undertaking.missing(before, after, outcome, everTyped);
  const wrong = [
    ...missing,
    ...(missing.length > 0 ? [`the first difference is ${firstDifference(before, after)}`] : []),
    ...(ended.status === "rejected" && !misfortune ? ["it failed, and nothing had gone wrong"] : []),
    ...(isUndone && !misfortune && undertaking.kind === "build" ? ["it was done, and there is nothing of it"] : []),
    ...leftOverIn(after).map((thing) => `left over is ${thing}`),
    ...lostIn(after, typed).map((value) => `lost is ${value}`),
  ];
  if (wrong.length > 0) throw new Error([what, ...wrong, saidBy(ended)].join("\n"));

  report.kinds[undertaking.kind] += 1;
  report.struck += misfortune ? 1 : 0;
  report.undone += misfortune && isUndone ? 1 : 0;
  report.sheetsBuilt += Math.max(0, builtIn(after).length - builtIn(before).length);
  report.typed += [...typed.values()].reduce((sum, own) => sum + own.size, 0);
  report.requests += reads.length + writes.length;
  return after;
}

/** What can be done to this workbook, building and refreshing most often. */
async function nextOf(workbook: WorkbookData, chance: Chance): Promise<Undertaking> {
  const ways: (() => Undertaking | Promise<Undertaking>)[] = [() => aBuild(chance), () => aBuild(chance)];
  const refresh = (): Undertaking => aRefresh(workbook, chance);
  if (builtIn(workbook).length > 0) ways.push(refresh, refresh);
  if (openFormulas(workbook) > 0) ways.push(aFreeze);
  if (isFrozen(workbook)) ways.push(aPuttingBack);
  return chance.pick(ways)();
}

const saidBy = (ended: PromiseSettledResult<unknown>): string =>
  ended.status === "rejected" ? String(ended.reason) : (JSON.stringify(ended.value) ?? "");
