/** How long Excel may be silent. */
export interface Patience {
  /** Milliseconds an answer is waited for; absent = two minutes. */
  patience?: number;
  /** Aborted when the person does not want to wait any longer. */
  signal?: AbortSignal;
}

/** Longer than Excel takes for any request it does answer. */
const patienceByDefault = 120_000;
/** A cancel lets the answer that is due come in, so that what it did is known; but not for long. */
const patienceAfterCancel = 3_000;

/** Excel has been silent for too long. The code is what `plainError` knows it by. */
export class NoAnswer extends Error {
  readonly code = "NoAnswer";
}

/**
 * Does work that Excel must answer, and gives up on it when Excel has been silent for too long: Office.js waits for a lost answer
 * for ever. `work` calls `heard` after each answer; once it was given up that throws, so that work whose answer came after all does
 * not go on. Rejects with NoAnswer.
 */
export function whileAnswered<T>(
  work: (heard: () => void) => Promise<T>,
  { patience = patienceByDefault, signal }: Patience = {},
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gaveUp: NoAnswer | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, signal?.aborted ? Math.min(patience, patienceAfterCancel) : patience);
    };
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wait);
    };
    const giveUp = (): void => {
      gaveUp = new NoAnswer(`No answer in ${patience} ms.`);
      end();
      reject(gaveUp);
    };
    signal?.addEventListener("abort", wait);
    wait();
    void work(() => {
      if (gaveUp) throw gaveUp;
      wait();
    })
      .then(resolve, reject)
      .finally(end);
  });
}
