import type { ShareNow, Stored } from "../../excel/stored/stored";
import type { Failure } from "../failure";

/** What can be done with what was built. */
export type ShareTask = "freeze" | "unfreeze" | "native" | "live" | "remove";

/** What came of it: how many formulas, sheets or things, and what was left out with the reason. */
export interface ShareOutcome {
  readonly task: ShareTask;
  readonly count: number;
  /** Where, in words or as an address, and why. */
  readonly left: readonly { readonly place: string; readonly reason: string }[];
  readonly removed?: Stored;
}

/** Where the page Share stands. */
export interface Share {
  readonly phase: "unread" | "reading" | "ready" | "failed";
  readonly now: ShareNow | null;
  /** Why it could not be read. */
  readonly failure: Failure | null;
  /** Sheet to convert; null = all. */
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
