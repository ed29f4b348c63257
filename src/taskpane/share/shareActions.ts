import type { BuildProgress } from "../../excel/build/buildSheets";
import { storedCount } from "../../excel/stored/stored";
import type { Bench } from "../bench";
import { isWorking } from "../choice";
import { failedTo, isCancel } from "../failure";
import { fractionOf, type StageSpans } from "../fractionOf";
import { outcomeOfRefresh } from "./outcomeOfRefresh";
import type { SharePort, ShareWatch } from "./sharePort";
import type { ShareOutcome, ShareTask } from "./shareState";
import type { View } from "../state";
import {
  removalAsked,
  shareFailed,
  shareFound,
  shareSheetChosen,
  shareStarted,
  workAdvanced,
  workCancelling,
  workDone,
  workStarted,
  workStopped,
} from "../transitions/share";

/** Writing takes nearly all the time, and what stands on the sheets is read before. */
const spans: StageSpans = { reading: [0, 0.2], planning: [0.2, 0.3], writing: [0.3, 0.95], finishing: [0.95, 1] };

/** What a person can do on the page Share. */
export interface ShareActions {
  run(task: ShareTask): void;
  cancel(): void;
  /** Which built sheet to refresh or convert; null = all. */
  choose(sheet: string | null): void;
  /** Asks whether all that is kept is to go, or takes the question back. */
  ask(asks: boolean): void;
  read(): void;
}

/** `turnedTo`: the page was opened, and reads what the workbook holds by now. */
export function shareActions({
  change,
  port,
  state,
  text,
  sharing,
}: Bench): ShareActions & { turnedTo(view: View): void } {
  let abort: AbortController | null = null;
  let isReading = false;
  let isStale = false;

  async function read(): Promise<void> {
    isStale = isReading;
    if (isReading || state().share.work) return;
    isReading = true;
    change(shareStarted);
    try {
      const now = await port.share.read();
      change((before) => shareFound(before, now));
    } catch (error) {
      const failure = failedTo(error, sharing.readWhat, text);
      change((before) => shareFailed(before, failure));
    } finally {
      isReading = false;
    }
    if (isStale) await read();
  }

  async function run(task: ShareTask): Promise<void> {
    if (isWorking(state())) return;
    const { sheet } = state().share;
    abort = new AbortController();
    const onProgress = (progress: BuildProgress) => change((now) => workAdvanced(now, fractionOf(progress, spans)));
    change((now) => workStarted(now, task));
    try {
      const outcome = await workOf(port.share, task, sheet, { onProgress, signal: abort.signal });
      change((now) => workDone(now, outcome));
    } catch (error) {
      const cancelled = isCancel(error);
      const failure = failedTo(error, sharing.workWhat, text);
      change((now) => workStopped(now, cancelled, failure));
    }
    await read();
  }

  return {
    run: (task) => void run(task),
    cancel: () => {
      change(workCancelling);
      abort?.abort();
    },
    choose: (sheet) => change((now) => shareSheetChosen(now, sheet)),
    ask: (asks) => change((now) => removalAsked(now, asks)),
    read: () => void read(),
    turnedTo: (view) => {
      if (view === "share") void read();
    },
  };
}

async function workOf(
  port: SharePort,
  task: ShareTask,
  sheet: string | null,
  watch: ShareWatch,
): Promise<ShareOutcome> {
  switch (task) {
    case "freeze": {
      const { turned, left } = await port.freeze(watch);
      return { task, count: turned, left: left.map(({ sheet: place, reason }) => ({ place, reason })) };
    }
    case "unfreeze": {
      const { turned, left } = await port.unfreeze(watch);
      const places = left.map((one) => ({ place: `${one.sheet}!${one.place}`, reason: one.reason }));
      return { task, count: turned, left: places };
    }
    case "refresh":
    case "native":
    case "live":
      return outcomeOfRefresh(task, await port.refresh(task === "refresh" ? null : task, sheet, watch));
    case "remove":
      return { task, count: storedCount(await port.remove()), left: [] };
  }
}
