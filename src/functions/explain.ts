import { isBlank, type Cell } from "../evaluation/reading/cell";
import { wrong } from "../evaluation/evaluationError";
import { explain as explainOne, explanationColumns } from "../evaluation/explain";
import { bareModelOf } from "../evaluation/reading/bareModel";
import { readAlliances } from "../evaluation/reading/readAlliances";
import { readAsOf } from "../evaluation/reading/readAsOf";
import { readPolicy } from "../evaluation/reading/readPolicy";
import { models } from "../models/index";
import { optionalGrid, optionalText, requiredGrid } from "./call/arguments";
import { withExcelErrors } from "./call/excelError";

/** @customenum {string} */
const enum ExplainModel {
  /** The type of relationship: the contrasts, the points and the rules. */
  classify = "classify",
  /** Health relative to the type. */
  health = "health",
  /** The ten contrasts between strategic and tactical alliances. */
  contrasts = "contrasts",
  /** The five points of the alliance checklist. */
  points = "points",
  /** The ten characteristics of an alliance. */
  characteristics = "characteristics",
  /** The seven practices that make an alliance last. */
  practices = "practices",
  /** The five areas of integration. */
  integrations = "integrations",
  /** The five principles. */
  principles = "principles",
}

/**
 * Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.
 * @customfunction EXPLAIN
 * @category Explain and decide
 * @example =ALLIANCE.EXPLAIN("classify", Partners[@], Partners[#Headers]) – beside a row of the table: how that verdict came about
 * @example =ALLIANCE.EXPLAIN("health", A1:G2) – the practices' headers and one row of ratings
 * @param {ExplainModel} model What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.
 * @param {any[][]} data One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.
 * @param {any[][]} [headers] The headers of data, where data does not hold them.
 * @param {any[][]} [asOf] The date the verdict is made for.
 * @param {any[][]} [policy] Agreed weights and cut-offs: two or three columns with key, value and note.
 * @returns {any[][]} The explanation, with its header row.
 */
export function explain(
  model: ExplainModel,
  data: any[][],
  headers?: any[][],
  asOf?: any[][],
  policy?: any[][],
): any[][] {
  return withExcelErrors("EXPLAIN", () => {
    const name = optionalText(model, "model");
    if (name === undefined)
      throw wrong(`model is missing. Use classify, health or ${models.map(({ id }) => id).join(", ")}.`);
    const { alliances } = readAlliances(requiredGrid(data, "data"), optionalGrid(headers), bareModelOf(name));
    const given = alliances.filter(({ cells }) => !cells.every(isBlank));
    if (given.length !== 1) {
      throw wrong(
        `data holds ${given.length} alliances. Give exactly one: the header row and one row, or headers and one row.`,
      );
    }
    const [asOfDate] = readAsOf(optionalGrid(asOf), 1);
    const rows = explainOne(name, given[0]!, { asOf: asOfDate, policy: readPolicy(optionalGrid(policy)) });
    return [[...explanationColumns], ...rows.map((row) => row.map(shown))];
  });
}

/** A null in a returned array would show as 0. */
const shown = (cell: Cell): string | number | boolean =>
  cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.code : cell;
