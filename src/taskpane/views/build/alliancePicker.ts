import { chosenSource, filteredPartners, filterFrom, listedAtMost } from "../../choice";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import type { Pane } from "../paneData";

/** The alliances to build for: a filter for a long list, all or none, and a box for each. */
export function alliancePicker(pane: Pane): Child {
  const { act, state, text } = pane;
  const { build } = text;
  const all = chosenSource(state)?.partners ?? [];
  const passing = filteredPartners(state);
  const isFiltered = passing.length < all.length;
  return element(
    "fieldset",
    { class: "group" },
    element(
      "legend",
      { class: "group-title" },
      build.alliances,
      element("span", { class: "count" }, build.chosen(state.choices.partners.length, all.length)),
    ),
    all.length >= filterFrom && filterBox(pane),
    element(
      "div",
      { class: "actions" },
      button("outline", () => act.chooseShown(true), {}, isFiltered ? build.allOfFilter : build.all),
      button("outline", () => act.chooseShown(false), {}, isFiltered ? build.noneOfFilter : build.none),
    ),
    passing.length === 0
      ? element("p", { class: "quiet" }, build.nobody)
      : element("ul", { class: "partners" }, passing.slice(0, listedAtMost).map(boxOf(pane))),
    passing.length > listedAtMost && element("p", { class: "quiet" }, build.listedOnly(listedAtMost, passing.length)),
  );
}

function filterBox({ act, state, text }: Pane): Child {
  return element("input", {
    type: "search",
    class: "control",
    "aria-label": text.build.filter,
    placeholder: text.build.filterHint,
    autocomplete: "off",
    spellcheck: "false",
    value: state.choices.filter,
    on: { input: (event) => act.set({ filter: (event.target as HTMLInputElement).value }) },
  });
}

function boxOf({ act, state }: Pane): (name: string) => Child {
  const chosen = new Set(state.choices.partners);
  return (name) =>
    element(
      "li",
      { key: name },
      element(
        "label",
        { class: "box" },
        element("input", {
          type: "checkbox",
          checked: chosen.has(name),
          on: { change: () => act.togglePartner(name) },
        }),
        element("span", {}, element("bdi", {}, name)),
      ),
    );
}
