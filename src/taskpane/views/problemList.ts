import type { Source } from "../../plan/source";
import { element, type Child } from "../dom/element";
import type { Strings } from "../strings/en";
import { disclosure } from "./disclosure";
import { icon } from "./icon";

/** More would be a list nobody reads; the rest turns up as these are put right. */
const shownAtMost = 20;

/** What could not be read, by place and reason, folded away under its count. */
export function problemList({ home }: Strings, problems: Source["problems"]): Child {
  return disclosure(
    "problems",
    [icon("warning"), home.problems(problems.length)],
    element(
      "ul",
      { class: "problems" },
      problems
        .slice(0, shownAtMost)
        .map(({ place, reason }) => element("li", {}, element("strong", {}, place), " ", reason)),
    ),
    problems.length > shownAtMost && element("p", { class: "quiet" }, home.moreProblems(problems.length - shownAtMost)),
    element("p", { class: "quiet" }, home.problemsKept),
  );
}
