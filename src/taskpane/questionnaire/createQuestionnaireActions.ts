import { newBuildId } from "../../excel/build/buildId";
import type { Reply } from "../../questionnaire/asking/reply";
import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { serialOf } from "../asOf";
import { failureOf } from "../failure";
import type { PaneState } from "../state";
import type { Strings } from "../strings/en";
import {
  answersSaved,
  askingChanged,
  choosingQuestionnaire,
  draftsFound,
  openingChanged,
  questionnaireOpened,
  replied,
  setupChanged,
  turnedTo,
} from "../transitions/questionnaire";
import { answersChosen } from "../transitions/answersChosen";
import type { QuestionnaireCore } from "./core";
import { dayOf } from "./days";
import { createKeeper } from "./keeper";
import { recordOf } from "./partnersKnown";
import { following, previous } from "./path";
import type { QuestionnaireActions } from "./questionnaireActions";
import type { QuestionnairePort } from "./questionnairePort";
import { isAsking, type Asking, type Setup } from "./questionnaireState";

/** What the actions work with. */
export interface QuestionnaireBench {
  readonly port: QuestionnairePort;
  readonly text: Strings["failures"];
  state(): PaneState;
  change(transition: (before: PaneState) => PaneState): void;
  /** Reads the workbook again. */
  look(): Promise<void>;
  /** Now, where the person is: date serial with the time of day. */
  now(): number;
}

/** What a person can do in the questionnaire, carried out. Every answer is kept in the workbook at once. */
export function createQuestionnaireActions(bench: QuestionnaireBench): QuestionnaireActions {
  const { change, port, text } = bench;
  let core: QuestionnaireCore | null = null;
  const asking = (): Asking | null => {
    const { questionnaire } = bench.state();
    return isAsking(questionnaire) ? questionnaire : null;
  };

  /** The draft as it is now, with what it makes of the verdict. */
  function put(draft: Draft, typed: string | null = null): void {
    const before = asking();
    if (!core || !before) return;
    const standing = core.standingOf(draft);
    const news = core.changeBetween(before.base, standing);
    const isNews = news.label !== null || news.gone.length > 0 || Math.abs(news.narrowed) > 1e-9;
    change((state) => replied(state, draft, standing, isNews ? news : null, typed));
  }

  /** What the workbook does not have yet, by its key: a pane that is open loses nothing, whatever Excel refuses. */
  const held = new Map<string, Draft>();

  async function send(draft: Draft): Promise<void> {
    try {
      const kept = await port.keepDraft(draft);
      if (held.get(draftKey(draft)) === draft) held.delete(draftKey(draft));
      mergeIn(kept);
      change((state) => askingChanged(state, { kept: asking()?.draft === draft, trouble: null }));
    } catch (error) {
      const trouble = failureOf(error, { what: text.draftWhat, cure: text.tryAgain });
      change((state) => askingChanged(state, { trouble }));
    }
  }
  const keeper = createKeeper(send);

  function keep(): void {
    const now = asking();
    if (!now) return;
    held.set(draftKey(now.draft), now.draft);
    keeper.keep(now.draft);
  }

  /** What another pane answered meanwhile counts here as well. */
  function mergeIn(kept: Draft): void {
    const now = asking();
    if (!now || !core || draftKey(now.draft) !== draftKey(kept)) return;
    const merged = core.mergeDrafts(now.draft, kept);
    if (JSON.stringify(merged.replies) === JSON.stringify(now.draft.replies)) return;
    put(merged, now.typed);
    keep();
  }

  /** Puts a reply to the open question, and keeps it. */
  function reply(parts: Partial<Reply>, typed: string | null = null): void {
    const now = asking();
    if (!now || now.isSaving) return;
    const { replies } = now.draft;
    const before = replies.find(({ fact }) => fact === now.fact);
    const after: Reply = { ...(before ?? unsaid), ...parts, fact: now.fact, at: bench.now() };
    const all = before ? replies.map((one) => (one === before ? after : one)) : [...replies, after];
    put({ ...now.draft, replies: all }, typed);
    keep();
  }

  async function open(begin: () => Draft): Promise<void> {
    const { questionnaire } = bench.state();
    if (questionnaire.phase !== "choosing" || questionnaire.isOpening) return;
    change((state) => openingChanged(state, true));
    try {
      core ??= (await import(/* webpackChunkName: "questionnaire" */ "./core")).core;
      const draft = begin();
      const known = recordOf(bench.state(), draft.partner);
      // a suggestion saves typing; without it the question is asked all the same
      const record = known ? await port.readRecord(known.source, known.partner, draft.asOf).catch(() => ({})) : {};
      const standing = core.standingOf(draft);
      const suggested = core.suggestions(record, draft.side);
      change((state) => questionnaireOpened(state, draft, standing, suggested));
    } catch (error) {
      const failure = failureOf(error, { what: text.partWhat, cure: text.partCure });
      change((state) => openingChanged(state, false, failure));
    }
  }

  async function readDrafts(): Promise<void> {
    try {
      const drafts = await port.readDrafts();
      change((state) => draftsFound(state, withHeld(drafts)));
    } catch (error) {
      change((state) => draftsFound(state, [...held.values()]));
      const failure = failureOf(error, { what: text.draftsWhat, cure: text.tryAgain });
      change((state) => openingChanged(state, false, failure));
    }
  }

  function withHeld(drafts: readonly Draft[]): readonly Draft[] {
    const read = drafts.map((draft) => {
      const own = held.get(draftKey(draft));
      return own && core ? core.mergeDrafts(draft, own) : draft;
    });
    const keys = new Set(drafts.map(draftKey));
    return [...read, ...[...held.values()].filter((draft) => !keys.has(draftKey(draft)))];
  }

  async function save(): Promise<void> {
    const first = asking();
    if (!first || first.isSaving) return;
    change((state) => askingChanged(state, { isSaving: true, failure: null }));
    await keeper.idle();
    const draft = asking()?.draft ?? first.draft;
    try {
      await port.saveDraft(draft, (begun) => change((state) => askingChanged(state, { draft: begun })));
      held.delete(draftKey(draft));
      change((state) => answersSaved(state, draft));
      await bench.look();
    } catch (error) {
      const failure = failureOf(error, { what: text.answersWhat, cure: text.tryAgain });
      change((state) => askingChanged(state, { isSaving: false, failure }));
    }
  }

  async function discard(draft: Draft): Promise<void> {
    try {
      held.delete(draftKey(draft));
      await port.forgetDraft(draft);
      await readDrafts();
    } catch (error) {
      const failure = failureOf(error, { what: text.draftsWhat, cure: text.tryAgain });
      change((state) => openingChanged(state, false, failure));
    }
  }

  function next(): void {
    const now = asking();
    if (!now || now.isSaving) return;
    const said = now.draft.replies.find(({ fact }) => fact === now.fact)?.answer ?? null;
    if (said === null && now.typed === null && now.suggested[now.fact] !== undefined)
      reply({ answer: now.suggested[now.fact]! });
    else if (said === null) {
      change((state) => askingChanged(state, { problem: now.problem ?? "" }));
      return;
    }
    const then = following(asking() ?? now);
    change((state) => turnedTo(state, then));
  }

  const turn = (to: (now: Asking) => string | null | undefined): void => {
    const now = asking();
    const fact = now && !now.isSaving ? to(now) : undefined;
    if (fact !== undefined) change((state) => turnedTo(state, fact));
  };

  function choose(parts: Partial<Setup>): void {
    const { questionnaire } = bench.state();
    if (questionnaire.phase === "choosing") return;
    const { partner, side, respondent, asOf, length } = questionnaire.draft;
    change((state) =>
      choosingQuestionnaire(state, { partner, side, respondent, length, asOf: dayOf(asOf), ...parts }, [
        ...held.values(),
      ]),
    );
    void keeper.idle().then(readDrafts);
  }

  return {
    look: () => void readDrafts(),
    set: (setup) => change((state) => setupChanged(state, setup)),
    start: () => void open(() => begun(bench.state())),
    resume: (draft) => void open(() => draft),
    discard: (draft) => void discard(draft),
    answer(answer, typed) {
      const now = asking();
      if (!now || !core) return;
      const problem = answer === null ? null : core.replyProblem(now.draft, now.fact, answer);
      reply({ answer: problem === null ? answer : null }, typed ?? null);
      if (problem !== null) change((state) => askingChanged(state, { problem }));
    },
    note: (parts) => reply(parts, asking()?.typed ?? null),
    next,
    back: () => turn((now) => previous(now) ?? undefined),
    goTo: (fact) => turn(() => fact),
    finish: () => turn(() => null),
    goOn() {
      const now = asking();
      if (!now || now.isSaving) return;
      put({ ...now.draft, length: "full" });
      keep();
      turn(({ standing }) => standing.next);
    },
    save: () => void save(),
    leave: () => choose({}),
    otherSide() {
      const { questionnaire } = bench.state();
      const side = questionnaire.phase !== "choosing" && questionnaire.draft.side === "ours" ? "theirs" : "ours";
      choose({ side, respondent: "" });
    },
    buildWith(template) {
      const { questionnaire } = bench.state();
      if (questionnaire.phase !== "saved") return;
      change((state) => answersChosen(state, questionnaire.draft.partner, template));
    },
  };
}

const unsaid: Omit<Reply, "fact" | "at"> = { answer: null, evidence: "", comment: "", ease: "" };

/** A new questionnaire as it was chosen, or the one the same people began. */
function begun({ questionnaire }: PaneState): Draft {
  if (questionnaire.phase !== "choosing") throw new Error("Nothing was chosen.");
  const { partner, side, respondent, asOf, length } = questionnaire.setup;
  const draft: Draft = {
    ...{ id: newBuildId(), partner: partner.trim(), side, respondent: respondent.trim(), length },
    ...{ asOf: serialOf(asOf) ?? 0, replies: [], saving: null },
  };
  return questionnaire.drafts.find((known) => draftKey(known) === draftKey(draft)) ?? draft;
}
