import type { Limits } from "../../../scoring/agreement/limits";
import { EvaluationError } from "../../evaluationError";

/** A statistic that was worked out. */
export interface Outcome {
  readonly value: number;
  /** Its confidence limits; throws an EvaluationError where there are none. Put off, because some take long. */
  readonly limits: () => Limits;
  /** What is worth telling of these ratings. */
  readonly notes: readonly string[];
}

/** Arithmetic without an answer. */
const noAnswer = (message: string): EvaluationError => new EvaluationError("#NUM!", message);

/** A number that must be there. Throws the error of #NUM! where arithmetic gave none. */
export function required<T>(value: T | undefined, message: string): T {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) throw noAnswer(message);
  return value;
}
