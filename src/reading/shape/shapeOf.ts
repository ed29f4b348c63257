import { factOf } from "../../models/facts";
import { matchKey } from "../../models/matchKey";
import { partnerFact, type ColumnRole, type SourceShape } from "../source";
import { roleColumns } from "./roles";

/** The shape of a table by its headers, and which column has which part in it. */
export interface HeadedShape {
  shape: SourceShape;
  columns?: Partial<Record<ColumnRole, number>>;
}

const longRoles: readonly ColumnRole[] = [
  "partner",
  "fact",
  "answer",
  "desired",
  "side",
  "respondent",
  "answered",
  "evidence",
  "comment",
  "ease",
  "entry",
];
const goalRoles: readonly ColumnRole[] = [
  "partner",
  "goal",
  "target",
  "actual",
  "baseline",
  "weight",
  "direction",
  "unit",
  "date",
];
const historyRoles: readonly ColumnRole[] = ["partner", "date", "score"];

/**
 * The shape that headers alone tell: an answer a row needs Partner, Fact and Answer; a goal a row needs Goal, Target and one more of
 * its columns; a score a row needs Partner, Date and Score, and no answers: beside answers a score is a verdict on them. Everything
 * else is an alliance a row.
 */
export function shapeOfHeaders(headers: readonly string[]): HeadedShape {
  const long = roleColumns(headers, longRoles);
  if (long.partner !== undefined && long.fact !== undefined && long.answer !== undefined)
    return { shape: "long", columns: long };
  const goals = roleColumns(headers, goalRoles);
  const isAnyMore = goals.actual !== undefined || goals.baseline !== undefined || goals.weight !== undefined;
  if (goals.goal !== undefined && goals.target !== undefined && (isAnyMore || goals.partner !== undefined))
    return { shape: "goals", columns: goals };
  const history = roleColumns(headers, historyRoles);
  const isScores = history.partner !== undefined && history.date !== undefined && history.score !== undefined;
  if (isScores && headers.filter(isAnswer).length < leastAnswers) return { shape: "history", columns: history };
  return { shape: "wide" };
}

/** So many columns of answers are no chance. */
const leastAnswers = 2;

/** Whether a header is a fact that says something about an alliance, its name and its days apart. */
function isAnswer(header: string): boolean {
  const fact = factOf(header);
  return fact !== undefined && fact.id !== partnerFact && fact.kind !== "date";
}

/** Answers of several days: a column of dates, and partners that come again with another date. */
export function shapeOfRows(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  partner: number | undefined,
): HeadedShape {
  const { date } = roleColumns(headers, ["date"]);
  if (partner === undefined || date === undefined || date === partner) return { shape: "wide" };
  const days = new Map<string, Set<unknown>>();
  for (const row of rows) {
    const name = matchKey(String(row[partner] ?? ""));
    if (name !== "") days.set(name, (days.get(name) ?? new Set()).add(row[date]));
  }
  const isSeveral = [...days.values()].some((dates) => dates.size > 1);
  return isSeveral ? { shape: "history", columns: { partner, date } } : { shape: "wide" };
}
