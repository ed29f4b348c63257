import { bands } from "../../../models/verdicts/continuum";
import type { Standing } from "../../../questionnaire/asking/standing";
import { element, type Child } from "../../dom/element";

const width = 200;

/** The continuum from transaction to acquisition, with where the verdict can still be and where it is. The words beside it say the same. */
export function rangeBar({ low, high, position }: Standing): Child {
  const at = (share: number) => Math.round(share * width * 10) / 10;
  // a range that has come down to one place is still to be seen
  const from = Math.min(at(low), width - 3);
  return element(
    "svg",
    {
      class: "range",
      viewBox: `0 0 ${width} 14`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    },
    element("rect", { class: "range-track", x: 0, y: 4, width, height: 6 }),
    element("rect", { class: "range-open", x: from, y: 4, width: Math.max(3, at(high) - from), height: 6 }),
    bands
      .filter(({ from: edge }) => edge > 0 && edge < 1)
      .map(({ type, from: edge }) =>
        element("rect", { key: type, class: "range-edge", x: at(edge), y: 4, width: 1, height: 6 }),
      ),
    position !== null &&
      element("rect", { class: "range-now", x: Math.min(at(position), width - 4), y: 0, width: 4, height: 14 }),
  );
}
