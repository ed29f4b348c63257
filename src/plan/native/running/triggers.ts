import { deliveringCutOff, exitFacts, noticeWindow, type Trigger } from "../../../models/verdicts/exits";
import { reaches } from "../classification";
import { asOfRow } from "../duration";
import { cutOffCell } from "../policy/agreed";
import { readingId } from "../reading";
import type { At } from "../row";
import { inapplicable, unknown } from "../words";
import { active, clear, findingOf } from "./findings";
import { saysNo, saysYes } from "./said";
import { termRow, writtenDate } from "./term";

const value = (at: At, fact: string): string => at.cell(readingId(fact), "value");

const yesFires = (fact: string) => (at: At) => findingOf(value(at, fact), saysYes(value(at, fact)));
const noFires = (fact: string) => (at: At) => findingOf(value(at, fact), saysNo(value(at, fact)));

/** How each trigger is looked for, as text: active, clear, unknown or n/a. */
export const triggerFindings: Readonly<Record<Trigger["id"], (at: At) => string>> = {
  purposeMet: yesFires(exitFacts.purposeMet),
  notDelivering: (at) => {
    const answer = value(at, exitFacts.delivering);
    return findingOf(answer, `NOT(${reaches(answer, cutOffCell(deliveringCutOff, at))})`);
  },
  noTrust: (at) => {
    const answers = exitFacts.trust.map((fact) => value(at, fact));
    const aside = `IF(OR(${answers.map((answer) => `${answer}=${inapplicable}`).join(",")}),${inapplicable},${unknown})`;
    // the first that is known
    return answers.reduceRight(
      (rest, answer) => `IF(ISNUMBER(${answer}),IF(${saysNo(answer)},${active},${clear}),${rest})`,
      aside,
    );
  },
  noSponsor: noFires(exitFacts.sponsor),
  rival: yesFires(exitFacts.rival),
  termEnding,
};

/** Before a term renews by itself, or after one that does not has run out. */
function termEnding(at: At): string {
  const [end, renews, asOf] = [
    at.cell(termRow.end, "value"),
    value(at, exitFacts.autoRenew),
    at.cell(asOfRow, "value"),
  ];
  const over = `INT(${asOf})>${end}`;
  const days = `IF(ISNUMBER(${at.cell(termRow.days, "value")}),${at.cell(termRow.days, "value")},${end}-INT(${asOf}))`;
  const later = `IF(${value(at, "notice")}=${unknown},${unknown},${clear})`;
  // a term that has renewed by itself has another end, which nobody gave
  const renewing = `IF(${over},${unknown},IF(${days}>${cutOffCell(noticeWindow, at)},${later},${active}))`;
  const ending = `IF(${saysYes(renews)},${renewing},IF(${over},${active},${clear}))`;
  const isOpen = `OR(NOT(ISNUMBER(${asOf})),${renews}=${unknown},AND(ISNUMBER(${renews}),NOT(${saysYes(renews)}),NOT(${saysNo(renews)})))`;
  const endless = `IF(${value(at, "end")}=${inapplicable},${inapplicable},${unknown})`;
  return `IF(ISNUMBER(${end}),IF(${isOpen},${unknown},${ending}),${endless})`;
}

/** Since when a trigger is active, in the function's words, or "" where no date tells. */
export function triggerSince(id: Trigger["id"], at: At): string {
  if (id !== "termEnding") {
    const answered = value(at, exitFacts.answered);
    return `IF(ISERROR(${answered}),${answered},IF(ISNUMBER(${answered}),"known since "&${writtenDate(answered)},""))`;
  }
  const [end, deadline] = [at.cell(termRow.end, "value"), at.cell(termRow.deadline, "value")];
  const by = `IF(ISNUMBER(${deadline}),${deadline},${end})`;
  const renewing = `IF(${by}<1,"","notice by "&${writtenDate(by)})`;
  return `IF(${saysYes(value(at, exitFacts.autoRenew))},${renewing},"over since "&${writtenDate(end)})`;
}
