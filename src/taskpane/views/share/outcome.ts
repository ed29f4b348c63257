import { element, type Child } from "../../dom/element";
import type { Anew } from "../../share/shareState";
import { icon } from "../icon";
import { notice } from "../notice";
import type { Pane } from "../paneData";

/** More would be a list nobody reads. */
const listedAtMost = 20;
/** Enough of what somebody typed to know it again. */
const quotedAtMost = 80;

/** What came of the last work, or why it was not done. */
export function outcomeView(pane: Pane): Child {
  const { state, text } = pane;
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
  const { task, count, left, anew } = outcome;
  return element(
    "section",
    { key: "outcome", class: "card outcome" },
    element(
      "p",
      { class: "outcome-line" },
      icon(count === 0 && left.length > 0 ? "warning" : "check"),
      element("strong", {}, says.done[task](count)),
    ),
    listed(pane, says.left, left),
    anew && anewView(pane, anew),
  );
}

/** What people have on sheets that were made anew, and where it is now. */
function anewView(pane: Pane, { kept, stays, broken }: Anew): Child {
  const { share: says } = pane.text;
  return [
    listed(
      pane,
      says.kept,
      kept.map(({ place, text, why }) => ({ place, reason: says.keptAs[why](quoted(text)) })),
    ),
    listed(
      pane,
      says.stays,
      stays.map(({ sheet, now }) => ({ place: sheet, reason: says.staysAs(now) })),
    ),
    listed(
      pane,
      says.broken,
      broken.map((place) => ({ place, reason: "" })),
    ),
  ];
}

function listed(
  { text }: Pane,
  says: (count: number) => string,
  places: readonly { readonly place: string; readonly reason: string }[],
): Child {
  if (places.length === 0) return null;
  const rest = places.length - listedAtMost;
  return [
    element("p", { class: "outcome-part" }, says(places.length)),
    element(
      "ul",
      { class: "problems" },
      places
        .slice(0, listedAtMost)
        .map(({ place, reason }) =>
          element("li", {}, element("strong", {}, element("bdi", {}, place)), " ", element("bdi", {}, reason)),
        ),
    ),
    rest > 0 && element("p", { class: "quiet" }, text.home.moreProblems(rest)),
  ];
}

const quoted = (text: string): string => {
  const letters = [...text];
  return letters.length > quotedAtMost ? `${letters.slice(0, quotedAtMost).join("")}…` : text;
};
