import { draftKey, type Draft } from "../../questionnaire/drafts/draft";

/** Keeps drafts one after the other: of those that wait meanwhile, only the newest of each questionnaire is worth sending. */
export interface Keeper {
  /** Says what is to be kept now. */
  keep(draft: Draft): void;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
}

/** @param send keeps a draft, and never rejects. */
export function createKeeper(send: (draft: Draft) => Promise<void>): Keeper {
  const waiting = new Map<string, Draft>();
  let work: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (const [key, draft] of waiting) {
      waiting.delete(key);
      await send(draft);
    }
    work = null;
  };
  return {
    keep(draft) {
      waiting.set(draftKey(draft), draft);
      work ??= run();
    },
    idle: async () => void (await work),
  };
}
