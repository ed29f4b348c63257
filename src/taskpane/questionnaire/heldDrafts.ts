import { draftKey, type Draft } from "../../questionnaire/drafts/draft";
import { mergeDrafts } from "../../questionnaire/drafts/mergeDrafts";

/** What the workbook does not have yet: a pane that is open loses nothing, whatever Excel refuses. */
export interface HeldDrafts {
  hold(draft: Draft): void;
  /** The workbook has this draft now; a newer one stays held. */
  release(draft: Draft): void;
  /** Nothing of this questionnaire is held any more. */
  drop(draft: Draft): void;
  /** Whether the workbook lacks something of this questionnaire. */
  has(draft: Draft): boolean;
  all(): readonly Draft[];
  /** What the workbook keeps, together with what is held. */
  with(kept: readonly Draft[]): readonly Draft[];
}

/** An empty hold. */
export function holdDrafts(): HeldDrafts {
  const held = new Map<string, Draft>();
  return {
    hold: (draft) => void held.set(draftKey(draft), draft),
    release(draft) {
      if (held.get(draftKey(draft)) === draft) held.delete(draftKey(draft));
    },
    drop: (draft) => void held.delete(draftKey(draft)),
    has: (draft) => held.has(draftKey(draft)),
    all: () => [...held.values()],
    with(kept) {
      const keys = new Set(kept.map(draftKey));
      const merged = kept.map((draft) => {
        const own = held.get(draftKey(draft));
        return own ? mergeDrafts(draft, own) : draft;
      });
      return [...merged, ...[...held.values()].filter((draft) => !keys.has(draftKey(draft)))];
    },
  };
}
