import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";

/** Asks SCORE for one of its returns of some answers under their labels: formula texts. */
export type AskScore = (answers: string, labels: string, returns: string) => string;

/** Asks by a model, under a policy where there is one. */
export const askScore =
  (model: string, brush: Brush, policy: string | null): AskScore =>
  (answers, labels, returns) =>
    call(
      "SCORE",
      ...[quoteText(model), answers, labels, quoteText(returns)],
      ...(policy === null ? [] : [brush.anchor("asOf"), policy]),
    );
