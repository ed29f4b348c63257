import { blankReply, withReply, type Reply } from "../../questionnaire/asking/reply";
import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { mergeDrafts } from "../../questionnaire/drafts/mergeDrafts";
import { failureOf } from "../failure";
import { askingChanged, replied } from "../transitions/questionnaire";
import type { QuestionnaireCore } from "./core";
import type { HeldDrafts } from "./heldDrafts";
import { createKeeper } from "./keeper";
import { askingIn, type QuestionnaireBench } from "./questionnaireBench";

/** What is said becomes part of the draft, shows in the verdict, and is kept in the workbook at once. */
export interface Replying {
  /** Changes what was said to the open question. */
  reply(parts: Partial<Reply>, typed?: string | null): void;
  /** Changes the draft itself. */
  put(draft: Draft): void;
  /** Resolves when the workbook has, or has refused, all that was said. */
  idle(): Promise<void>;
}

/** @param core the arithmetic; null before it was fetched. */
export function createReplying(
  bench: QuestionnaireBench,
  held: HeldDrafts,
  core: () => QuestionnaireCore | null,
): Replying {
  const { change } = bench;
  const asking = () => askingIn(bench);

  function show(draft: Draft, typed: string | null): void {
    const [now, sums] = [asking(), core()];
    if (!now || !sums) return;
    const standing = sums.standingOf(draft);
    const news = sums.changeBetween(now.base, standing);
    const isNews = news.label !== null || news.gone.length > 0 || Math.abs(news.narrowed) > 1e-9;
    change((state) => replied(state, draft, standing, isNews ? news : null, typed));
    held.hold(draft);
    keeper.keep(draft);
  }

  async function send(draft: Draft): Promise<void> {
    try {
      const kept = await bench.port.keepDraft(draft);
      held.release(draft);
      if (!isOpen(draft)) return;
      mergeIn(kept);
      change((state) => askingChanged(state, { kept: asking()?.draft === draft, trouble: null }));
    } catch (error) {
      const trouble = failureOf(error, { what: bench.text.draftWhat, cure: bench.text.tryAgain });
      if (isOpen(draft)) change((state) => askingChanged(state, { trouble }));
    }
  }
  const keeper = createKeeper(send);

  /** Meanwhile somebody may have turned to another questionnaire, which has its own news. */
  function isOpen(draft: Draft): boolean {
    const now = asking();
    return now !== null && draftKey(now.draft) === draftKey(draft);
  }

  /** What another pane answered meanwhile counts here as well. */
  function mergeIn(kept: Draft): void {
    const now = asking();
    if (!now) return;
    const merged = mergeDrafts(now.draft, kept);
    if (JSON.stringify(merged.replies) !== JSON.stringify(now.draft.replies)) show(merged, now.typed);
  }

  return {
    reply(parts, typed = null) {
      const now = asking();
      if (!now || now.isSaving) return;
      const before = now.draft.replies.find(({ fact }) => fact === now.fact) ?? blankReply(now.fact);
      const replies = withReply(now.draft.replies, { ...before, ...parts, at: bench.now() });
      show({ ...now.draft, replies }, typed);
    },
    put: (draft) => show(draft, null),
    idle: () => keeper.idle(),
  };
}
