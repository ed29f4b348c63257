import { runOptions } from "./runOptions";
import { whileAnswered } from "./whileAnswered";

/** How often something is tried: what stopped the work before may strike again. */
const attempts = 3;
/** Milliseconds an answer is waited for: three times this is enough for anybody. */
const longest = 30_000;

/**
 * Brings something back after work that failed, for which Excel may fail again: a few times, each time from the start. Resolves to what
 * `work` gives, or to null where Excel kept failing.
 */
export async function tryAgain<T>(
  work: (context: Excel.RequestContext, heard: () => void) => Promise<T>,
  patience = longest,
): Promise<T | null> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await whileAnswered((heard) => Excel.run(runOptions(), (context) => work(context, heard)), {
        patience: Math.min(patience, longest),
      });
    } catch {
      // tried again: nothing else can be done about it here
    }
  }
  return null;
}
