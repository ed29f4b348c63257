import { placeOf, type Alliance } from "../../evaluation/reading/alliance";
import { isBlank } from "../../evaluation/reading/cell";
import { EvaluationError, notYet } from "../../evaluation/evaluationError";
import type { Terms } from "../../evaluation/evidence";
import { readAlliances, type BareModel } from "../../evaluation/reading/readAlliances";
import { readAsOf } from "../../evaluation/reading/readAsOf";
import { readPolicy } from "../../evaluation/reading/readPolicy";
import { optionalGrid, requiredTable } from "./arguments";
import { chooseReturns } from "./chooseReturn";
import { excelError, withExcelErrors } from "./excelError";

/** What one return of a judgement gives; undefined for a number that cannot be known yet. */
type Value = string | number | boolean | undefined;

/** A function that judges alliances: its name, the model bare answers are read by (if any), its judgement, and what it can return. */
export interface Judge<T, Return extends string = string> {
  readonly name: string;
  readonly bare: BareModel | undefined;
  readonly judge: (alliance: Alliance, terms: Terms) => T;
  /** What to do where a number cannot be known yet; where left out, the return "missing" tells. */
  readonly cure?: string;
  /** Return name → value; the first is the default, and "all" gives all of them in this order. */
  readonly returns: Readonly<Record<Exclude<`${Return}`, "all">, (judgement: T) => Value>>;
}

/** The arguments every judging function takes, as Excel hands them over. */
export interface JudgeArguments {
  readonly data: unknown;
  readonly headers: unknown;
  readonly returns: unknown;
  readonly asOf?: unknown;
  readonly policy?: unknown;
}

type Result = string | number | boolean | CustomFunctions.Error;

/**
 * One result for each alliance in the data: down the rows, or across the columns of a profile; for "all", or several returns, a row (or
 * column) of them. A wholly empty row gives "". A bad answer, and a number that cannot be known yet, is an error in its own row; an
 * alliance that stands alone throws it, so that Excel shows the message.
 */
export function judgeEach<T, Return extends string>(judge: Judge<T, Return>, args: JudgeArguments): Result[][] {
  return withExcelErrors(judge.name, () => {
    const { along, count, at } = readAlliances(
      requiredTable(args.data, "data"),
      optionalGrid(args.headers),
      judge.bare,
    );
    const fields = chooseFields(judge, args.returns);
    const policy = readPolicy(optionalGrid(args.policy));
    const dates = readAsOf(optionalGrid(args.asOf), count);
    let terms: Terms = { asOf: undefined, policy };
    const results: Result[][] = [];
    for (let index = 0; index < count; index++) {
      if (dates[index] !== terms.asOf) terms = { asOf: dates[index], policy };
      results.push(resultsOf(judge, fields, at(index), terms));
    }
    if (count === 1 && fields.length === 1 && results[0]![0] instanceof CustomFunctions.Error) throw results[0]![0];
    return along === "rows" || count === 1 ? results : transpose(results);
  });
}

type Field<T> = readonly [name: string, value: (judgement: T) => Value];

function chooseFields<T>({ returns }: Pick<Judge<T>, "returns">, chosen: unknown): Field<T>[] {
  const fields = Object.entries(returns);
  const names = chooseReturns(chosen, [...Object.keys(returns), "all"]);
  return names.flatMap((name) => (name === "all" ? fields : fields.filter(([field]) => field === name)));
}

function resultsOf<T>(
  { name, judge, cure }: Pick<Judge<T>, "name" | "judge" | "cure">,
  fields: readonly Field<T>[],
  alliance: Alliance,
  terms: Terms,
): Result[] {
  if (alliance.cells.every(isBlank)) return fields.map(() => "");
  try {
    const judgement = judge(alliance, terms);
    // map makes the array as long as it will be: one that grows takes room for seventeen, a hundred thousand times
    return fields.map(([field, value]) => value(judgement) ?? excelError(name, unknownNumber(alliance, field, cure)));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return fields.map(() => excelError(name, error));
  }
}

const unknownNumber = (
  alliance: Alliance,
  field: string,
  cure = 'Return "missing" tells what to find out.',
): EvaluationError => notYet(`${placeOf(alliance)}: too little is known for a number (${field}). ${cure}`);

const transpose = (rows: readonly Result[][]): Result[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
