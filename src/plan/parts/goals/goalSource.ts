import { matchKey } from "../../../models/matchKey";
import type { ColumnRole, Source } from "../../../reading/source";
import type { Scene } from "../../block";
import { sourceFormulas } from "../../sourceFormulas";

/** Columns of a goals source that are no roles of its shape, by what they are headed with. */
const moreHeaders = {
  side: ["Side", "Whose", "Partner side"],
  owner: ["Owner", "Responsible", "Accountable"],
  due: ["Due", "Due date", "Target date"],
  next: ["Next measurement", "Next review", "Next measured"],
  evidence: ["Evidence", "Proof"],
} as const;

/** What a column of goals says. */
export type GoalColumn = ColumnRole | keyof typeof moreHeaders;

/** A source formulas can read goals or dated scores from. */
export interface DatedSource {
  readonly source: Source;
  has(column: GoalColumn): boolean;
  /** All answers of a column as a range. */
  range(column: GoalColumn): string;
  /** The answer in the row whose number stands in a cell. */
  answer(column: GoalColumn, rowCell: string): string;
}

/** The workbook's goals: the source itself where it is shaped like goals, or else the first other that is. */
export const goalSourceOf = (scene: Scene): DatedSource | null => shaped(scene, "goals", ["partner", "goal", "target"]);

/** The workbook's scores by date. */
export const historyOf = (scene: Scene): DatedSource | null => shaped(scene, "history", ["partner", "date", "score"]);

function shaped({ source, others }: Scene, shape: Source["shape"], needed: readonly ColumnRole[]): DatedSource | null {
  const found = [source, ...others].find(
    ({ shape: its, columns = {} }) => its === shape && needed.every((role) => columns[role] !== undefined),
  );
  return found ? read(found) : null;
}

function read(source: Source): DatedSource {
  const formulas = sourceFormulas(source);
  const columnOf = (name: GoalColumn): number | undefined => {
    const role = source.columns?.[name as ColumnRole];
    if (role !== undefined || !(name in moreHeaders)) return role;
    const keys = moreHeaders[name as keyof typeof moreHeaders].map(matchKey);
    const found = source.headers.findIndex((header) => keys.includes(matchKey(header)));
    return found < 0 ? undefined : found;
  };
  const answer = (name: GoalColumn, row: string): string => {
    const column = columnOf(name);
    if (column === undefined) throw new Error(`"${source.name}" has no column for ${name}.`);
    return formulas.answer(column, row);
  };
  return {
    source,
    has: (name) => columnOf(name) !== undefined,
    answer,
    // row 0 of INDEX is all of its rows
    range: (name) => answer(name, "0"),
  };
}
