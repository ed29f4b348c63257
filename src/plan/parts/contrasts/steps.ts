import { parseCell, absolute } from "../../../cells/a1";
import { contrasts } from "../../../models/contrasts";
import { points } from "../../../models/points";
import type { Scene } from "../../block";
import { columnOfUnit, type Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { policyRow } from "../../native/policy/agreed";
import { unit, type Column } from "../../native/row";
import { readingId } from "../../native/reading";
import { unknown } from "../../native/words";
import { nativeAnchor } from "../arithmetic";
import type { OneOfSeveral } from "../verdict";

/** Formula text for the steps of one alliance; contrasts are counted from 0. */
export interface Steps {
  /** 0 to 1, or "" where it is not known. */
  scaled(contrast: number): string;
  weight(contrast: number): string;
  /** Why there is no number: "unknown" or "not applicable". */
  state(contrast: number): string;
  /** The five points together, each by its answer or by its parts. */
  pointsScaled: string;
  pointsWeight: string;
}

/** The steps as EXPLAIN gives them, or on a native sheet the cells of its arithmetic. */
export const stepsOf = (scene: Scene, brush: Brush, one: OneOfSeveral): Steps =>
  scene.calculate === "native" ? nativeSteps(scene, brush, one) : explained(scene, brush, one);

/** Columns of EXPLAIN's table. */
const explains = { answer: 2, scaled: 3, weight: 4, contribution: 5 } as const;

function explained({ formulas, policy }: Scene, brush: Brush, { row }: OneOfSeveral): Steps {
  const explain = (model: string): string =>
    call(
      "EXPLAIN",
      quoteText(model),
      formulas.answers(row),
      formulas.headers,
      brush.anchor("asOf"),
      ...(policy === null ? [] : [policy]),
    );
  // below the heads of the table the ten contrasts come first, each on a row of its own
  const step = (contrast: number, column: keyof typeof explains): string =>
    `INDEX(${explain("classify")},${2 + contrast},${explains[column]})`;
  const table = explain(points.id);
  const weight = `SUM(INDEX(${table},0,${explains.weight}))`;
  return {
    scaled: (contrast) => step(contrast, "scaled"),
    weight: (contrast) => step(contrast, "weight"),
    state: (contrast) => step(contrast, "answer"),
    // the total is the last row, and stands under the contributions that add up to it
    pointsScaled: `IF(${weight}>0,SUM(INDEX(${table},0,${explains.contribution}))/2,"")`,
    pointsWeight: weight,
  };
}

const pointFacts = points.items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)]);

function nativeSteps({ policy }: Scene, brush: Brush, { index }: OneOfSeveral): Steps {
  // one answer that is none, or a policy that is, is an error of every step, as of EXPLAIN
  const label = brush.anchor(nativeAnchor("CLASSIFY", "label", index));
  const unlessRefused = (formula: string): string => `IF(ISERROR(${label}),${label},${formula})`;
  const unlessUnusable = (formula: string): string => {
    if (policy === null) return formula;
    const usable = brush.anchor(`native ${policyRow}`);
    return `IF(ISERROR(${usable}),${usable},${formula})`;
  };
  const cell = (fact: string, column: Column): string => {
    const { row } = parseCell(brush.anchor(`native ${readingId(fact)} of ${index}`));
    return absolute(row, columnOfUnit(unit[column]));
  };
  const of = (contrast: number, column: Column): string => cell(contrasts.items[contrast]!.fact, column);
  const all = (column: Column): string =>
    `${cell(pointFacts[0]!, column)}:${cell(pointFacts[pointFacts.length - 1]!, column)}`;
  return {
    scaled: (contrast) => {
      const used = of(contrast, "used");
      return unlessRefused(`IF(OR(ISERROR(${used}),ISNUMBER(${used})),${used},"")`);
    },
    weight: (contrast) => of(contrast, "counts"),
    state: (contrast) => unlessRefused(`IF(${of(contrast, "used")}=${unknown},"unknown","not applicable")`),
    pointsScaled: unlessUnusable(`IF(SUM(${all("counts")})>0,SUM(${all("product")})/SUM(${all("counts")}),"")`),
    pointsWeight: `SUM(${all("counts")})`,
  };
}
