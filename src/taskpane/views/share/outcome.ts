import { element, type Child } from "../../dom/element";
import { icon } from "../icon";
import { notice } from "../notice";
import type { Pane } from "../paneData";

/** More would be a list nobody reads. */
const listedAtMost = 20;

/** What came of the last work, or why it was not done. */
export function outcomeView({ state, text }: Pane): Child {
  const { share: says } = text;
  const { outcome, trouble } = state.share;
  if (trouble) {
    return element(
      "section",
      { key: "trouble", class: "outcome" },
      element("h2", {}, trouble.cancelled ? says.cancelledTitle : says.stoppedTitle),
      notice(trouble.cancelled ? "cancelled" : "failed", trouble.failure),
    );
  }
  if (!outcome) return null;
  const { task, count, left } = outcome;
  return element(
    "section",
    { key: "outcome", class: "card outcome" },
    element("p", { class: "outcome-line" }, icon("check"), element("strong", {}, says.done[task](count))),
    left.length > 0 && element("p", {}, says.left(left.length)),
    left.length > 0 &&
      element(
        "ul",
        { class: "problems" },
        left
          .slice(0, listedAtMost)
          .map(({ place, reason }) => element("li", {}, element("strong", {}, element("bdi", {}, place)), " ", reason)),
      ),
    left.length > listedAtMost && element("p", { class: "quiet" }, text.home.moreProblems(left.length - listedAtMost)),
  );
}
