import type { KeptText } from "../../excel/refresh/refresh";
import type { ShareNow } from "../../excel/stored/stored";
import type { Failure } from "../failure";

/** What can be done with what was built. */
export type ShareTask = "freeze" | "unfreeze" | "refresh" | "native" | "live" | "remove";

/** What came of it: how many formulas, sheets or things, and what was left out with the reason. */
export interface ShareOutcome {
  readonly task: ShareTask;
  readonly count: number;
  /** Where, in words or as an address, and why. */
  readonly left: readonly { readonly place: string; readonly reason: string }[];
  /** What became of what people have on sheets that were made anew; absent = none was. */
  readonly anew?: Anew;
}

/** What somebody has to know of sheets that were made anew, place by place. */
export interface Anew {
  /** What was typed where the sheet has no cell for it any more, by place: "Star!C12". It is listed below the sheet. */
  readonly kept: readonly { readonly place: string; readonly text: string; readonly why: KeptText["why"] }[];
  /** Sheets as they were that stay, and what they are called now. */
  readonly stays: readonly { readonly sheet: string; readonly now: string }[];
  /** What on protected sheets spoke of a sheet as it was and could not be changed: "Board!B2". */
  readonly broken: readonly string[];
}

/** Where the page Share stands. */
export interface Share {
  readonly phase: "unread" | "reading" | "ready" | "failed";
  readonly now: ShareNow | null;
  /** Why it could not be read. */
  readonly failure: Failure | null;
  /** Sheet to refresh or convert; null = all. */
  readonly sheet: string | null;
  readonly work: { readonly task: ShareTask; readonly fraction: number; readonly cancelling: boolean } | null;
  readonly outcome: ShareOutcome | null;
  /** Why the last work was not done. */
  readonly trouble: { readonly cancelled: boolean; readonly failure: Failure } | null;
  /** The person is asked whether all that is kept is to go. */
  readonly asks: boolean;
}

/** Before the page was first opened. */
export const unshared: Share = {
  phase: "unread",
  now: null,
  failure: null,
  sheet: null,
  work: null,
  outcome: null,
  trouble: null,
  asks: false,
};
