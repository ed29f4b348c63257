import { element, type Child, type Wanted } from "../dom/element";
import type { Failure } from "../failure";
import { icon } from "./icon";

/** What happened, what was kept and what to do, with the buttons to do it. */
export function notice(kind: "failed" | "cancelled", failure: Failure, ...actions: Child[]): Wanted {
  const hasActions = actions.some(Boolean);
  return element(
    "div",
    { class: `notice notice-${kind}` },
    icon(kind === "failed" ? "stop" : "warning"),
    element("div", { class: "notice-text" }, element("p", {}, failure.what), element("p", {}, failure.cure)),
    hasActions && element("div", { class: "actions" }, ...actions),
  );
}
