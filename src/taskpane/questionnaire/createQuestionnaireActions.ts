import { isoDayOf } from "../asOf";
import { failureOf } from "../failure";
import { answersChosen } from "../transitions/answersChosen";
import {
  answersSaved,
  askingChanged,
  choosingQuestionnaire,
  setupChanged,
  turnedTo,
} from "../transitions/questionnaire";
import { chosenAnswer, isSuggested } from "./chosenAnswer";
import type { QuestionnaireCore } from "./core";
import { holdDrafts } from "./heldDrafts";
import type { Draft } from "../../questionnaire/drafts/draft";
import { begunBy, createOpening } from "./opening";
import { following, previous } from "./path";
import type { QuestionnaireActions } from "./questionnaireActions";
import { askingIn, type QuestionnaireBench } from "./questionnaireBench";
import type { Asking, Setup } from "./questionnaireState";
import { createReplying } from "./replying";

/** What a person can do in the questionnaire, carried out. Every answer is kept in the workbook at once. */
export function createQuestionnaireActions(bench: QuestionnaireBench): QuestionnaireActions {
  const { change, port, text } = bench;
  const held = holdDrafts();
  let core: QuestionnaireCore | null = null;
  const fetchCore = async () => (core ??= (await import(/* webpackChunkName: "questionnaire" */ "./core")).core);
  const opening = createOpening(bench, held, fetchCore);
  const replying = createReplying(bench, held, () => core);
  const asking = () => askingIn(bench);

  /** What the workbook did not take when it was answered is tried again. */
  async function open(begin: () => Draft): Promise<void> {
    await opening.open(begin);
    const now = asking();
    if (now && held.has(now.draft)) replying.put(now.draft);
  }

  async function save(): Promise<void> {
    const first = asking();
    if (!first || first.isSaving) return;
    change((state) => askingChanged(state, { isSaving: true, failure: null }));
    await replying.idle();
    const draft = asking()?.draft ?? first.draft;
    try {
      await port.saveDraft(draft, (begun) => change((state) => askingChanged(state, { draft: begun })));
      held.drop(draft);
      change((state) => answersSaved(state, draft));
      await bench.look();
    } catch (error) {
      const failure = failureOf(error, { what: text.answersWhat, cure: text.tryAgain });
      change((state) => askingChanged(state, { isSaving: false, failure }));
    }
  }

  function next(): void {
    const now = asking();
    if (!now || now.isSaving) return;
    const answer = chosenAnswer(now);
    if (answer === null) {
      // "" stands for: nothing was answered at all
      change((state) => askingChanged(state, { problem: now.problem ?? "" }));
      return;
    }
    if (isSuggested(now)) replying.reply({ answer });
    turn(following);
  }

  function turn(to: (now: Asking) => string | null | undefined): void {
    const now = asking();
    const fact = now && !now.isSaving ? to(now) : undefined;
    if (fact !== undefined) change((state) => turnedTo(state, fact));
  }

  function choose(parts: Partial<Setup>): void {
    const { questionnaire } = bench.state();
    if (questionnaire.phase === "choosing") return;
    const { partner, side, respondent, asOf, length } = questionnaire.draft;
    const setup: Setup = { partner, side, respondent, length, asOf: isoDayOf(asOf), ...parts };
    change((state) => choosingQuestionnaire(state, setup, held.all()));
    void replying.idle().then(opening.readDrafts);
  }

  return {
    look: () => void opening.readDrafts(),
    set: (setup) => change((state) => setupChanged(state, setup)),
    start: () => void open(() => begunBy(bench.state())),
    resume: (draft) => void open(() => draft),
    discard: (draft) => void opening.discard(draft),
    answer(answer, typed) {
      const now = asking();
      if (!now || !core) return;
      const problem = answer === null ? null : core.replyProblem(now.draft, now.fact, answer);
      replying.reply({ answer: problem === null ? answer : null }, typed ?? null);
      if (problem !== null) change((state) => askingChanged(state, { problem }));
    },
    note: (parts) => replying.reply(parts, asking()?.typed ?? null),
    next,
    back: () => turn((now) => previous(now) ?? undefined),
    goTo: (fact) => turn(() => fact),
    finish: () => turn(() => null),
    goOn() {
      const now = asking();
      if (!now || now.isSaving) return;
      replying.put({ ...now.draft, length: "full" });
      turn(({ standing }) => standing.next);
    },
    save: () => void save(),
    leave: () => choose({}),
    otherSide() {
      const { questionnaire } = bench.state();
      const isOurs = questionnaire.phase !== "choosing" && questionnaire.draft.side === "ours";
      choose({ side: isOurs ? "theirs" : "ours", respondent: "" });
    },
    buildWith(template) {
      const { questionnaire } = bench.state();
      if (questionnaire.phase !== "saved") return;
      bench.choose((state) => answersChosen(state, questionnaire.draft.partner, template));
    },
  };
}
