import { questions, type Question } from "../evaluation/change/ask";
import { judgementOf } from "../evaluation/change/verdicts";
import { wrong } from "../evaluation/evaluationError";
import { defaultPolicy } from "../evaluation/reading/policy";
import { bareModelOf } from "../evaluation/reading/bareModel";
import { readAlliances } from "../evaluation/reading/readAlliances";
import { questionsAtOnce } from "../models/methods/change";
import type { Fact } from "../models/fact";
import { questionOf } from "../models/question";
import { optionalGrid, optionalNumber, optionalText, requiredGrid } from "./call/arguments";
import { withExcelErrors } from "./call/excelError";
import { tableOrCells, type Finding } from "./call/tableOrCells";

/** @customenum {string} */
const enum AskModel {
  /** What could move the type of relationship. */
  classify = "classify",
  /** What could move health. */
  health = "health",
  /** What could move the score of the ten contrasts. */
  contrasts = "contrasts",
  /** What could move the score of the five points. */
  points = "points",
  /** What could move the score of the ten characteristics. */
  characteristics = "characteristics",
  /** What could move the score of the seven practices. */
  practices = "practices",
  /** What could move the score of the five integrations. */
  integrations = "integrations",
  /** What could move the score of the five principles. */
  principles = "principles",
}

/**
 * Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.
 * @customfunction ASK
 * @category Explain and decide
 * @example =ALLIANCE.ASK(Partners[@], Partners[#Headers]) – beside a row of the table: the next three questions about that partner
 * @example =ALLIANCE.ASK(Partners[#All], , 1, "health") – for each partner what to ask next about health
 * @param {any[][]} data Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {any} [n] How many questions, 3 if left out.
 * @param {AskModel} [model] What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.
 * @returns {any[][]} The questions: Fact, Question, Could move (a position of 0 to 1 for classify, points of 100 for the others), At least, At most.
 */
export function ask(data: any[][], headers?: any[][], n?: any, model?: AskModel): any[][] {
  return withExcelErrors("ASK", () => {
    const name = optionalText(model, "model") ?? AskModel.classify;
    const judgement = judgementOf(name, { asOf: undefined, policy: defaultPolicy });
    const count = howMany(n);
    const reading = readAlliances(requiredGrid(data, "data"), optionalGrid(headers), bareModelOf(name));
    return tableOrCells("ASK", reading, ["Fact", "Question", "Could move", "At least", "At most"], (alliance) =>
      found(questions(judgement, alliance).slice(0, count)),
    );
  });
}

function howMany(n: unknown): number {
  const count = optionalNumber(n, "n") ?? questionsAtOnce.value;
  if (Number.isInteger(count) && count >= 1) return count;
  throw wrong(`n: ${count} is not a number of questions. Use a whole number of 1 or more.`);
}

function found(asked: readonly Question[]): Finding {
  if (asked.length === 0) return "Nothing left to ask";
  return {
    rows: asked.map(({ fact, spread, lowest, highest }) => [fact.header, inWords(fact), spread, lowest, highest]),
    cell: asked.map(({ fact }) => fact.header).join("; "),
  };
}

/** The question with what its answers mean. */
function inWords(fact: Fact): string {
  const { text, low, high } = questionOf(fact);
  if (fact.choices) return `${text} (${fact.choices.map(({ value }) => value).join(", ")})`;
  return fact.kind === "rating" ? `${text} (1: ${low} … 5: ${high})` : `${text} (Yes, Partly or No)`;
}
