import type { Draft } from "../../questionnaire/drafts/draft";

/** Keeps drafts one after the other: while one is on its way, only the newest of those that follow is worth sending. */
export interface Keeper {
  /** Says what is to be kept now. */
  keep(draft: Draft): void;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
}

/** @param send keeps a draft, and never rejects. */
export function createKeeper(send: (draft: Draft) => Promise<void>): Keeper {
  let waiting: Draft | null = null;
  let work: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting) {
      const draft: Draft = waiting;
      waiting = null;
      await send(draft);
    }
    work = null;
  };
  return {
    keep(draft) {
      waiting = draft;
      work ??= run();
    },
    idle: async () => void (await work),
  };
}
