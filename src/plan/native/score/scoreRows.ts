import type { Model, Side } from "../../../models/model";
import { roundingError } from "../../../evaluation/roundingError";
import { unlessRefused } from "../policy/agreed";
import type { At, Column, NativeRow } from "../row";
import { unknown } from "../words";
import { tallyRows } from "./tally";

/** The rows that hold what SCORE returns for a model, by the name of the return. */
const scoreId = (model: Model, returned: string): string => `SCORE ${model.id} ${returned}`;

/** The row in which a model reads a fact for its score. */
export const scoreReadingId =
  (model: Model) =>
  (fact: string): string =>
    scoreId(model, `read ${fact}`);

/** SCORE's sums over a model's evidence, by built-in functions. */
export function scoreRows(model: Model): NativeRow[] {
  const facts = model.items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)]);
  const idOf = scoreReadingId(model);
  const all = (at: At, column: Column) => at.range(idOf(facts[0]!), idOf(facts[facts.length - 1]!), column);
  const own = (at: At, id: string) => at.cell(scoreId(model, id), "value");
  const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
    id: scoreId(model, id),
    label,
    cells: (at) => ({ value: formula(at) }),
  });
  /** `formula`, unless an answer is none. */
  const unlessWrong = (at: At, formula: string) => `IF(ISERROR(${own(at, "mean")}),${own(at, "mean")},${formula})`;
  const bound = (column: "low" | "high") => (at: At) => {
    const [choose, open] = column === "low" ? (["MIN", 0] as const) : (["MAX", 1] as const);
    const [shares, mean] = [all(at, "share"), own(at, "mean")];
    const sum = `SUMPRODUCT(${shares},${all(at, column)})/SUM(${shares})`;
    const outer = `${choose}(${sum},IF(ISNUMBER(${mean}),${mean},${1 - open}))`;
    return unlessWrong(at, `100*IF(SUM(${shares})>0,${outer},${open})`);
  };
  const side = (name: Side, label: string) =>
    row(name, label, (at) => {
      const on = model.items.filter((item) => item.side === name).map(({ fact }) => idOf(fact));
      if (model.items.every((item) => !item.side)) return unlessWrong(at, '""');
      const [known, product] = (["counts", "product"] as const).map((column) =>
        on.map((id) => at.cell(id, column)).join("+"),
      );
      return unlessWrong(at, `IF(${known}>0,100*(${product})/(${known}),NA())`);
    });
  return [
    row("weight", "Weight known", (at) => {
      const weights = model.items.map(({ fact }) => at.cell(idOf(fact), "weight"));
      return unlessRefused(at, weights, `SUM(${all(at, "counts")})`);
    }),
    row("mean", "Mean of what is known", (at) => {
      const weight = own(at, "weight");
      return `IF(ISERROR(${weight}),${weight},IF(${weight}>0,SUM(${all(at, "product")})/${weight},${unknown}))`;
    }),
    row("score", `Score by ${model.title.toLowerCase()}`, (at) =>
      unlessWrong(at, `IF(${own(at, "mean")}=${unknown},NA(),100*${own(at, "mean")})`),
    ),
    side("analytical", "Analytical"),
    side("relational", "Relational"),
    row("weakest", "Costs most", (at) => {
      const costs = `(${all(at, "counts")}-${all(at, "product")})`;
      const most = `SUMPRODUCT(MAX(${costs}))`;
      const first = `MATCH(TRUE,INDEX(${costs}>=${most}*(1-${roundingError}),0),0)`;
      return unlessWrong(at, `IF(${most}>0,INDEX(${all(at, "label")},${first}),"")`);
    }),
    row("low", "Lowest it can still be", bound("low")),
    row("high", "Highest it can still be", bound("high")),
    row("coverage", "Evidence known", (at) => {
      const shares = all(at, "share");
      return unlessWrong(at, `IF(SUM(${shares})>0,SUMIF(${all(at, "used")},">=0",${shares})/SUM(${shares}),0)`);
    }),
    row("missing", "Not known yet", (at) => {
      const lists = all(at, "list");
      return unlessWrong(at, lists.slice(lists.indexOf(":") + 1));
    }),
    ...tallyRows(model, { idOf, rowId: (id) => scoreId(model, id), unlessWrong }),
  ];
}
