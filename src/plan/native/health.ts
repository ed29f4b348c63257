import type { Side } from "../../models/model";
import { insufficient, relationshipTypes } from "../../models/relationshipTypes";
import { healthCoverage, healthModel, healthyCutOff, notJudgedIn, watchCutOff } from "../../models/verdicts/health";
import { roundingError } from "../../evaluation/roundingError";
import { quoteText } from "../formula";
import { classifyId, reaches } from "./classification";
import { coverageCell, cutOffCell, shareOf, unlessRefused } from "./policy/agreed";
import { readingId } from "./reading";
import type { At, Column, NativeRow } from "./row";
import { unknown } from "./words";

/** The rows that hold what HEALTH returns, by the name of the return. */
export const healthId = (returned: string): string => `HEALTH ${returned}`;

const facts = healthModel.items.map(({ fact }) => fact);
const all = (at: At, column: Column): string =>
  at.range(readingId(facts[0]!), readingId(facts[facts.length - 1]!), column);
const of = (at: At, fact: string, column: Column): string => at.cell(readingId(fact), column);
const own = (at: At, id: string): string => at.cell(healthId(id), "value");

const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: healthId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});

/** Σ weight of what is known and judged. */
const knownWeight = (at: At): string =>
  `SUMPRODUCT(${all(at, "counts")}*ISNUMBER(${all(at, "used")})*${all(at, "weight")})`;

/** The types that set the same facts aside judge alike: one pair of bounds for each such set, with the types it is for. */
function variants(): { aside: readonly string[]; types: readonly string[] }[] {
  const bySet = new Map<string, { aside: readonly string[]; types: string[] }>();
  for (const type of [...relationshipTypes, insufficient]) {
    const aside = Object.keys(notJudgedIn).filter((fact) => (notJudgedIn[fact] as readonly string[]).includes(type));
    const found = bySet.get(aside.join()) ?? { aside, types: [] };
    found.types.push(type);
    bySet.set(aside.join(), found);
  }
  return [...bySet.values()];
}

/** Both companies of their own are one row of the classification: either is there exactly when the other is. */
const rowOfType = (type: string): string => classifyId(`could be ${type === "Joint venture" ? "Acquisition" : type}`);

/** A bound were the alliance of a type that sets `aside` apart; never past the mean of what is known. */
function boundOf(at: At, aside: readonly string[], column: "low" | "high"): string {
  const less = (sum: string, each: (fact: string) => string) =>
    aside.reduce((rest, fact) => `${rest}-${each(fact)}`, sum);
  const share = less(`SUM(${all(at, "share")})`, (fact) => of(at, fact, "share"));
  const sum = less(
    `SUMPRODUCT(${all(at, "share")},${all(at, column)})`,
    (fact) => `${of(at, fact, "share")}*${of(at, fact, column)}`,
  );
  const counted = facts.filter((fact) => !aside.includes(fact));
  const known = counted.map((fact) => `ISNUMBER(${of(at, fact, "used")})*${of(at, fact, "weight")}`).join("+");
  const product = counted.map((fact) => `N(${of(at, fact, "used")})*${of(at, fact, "weight")}`).join("+");
  const [choose, open] = column === "low" ? (["MIN", 0] as const) : (["MAX", 1] as const);
  const mean = `IF(${known}>0,(${product})/(${known}),${1 - open})`;
  return `IF(${share}>0,${choose}((${sum})/(${share}),${mean}),${open})`;
}

function variantRows(): NativeRow[] {
  return variants().flatMap(({ aside, types }, index) => {
    const rows = [...new Set(types.map(rowOfType))];
    const what = aside.length > 0 ? `without ${aside.join(", ")}` : "by all practices";
    return [
      row(
        `possible ${index}`,
        `Could be judged ${what}`,
        (at) =>
          `OR(${rows.map((id) => at.cell(id, "value")).join(",")},${types.map((type) => `${at.cell(classifyId("label"), "value")}=${quoteText(type)}`).join(",")})`,
      ),
      row(`low ${index}`, "Lowest then", (at) => boundOf(at, aside, "low")),
      row(`high ${index}`, "Highest then", (at) => boundOf(at, aside, "high")),
    ];
  });
}

/** The outermost of the bounds that are possible. A bound that is not is put where it cannot matter. */
const outermost =
  (column: "low" | "high") =>
  (at: At): string => {
    const [choose, never] = column === "low" ? ["MIN", 2] : ["MAX", -1];
    const each = variants().map(
      (_, index) => `IF(${own(at, `possible ${index}`)},${own(at, `${column} ${index}`)},${never})`,
    );
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},100*${choose}(${each.join(",")}))`;
  };

const side = (name: Side, label: string): NativeRow =>
  row(name, label, (at) => {
    const on = healthModel.items.filter((item) => item.side === name).map(({ fact }) => fact);
    const known = on
      .map((fact) => `${of(at, fact, "counts")}*ISNUMBER(${of(at, fact, "used")})*${of(at, fact, "weight")}`)
      .join("+");
    const product = on.map((fact) => of(at, fact, "product")).join("+");
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},IF(${known}>0,100*(${product})/(${known}),NA()))`;
  });

/** HEALTH's sums and bands, by built-in functions. */
export const healthRows = (): NativeRow[] => [
  row("mean", "Mean of what is known", (at) => {
    const label = at.cell(classifyId("label"), "value");
    const sum = `SUM(${all(at, "product")})`;
    const mean = `IF(${knownWeight(at)}>0,${sum}/${knownWeight(at)},${unknown})`;
    const weights = facts.map((fact) => of(at, fact, "weight"));
    return unlessRefused(at, weights, `IF(ISERROR(${label}),${label},IF(ISERROR(${sum}),${sum},${mean}))`);
  }),
  row(
    "enough",
    "Enough is known",
    (at) =>
      `AND(ISNUMBER(${own(at, "mean")}),${reaches(
        shareOf(knownWeight(at), `SUMPRODUCT(${all(at, "counts")},${all(at, "weight")})`, at),
        coverageCell(healthCoverage, at),
      )})`,
  ),
  row("label", "Health band", (at) => {
    const points = `100*${own(at, "mean")}`;
    const band = `IF(${reaches(points, cutOffCell(healthyCutOff, at))},"Healthy",IF(${reaches(points, cutOffCell(watchCutOff, at))},"Watch","At risk"))`;
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},IF(${own(at, "enough")},${band},${quoteText(insufficient)}))`;
  }),
  row("score", "Health", (at) => `IF(${own(at, "label")}=${quoteText(insufficient)},NA(),100*${own(at, "mean")})`),
  ...variantRows(),
  row("low", "Lowest it can still be", outermost("low")),
  row("high", "Highest it can still be", outermost("high")),
  side("analytical", "Analytical practices"),
  side("relational", "Relational practices"),
  row("coverage", "Evidence known", (at) => {
    const shares = `SUMPRODUCT(${all(at, "counts")},${all(at, "share")})`;
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},IF(${shares}>0,${knownWeight(at)}/${shares},0))`;
  }),
  row("weakest", "Costs most", (at) => {
    const costs = `${all(at, "counts")}*ISNUMBER(${all(at, "used")})*${all(at, "weight")}-${all(at, "product")}`;
    const most = `SUMPRODUCT(MAX(${costs}))`;
    const first = `MATCH(TRUE,INDEX(${costs}>=${most}*(1-${roundingError}),0),0)`;
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},IF(${most}>0,INDEX(${all(at, "label")},${first}),""))`;
  }),
  row("missing", "Not known yet", (at) => {
    const lists = all(at, "list");
    return `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},${lists.slice(lists.indexOf(":") + 1)})`;
  }),
];
