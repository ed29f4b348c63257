import type { ShareNow } from "../../../excel/stored/stored";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import type { Pane } from "../paneData";

/** Built sheets made anew: from their data as it is now, or to calculate in another way. */
export function builtSheets({ act, state, text }: Pane, { sheets }: ShareNow): Child {
  const { share: says } = text;
  const choose = (event: Event): void => act.share.choose((event.target as HTMLSelectElement).value || null);
  return element(
    "section",
    { key: "built", class: "card" },
    element("h2", {}, says.builtTitle),
    sheets.length === 0
      ? element("p", { class: "quiet" }, says.noSheets)
      : [
          element("label", { class: "quiet", for: "share-sheet" }, says.which),
          element(
            "select",
            { id: "share-sheet", class: "control", value: state.share.sheet ?? "", on: { change: choose } },
            element("option", { key: "", value: "" }, says.all),
            sheets.map(({ name, calculate }) =>
              element("option", { key: `sheet ${name}`, value: name }, says.sheetOption(name, says.ways[calculate])),
            ),
          ),
          element("p", {}, says.refreshText),
          button("outline", () => act.share.run("refresh"), { key: "refresh", class: "wide" }, says.refresh),
          element("p", {}, says.convertText),
          button("outline", () => act.share.run("native"), { key: "native", class: "wide" }, says.native),
          button("outline", () => act.share.run("live"), { key: "live", class: "wide" }, says.live),
        ],
  );
}
