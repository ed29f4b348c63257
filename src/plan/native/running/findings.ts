import type { Constant } from "../../../models/constant";
import { quoteText } from "../../formula";
import { reaches } from "../classification";
import { coverageCell } from "../policy/agreed";
import type { At } from "../row";
import { inapplicable, unknown } from "../words";

/** What a row finds of something that is there or not, as text; "unknown" and "n/a" as readings say them. */
export const active = quoteText("active");
export const clear = quoteText("clear");

/** Whether enough of what applies could be judged to say that nothing was found. */
export function enoughJudged(findings: readonly string[], standard: Constant, at: At): string {
  const count = (what: string) => findings.map((cell) => `(${cell}=${what})`).join("+");
  const judged = `(${count(active)}+${count(clear)})`;
  const applying = `(${findings.length}-(${count(inapplicable)}))`;
  return `IF(${judged}>0,${reaches(`${judged}/${applying}`, coverageCell(standard, at))},FALSE)`;
}

/** TRUE, FALSE, or "" where nobody can say. */
export const shownFinding = (finding: string): string =>
  `IF(${finding}=${active},TRUE,IF(${finding}=${clear},FALSE,""))`;

/** A no/yes answer as a finding: it is active where `fires` holds. */
export const findingOf = (value: string, fires: string): string =>
  `IF(OR(${value}=${unknown},${value}=${inapplicable}),${value},IF(${fires},${active},${clear}))`;

/** Texts joined by "; ", each where its condition holds. */
export const joined = (texts: readonly (readonly [isThere: string, text: string])[]): string =>
  `MID(${texts.map(([isThere, text]) => `IF(${isThere},"; "&${text},"")`).join("&")},3,32767)`;
