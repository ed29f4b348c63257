import type { Failure } from "../failure";
import type { Explanation } from "./explanation";

/** What is known of the selected cell. While another is being read, what was said last stays on show. */
export interface Explain {
  readonly phase: "unread" | "reading" | "ready" | "failed";
  readonly explanation: Explanation | null;
  readonly failure: Failure | null;
  /** Whether Excel tells when another cell is selected. */
  readonly follows: boolean;
  /** A place that could not be gone to. */
  readonly trouble: Failure | null;
}

/** Before the page was first opened. */
export const unexplained: Explain = {
  phase: "unread",
  explanation: null,
  failure: null,
  follows: true,
  trouble: null,
};
