/** What went wrong, as Excel shows it: a wrong argument or answer, a number that cannot be known yet, arithmetic without an answer. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#NUM!";

/** A mistake in what the user gave. The message names the place and the cure; the caller puts the function's name before it. */
export class EvaluationError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "EvaluationError";
  }
}

/** A wrong argument or answer. */
export const wrong = (message: string) => new EvaluationError("#VALUE!", message);

/** A number that was asked for and cannot be known yet. */
export const notYet = (message: string) => new EvaluationError("#N/A", message);
