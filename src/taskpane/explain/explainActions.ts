import { serialOf } from "../asOf";
import type { Bench } from "../bench";
import type { Explanation, Target } from "./explanation";
import { failedTo } from "../failure";
import type { View } from "../state";
import {
  explainFailed,
  explainFound,
  explainKept,
  explainStarted,
  followingKnown,
  placeMissed,
} from "../transitions/explain";

/** What keeps the explanation to the selection. */
export interface ExplainActions {
  /** The person turned to a page: only while Explain is open is the selection followed. */
  turnedTo(view: View): void;
  /** Reads the selected cell; `wanted` = which alliance of its formula, counted from 0. */
  read(wanted?: number): void;
  goTo(target: Target): void;
}

/** One cell is read at a time; of what is selected meanwhile only the last is read. */
export function explainActions({ change, now: clock, port, state, text, words }: Bench): ExplainActions {
  let end: Promise<(() => Promise<void>) | null> | null = null;
  let isReading = false;
  let isStale = false;
  /** Which alliance is asked for once the reading under way is over. */
  let wantedThen: number | undefined;
  /** Where the person was sent, and what they find there: as long as that stays, the explanation that sent them stays too. */
  let sent: { target: Target; text: string | null } | null = null;

  async function read(wanted?: number): Promise<void> {
    isStale = isReading;
    wantedThen = wanted;
    if (isReading) return;
    isReading = true;
    change(explainStarted);
    try {
      const day = Math.floor(clock());
      const asOf = serialOf(state().choices.asOf) ?? day;
      const request = { sources: state().survey.sources, asOf, today: day };
      const explanation = await port.explain(wanted === undefined ? request : { ...request, wanted });
      change((now) => (isSentTo(explanation) ? explainKept(now) : explainFound(now, explanation)));
    } catch (error) {
      change((now) => explainFailed(now, failedTo(error, words.failedWhat, text)));
    } finally {
      isReading = false;
    }
    if (isStale) await read(wantedThen);
  }

  function isSentTo({ at, text }: Explanation): boolean {
    const isThere = sent?.target.sheet === at.sheet && sent.target.place.split(":")[0] === at.place;
    if (!sent || !isThere || (sent.text !== null && sent.text !== text)) {
      sent = null;
      return false;
    }
    sent.text = text;
    return state().explain.explanation !== null;
  }

  async function follow(): Promise<void> {
    end ??= port.followSelection(() => {
      if (state().view === "explain") void read();
    });
    try {
      const follows = (await end) !== null;
      change((now) => followingKnown(now, follows));
    } catch {
      end = null;
      change((now) => followingKnown(now, false));
    }
  }

  async function unfollow(): Promise<void> {
    const ending = end;
    end = null;
    // a workbook that is gone tells of no selections any more
    await ending?.then((stop) => stop?.()).catch(() => undefined);
  }

  async function goTo(target: Target): Promise<void> {
    sent = { target, text: null };
    try {
      await port.goTo(target.sheet, target.place);
    } catch (error) {
      sent = null;
      const what = words.goneWhat(`${target.sheet}!${target.place}`);
      change((now) => placeMissed(now, failedTo(error, what, text)));
    }
  }

  return {
    turnedTo(view) {
      if (view !== "explain") return void unfollow();
      sent = null;
      void follow();
      void read();
    },
    read: (wanted) => {
      sent = null;
      void read(wanted);
    },
    goTo: (target) => void goTo(target),
  };
}
