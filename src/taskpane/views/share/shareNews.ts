import type { Share } from "../../share/shareState";
import type { Strings } from "../../strings/en";

/** What a screen reader is told of the work that goes on in the workbook: that it began, and how it ended. */
export function shareNews(says: Strings["share"], { work, outcome, trouble, phase }: Share): string {
  if (work) return work.cancelling ? says.cancelling : says.working[work.task];
  if (trouble) return trouble.cancelled ? says.cancelledTitle : says.stoppedTitle;
  if (outcome) return says.done[outcome.task](outcome.count);
  return phase === "failed" ? says.failedTitle : "";
}
