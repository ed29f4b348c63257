import { element, type Wanted } from "../dom/element";

const drawings = {
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6",
  check: "M3 8.5l3.2 3.2L13 4.8",
  warning: "M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.2",
  stop: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3.6M8 10.9v.2",
  sheet: "M4 2.5h5.5L12 5v8.5H4zM6 8h4M6 10.5h4",
  refresh: "M12.8 8a4.8 4.8 0 1 1-1.5-3.5M12.9 2.2v2.6h-2.6",
  shield: "M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z",
} as const;

/** A line drawing beside a word; it says nothing of its own, so screen readers pass over it. */
export function icon(name: keyof typeof drawings, props: { slot?: string } = {}): Wanted {
  return element(
    "svg",
    { ...props, class: `icon icon-${name}`, viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
    element("path", { d: drawings[name] }),
  );
}
