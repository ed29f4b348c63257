import { exitCoverage, exitLabels, noExit, triggers, type Trigger } from "../../../models/verdicts/exits";
import { insufficient } from "../../../models/relationshipTypes";
import { quoteText } from "../../formula";
import { reaches } from "../classification";
import { asOfRow } from "../duration";
import { cutOffCell, policyRow } from "../policy/agreed";
import { readingId } from "../reading";
import type { At, NativeRow } from "../row";
import { unknown } from "../words";
import { active, enoughJudged, joined } from "./findings";
import { termRow } from "./term";
import { triggerFindings, triggerSince } from "./triggers";

/** The rows that hold what EXIT returns, by the name of the return. */
const exitId = (returned: string): string => `EXIT ${returned}`;

const own = (at: At, id: string): string => at.cell(exitId(id), "value");
const findingId = ({ id }: Trigger): string => `finding ${id}`;
const isActive = (at: At, trigger: Trigger): string => `${own(at, findingId(trigger))}=${active}`;
const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: exitId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});
const unlessWrong = (at: At, formula: string): string =>
  `IF(ISERROR(${own(at, "readable")}),${own(at, "readable")},${formula})`;

/** The triggers, one after the other, and what they come to; `facts` are those they are looked for in. */
export const exitRows = (facts: readonly string[]): NativeRow[] => [
  ...triggers.map((trigger) => row(findingId(trigger), trigger.title, triggerFindings[trigger.id])),
  ...triggers.map((trigger) =>
    row(`since ${trigger.id}`, `${trigger.title}: since when`, (at) => {
      const finding = own(at, findingId(trigger));
      return `IF(ISERROR(${finding}),${finding},IF(${finding}=${active},${triggerSince(trigger.id, at)},""))`;
    }),
  ),
  row("readable", "Every answer can be read", (at) => {
    const since = triggers.map(({ id }) => own(at, `since ${id}`));
    const cells = [
      ...facts.map((fact) => at.cell(readingId(fact), "value")),
      ...[at.cell(asOfRow, "value"), at.cell(termRow.days, "value"), at.cell(termRow.end, "value")],
      ...since,
      ...(at.policy === null ? [] : [at.cell(policyRow, "value")]),
    ].join(",");
    return `IF(ISERROR(SUM(${cells})),SUM(${cells}),TRUE)`;
  }),
  row("points", "Severity of what fired", (at) =>
    unlessWrong(at, triggers.map((trigger) => `(${isActive(at, trigger)})*${trigger.severity.value}`).join("+")),
  ),
  row("label", "What to do", (at) => {
    const enough = enoughJudged(
      triggers.map((trigger) => own(at, findingId(trigger))),
      exitCoverage,
      at,
    );
    const label = exitLabels.reduce(
      (rest, cutOff) => `IF(${reaches(own(at, "points"), cutOffCell(cutOff, at))},${quoteText(cutOff.name)},${rest})`,
      `IF(${enough},${quoteText(noExit)},${quoteText(insufficient)})`,
    );
    return unlessWrong(at, label);
  }),
  row("triggers", "What fired", (at) => {
    const named = triggers.map((trigger): [string, string] => {
      const since = own(at, `since ${trigger.id}`);
      return [isActive(at, trigger), `${quoteText(trigger.title)}&IF(${since}="",""," ("&${since}&")")`];
    });
    return unlessWrong(at, joined(named));
  }),
  row("notice", "Days to the deadline for notice", (at) => {
    const days = at.cell(termRow.days, "value");
    return unlessWrong(at, `IF(${days}=${unknown},NA(),${days})`);
  }),
];
