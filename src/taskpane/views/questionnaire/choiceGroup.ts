import { element, type Child } from "../../dom/element";

/** A few choices of which one holds, each with what it means. */
export function choiceGroup<T extends string>(
  name: string,
  title: string,
  chosen: T,
  choose: (value: T) => void,
  choices: readonly { readonly value: T; readonly title: string; readonly about?: string }[],
): Child {
  return element(
    "fieldset",
    { class: "group" },
    element("legend", { class: "group-title" }, title),
    element(
      "div",
      { class: "choices" },
      choices.map(({ value, title: says, about }) =>
        element(
          "label",
          { key: value, class: "choice" },
          element("input", { type: "radio", name, checked: value === chosen, on: { change: () => choose(value) } }),
          element(
            "span",
            { class: "choice-text" },
            element("span", {}, says),
            about && element("span", { class: "quiet" }, about),
          ),
        ),
      ),
    ),
  );
}
