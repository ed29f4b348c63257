import { quickQuestions } from "../../../models/methods/questionnaire";
import { fullQuestions } from "../../../questionnaire/asking/questionGroups";
import type { SettingUp, Setup } from "../../questionnaire/questionnaireState";
import { dayLimits, serialOf } from "../../asOf";
import { element, type Child } from "../../dom/element";
import { button } from "../button";
import { heading } from "../heading";
import { notice } from "../notice";
import type { Pane } from "../paneData";
import { allianceField } from "./allianceField";
import { begunList } from "./begunList";
import { choiceGroup } from "./choiceGroup";

/** What to answer: what was begun, or an alliance, a side and a length. */
export function setupView(pane: Pane, setting: SettingUp): Child {
  const { act, text } = pane;
  const { setup, drafts, isOpening, failure } = setting;
  const says = text.questionnaire;
  const set = (parts: Partial<Setup>) => act.questionnaire.set(parts);
  const reason =
    setup.partner.trim() === "" ? says.needsPartner : serialOf(setup.asOf) === null ? says.needsDate : null;
  return [
    heading(says.title),
    element("p", { class: "lead" }, says.lead),
    failure && notice("failed", failure),
    drafts.length > 0 && begunList(pane, drafts),
    drafts.length > 0 && element("h2", {}, says.begin),
    allianceField(pane, setup.partner),
    choiceGroup("side", says.side, setup.side, (side) => set({ side }), [
      { value: "ours", title: says.sides.ours },
      { value: "theirs", title: says.sides.theirs },
    ]),
    choiceGroup("length", says.length, setup.length, (length) => set({ length }), [
      { value: "quick", title: says.quick(quickQuestions.value), about: says.quickText },
      { value: "full", title: says.full(fullQuestions), about: says.fullText },
    ]),
    field(says.respondent, "respondent", says.respondentHint, {
      type: "text",
      autocomplete: "off",
      value: setup.respondent,
      on: { input: (event) => set({ respondent: (event.target as HTMLInputElement).value }) },
    }),
    field(says.asOf, "answered-as-of", null, {
      type: "date",
      ...dayLimits,
      value: setup.asOf,
      on: { change: (event) => set({ asOf: (event.target as HTMLInputElement).value }) },
    }),
    element(
      "div",
      { class: "finish" },
      reason && element("p", { key: "reason", id: "start-reason", class: "reason" }, reason),
      button(
        drafts.length > 0 ? "outline" : "primary",
        act.questionnaire.start,
        { key: "start", class: "wide", off: reason !== null || isOpening, describedBy: reason && "start-reason" },
        isOpening ? says.opening : says.start,
      ),
    ),
  ];
}

function field(label: string, id: string, hint: string | null, props: Parameters<typeof element>[1]): Child {
  return element(
    "div",
    { class: "group" },
    element("label", { class: "group-title", for: id }, label),
    element("input", { ...props, id, class: "control", "aria-describedby": hint && `${id}-hint` }),
    hint && element("p", { id: `${id}-hint`, class: "quiet" }, hint),
  );
}
