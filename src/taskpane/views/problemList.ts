import type { SourceProblem } from "../../reading/source";
import { element, type Child } from "../dom/element";
import type { Strings } from "../strings/en";
import { disclosure } from "./disclosure";
import { icon } from "./icon";

/** More would be a list nobody reads; the rest turns up as these are put right. */
const shownAtMost = 20;

/** What could not be read, by place and reason; folded away under its count unless it stands for all there is. */
export function problemList({ home }: Strings, problems: readonly SourceProblem[], isFolded = true): Child {
  const list = element(
    "ul",
    { class: "problems" },
    problems
      .slice(0, shownAtMost)
      .map(({ place, reason }) => element("li", {}, element("strong", {}, place), " ", reason)),
  );
  const rest = problems.length - shownAtMost;
  const more = rest > 0 && element("p", { class: "quiet" }, home.moreProblems(rest));
  if (!isFolded) return [list, more];
  const kept = element("p", { class: "quiet" }, home.problemsKept);
  return disclosure("problems", [icon("warning"), home.problems(problems.length)], list, more, kept);
}
