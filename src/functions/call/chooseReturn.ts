import { wrong } from "../../evaluation/evaluationError";
import { matchKey } from "../../models/matchKey";
import { optionalText } from "./arguments";

/**
 * Which of a function's returns (or of another argument's choices) is asked for; the first where none is. Throws an
 * EvaluationError that lists them for another.
 */
export function chooseReturn<Name extends string>(returns: unknown, names: readonly Name[], argument = "return"): Name {
  const chosen = optionalText(returns, argument);
  if (chosen === undefined) return names[0]!;
  const name = names.find((one) => matchKey(one) === matchKey(chosen));
  if (name === undefined) throw wrong(`${argument} "${chosen}" is not known. Use ${names.join(", ")}.`);
  return name;
}

/**
 * The returns that are asked for, in the order of asking: one, or several with commas between them. The first where none is. Throws an
 * EvaluationError that lists them for one that is not known.
 */
export function chooseReturns<Name extends string>(returns: unknown, names: readonly Name[]): Name[] {
  const asked = optionalText(returns, "return")?.split(",") ?? [];
  const each = asked.filter((one) => one.trim() !== "");
  // commas alone ask for nothing that there is
  return each.length === 0 ? [chooseReturn(returns, names)] : each.map((one) => chooseReturn(one.trim(), names));
}
