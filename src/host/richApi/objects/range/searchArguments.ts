import type { Matching } from "../../../model/searching/pattern";
import { invalidArgument } from "../../apiError";

/** The members of Excel.SearchCriteria, as the wire may carry them. */
interface Criteria {
  completeMatch?: unknown;
  matchCase?: unknown;
  searchDirection?: unknown;
}

/** What to look for: text that is not empty. */
export function searchText(text: unknown): string {
  if (typeof text !== "string" || text === "") throw invalidArgument();
  return text;
}

/** How to look for it; what is left out is false, and the direction forward. */
export function matchingOf(criteria: unknown): Matching & { backwards: boolean } {
  if (criteria !== undefined && criteria !== null && typeof criteria !== "object") throw invalidArgument();
  const { completeMatch, matchCase, searchDirection = "Forward" } = (criteria ?? {}) as Criteria;
  if (searchDirection !== null && searchDirection !== "Forward" && searchDirection !== "Backwards") {
    throw invalidArgument();
  }
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: searchDirection === "Backwards",
  };
}
