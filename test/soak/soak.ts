import { everyFact } from "../excel/everyTemplate";
import { openExcel, type OpenExcel } from "../excel/openExcel";
import { builtIn } from "./builtSheets";
import { chanceFrom } from "./chance";
import { oneCycle, type Going } from "./cycle";
import { edited } from "./typing";
import { checkBare, deleteBuilt, untilNothingNewIsTracked } from "./tidy";
import type { Undertaking } from "./undertakings";

/** How long a soak is, and what follows it. */
export interface SoakOptions {
  cycles: number;
  /** All that is drawn follows from it. */
  seed: number;
  /** After so many cycles a person deletes all that was built, and the workbook must be what it was at first. */
  tidyEvery: number;
  /** With more built sheets than this some are deleted; absent = 5. */
  mostSheets?: number;
  /** Called then. */
  onTidy?(cycles: number): Promise<void> | void;
  /** Told what is about to be done. */
  onCycle?(what: string): void;
}

/** What was done in a soak in which all went as it should. */
export interface SoakReport {
  /** Cycles by what was done in them. */
  kinds: Record<Undertaking["kind"], number>;
  /** Cycles in which something was to go wrong. */
  struck: number;
  /** Of these, those of which nothing was left; in the others it was done all the same, or was over before. */
  undone: number;
  sheetsBuilt: number;
  /** How often a value that was typed was looked for. */
  typed: number;
  requests: number;
}

const alliances = ["It's Acme", "Çelik & Co"];

/**
 * Builds, refreshes, freezes and puts back in one workbook behind the genuine Office.js, over and over, while people type and something
 * goes wrong at any request in most of the cycles. The functions are the built ones, and answer.
 *
 * @throws once a workbook is neither as before nor complete, holds what it should not, or lacks what was typed: with seed and cycle
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const excel = await openExcel(everyFact(alliances), true);
  try {
    return await soakIn(excel, options);
  } finally {
    excel.close();
  }
}

async function soakIn(excel: OpenExcel, options: SoakOptions): Promise<SoakReport> {
  const { cycles, seed, tidyEvery, mostSheets = 5, onTidy, onCycle = () => undefined } = options;
  const report: SoakReport = {
    kinds: { build: 0, refresh: 0, freeze: 0, "put back": 0 },
    struck: 0,
    undone: 0,
    sheetsBuilt: 0,
    typed: 0,
    requests: 0,
  };
  const going: Going = { chance: chanceFrom(seed), typed: new Map(), everTyped: new Set(), seed, report, onCycle };
  const bare = await excel.saved();
  let now = bare;
  for (let cycle = 1; cycle <= cycles; cycle++) {
    if (builtIn(now).length > mostSheets) now = await deleteBuilt(excel, now, going, () => going.chance.isIn(0.7));
    now = await oneCycle(excel, await edited(excel, now, going, cycle), cycle, going);
    if (cycle % tidyEvery !== 0 && cycle !== cycles) continue;
    now = await deleteBuilt(excel, now, going, () => true);
    checkBare(bare, now, `seed ${seed}, after cycle ${cycle}`);
    await untilNothingNewIsTracked(excel);
    await onTidy?.(cycle);
  }
  return report;
}
