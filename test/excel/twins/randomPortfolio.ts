import fc from "fast-check";
import type { Cell } from "../../../src/evaluation/reading/cell";
import type { Scalar } from "../../../src/host/model/workbookData";
import type { Fact } from "../../../src/models/fact";
import { factOf, facts } from "../../../src/models/facts";
import { templateById } from "../../../src/plan/chosenTemplate";
import { answersTo } from "../../plan/native/portfolios";
import { policies } from "../../plan/native/policies";
import { asOf } from "../building";
import { decimals } from "./decimals";

/** What a workbook looks like, whatever is answered in it: sheets are laid out by this. */
export interface Frame {
  /** What the alliances are called. */
  names: readonly string[];
  /** The columns of answers. */
  facts: readonly Fact[];
  /** Whether the answers are a table, or a plain block of cells. */
  isTable: boolean;
  /** How many goals each has; 0 = the workbook knows of none, and they are typed. */
  goals: number;
  /** Whether goals are measured at dates. */
  isDated: boolean;
  /** Whether earlier scores are kept. */
  hasHistory: boolean;
  /** Whether a policy was agreed. */
  isAgreed: boolean;
  /** An answer a row: partner, fact, answer, side, respondent, day. */
  said: readonly (readonly Scalar[])[];
}

/** What stands in the rows of such a workbook. */
export interface Portfolio {
  answers: readonly (readonly Scalar[])[];
  /** Partner, goal, baseline, target, actual, weight, direction, and the day where goals are dated. */
  goals: readonly (readonly Scalar[])[];
  /** Partner, date, score. */
  history: readonly (readonly Scalar[])[];
  /** Key, value, note. */
  agreed: readonly (readonly Scalar[])[];
}

/** Every fact a table of alliances can answer. */
const asked = facts.filter(({ kind, id }) => kind !== "text" && id !== "answered");
/** What both sides are asked about. */
const rated = facts.filter(({ kind, group }) => (kind === "rating" || kind === "yesNo") && group !== "identity");
const compared = templateById("two-sided-view").needs;
/** Rows of a policy, many of them empty. */
const agreedRows = 16;

const unknown = fc.constantFrom<Scalar>(null, null, "?", "soon");
/** One of these, and every so often nothing that can be read. */
const mostly = (arbitrary: fc.Arbitrary<Scalar>): fc.Arbitrary<Scalar> =>
  fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: unknown });
const amount = fc.oneof(fc.integer({ min: -5, max: 20 }), decimals(-5, 20));
const day = fc.integer({ min: asOf - 700, max: asOf + 60 });

/** So many alliances and so many answers; every second workbook answers everything, the others leave out what they please. */
export const frames: fc.Arbitrary<Frame> = fc
  .record({
    size: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
    facts: fc.oneof(fc.constant(asked), fc.subarray(asked, { minLength: Math.floor(asked.length / 2) })),
    isTable: fc.boolean(),
    goals: fc.constantFrom(0, 2, 7),
    isDated: fc.boolean(),
    hasHistory: fc.boolean(),
    isAgreed: fc.boolean(),
    both: fc.subarray(rated, { minLength: 3, maxLength: 12 }),
  })
  .chain(({ size, both, ...frame }) => {
    const names = Array.from({ length: size }, (_, index) => `Partner ${index + 1}`);
    return fc.tuple(...names.map((name) => saidOf(name, both))).map((said) => ({ ...frame, names, said: said.flat() }));
  })
  .filter(({ said }) => said.some(isCompared)); // of nothing to compare no sheet of both sides is built

/** Whether a line answers something a sheet of both sides compares. */
const isCompared = ([, header, answer]: readonly Scalar[]): boolean => {
  const fact = factOf(String(header));
  return typeof answer === "number" && fact !== undefined && compared.includes(fact.group);
};

const saidOf = (name: string, both: readonly Fact[]): fc.Arbitrary<Scalar[][]> =>
  fc
    .tuple(
      ...both.flatMap(({ header }) =>
        ["Ours", "Theirs"].map((side) =>
          fc
            .array(mostly(fc.integer({ min: 1, max: 5 })), { maxLength: 5 })
            .map((all) =>
              all.map((answer, who): Scalar[] => [name, header, answer, side, `${side} ${who}`, asOf - who]),
            ),
        ),
      ),
    )
    .map((lines) => lines.flat());

/** What may be answered in a workbook of this frame. */
export const portfoliosIn = ({ names, facts: columns, goals, isDated }: Frame): fc.Arbitrary<Portfolio> =>
  fc.record({
    answers: fc.tuple(...names.map(() => answersTo(columns, 10).map((row) => row as Scalar[]))),
    goals: fc.tuple(...names.flatMap((name) => Array.from({ length: goals }, () => goalOf(name, isDated)))),
    history: fc.tuple(...names.flatMap((name) => [0, 1, 2, 3].map(() => scoreOf(name)))),
    agreed: policies(10).map((lines) => filled(lines as (readonly Cell[])[] as Scalar[][])),
  });

const goalOf = (name: string, isDated: boolean): fc.Arbitrary<Scalar[]> =>
  fc
    .tuple(
      fc.constantFrom("Revenue growth", "Market penetration", "Defects"),
      mostly(amount),
      mostly(amount),
      mostly(amount),
      mostly(fc.integer({ min: 0, max: 5 })),
      fc.constantFrom<Scalar>("higher", "lower", " Higher ", null),
      day,
    )
    .map((goal) => [name, ...(isDated ? goal : goal.slice(0, -1))]);

const scoreOf = (name: string): fc.Arbitrary<Scalar[]> =>
  fc.tuple(day, mostly(decimals(0, 100))).map((dated) => [name, ...dated]);

const filled = (lines: readonly (readonly Scalar[])[]): Scalar[][] =>
  Array.from({ length: agreedRows }, (_, index) => [...(lines[index] ?? [null, null, null])]);
