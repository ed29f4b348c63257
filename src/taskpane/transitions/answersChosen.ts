import { nameKey } from "../../evaluation/answers/givenAnswer";
import { answerTable } from "../../models/answerTable";
import type { PaneState } from "../state";
import { choosingAgain } from "./build";
import { optionChosen, sourceChosen } from "./choose";
import { viewOpened } from "./view";

/** Turns to Build with the workbook's table of answers, one alliance of it and a template chosen; as far as they are there. */
export function answersChosen(state: PaneState, partner: string, template: string): PaneState {
  const source = state.survey.sources.find(({ shape, name }) => shape === "long" && name === answerTable.name);
  const free = choosingAgain(state);
  const of = source ? sourceChosen(free, source.id) : free;
  const named = (source?.partners ?? []).filter((name) => nameKey(name) === nameKey(partner));
  const chosen = optionChosen(of, { template });
  return viewOpened(
    named.length > 0 && chosen.build.phase !== "running"
      ? { ...chosen, choices: { ...chosen.choices, partners: named } }
      : chosen,
    "build",
  );
}
