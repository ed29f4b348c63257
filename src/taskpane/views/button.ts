import { element, type Child, type Wanted } from "../dom/element";

/** How much a button stands out: one "primary" a page. */
export type Appearance = "primary" | "outline" | "subtle";

/** A Fluent button. A button that is off can still be reached, so that the reason beside it is found. */
export function button(
  appearance: Appearance,
  click: () => void,
  props: {
    key?: string;
    off?: boolean;
    label?: string;
    describedBy?: string | null;
    class?: string;
    expanded?: boolean;
  },
  ...content: Child[]
): Wanted {
  return element(
    "fluent-button",
    {
      ...(props.key === undefined ? {} : { key: props.key }),
      class: props.class,
      // Fluent tells the role and the state to the browser alone; said here too, every reader and every test sees them.
      role: "button",
      "aria-disabled": props.off ? "true" : null,
      appearance,
      "disabled-focusable": props.off ?? false,
      "aria-label": props.label,
      "aria-describedby": props.describedBy,
      "aria-expanded": props.expanded === undefined ? null : String(props.expanded),
      on: { click: () => (props.off ? undefined : click()) },
    },
    ...content,
  );
}
