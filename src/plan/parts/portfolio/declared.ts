import { factById } from "../../../models/facts";
import { columnOf } from "../../../reading/source";
import { insufficient } from "../../../models/relationshipTypes";
import { quoteText, resultFor } from "../../formula";
import { linked } from "../linked";
import type { PortfolioColumn } from "./figure";

const fact = factById("declaredType");

/** What the owners call the alliance, as it stands in the source. */
export const declared: PortfolioColumn = {
  id: "declared",
  header: "Declared type",
  unit: 3,
  style: "listText",
  formula({ one: { row }, scene: { source, formulas } }) {
    const column = columnOf(source, fact.id);
    return column === undefined
      ? `IFERROR(${linked(formulas.answerUnder(fact.header, row))},"")`
      : linked(formulas.answer(column, row));
  },
};

/** "Yes" where that is another type than the evidence gives; "?" where it names no type; "–" where there is nothing to compare. */
export const differs: PortfolioColumn = {
  id: "differs",
  header: "Differs",
  unit: 4,
  style: "listTag",
  formula({ cell }) {
    const [type, own] = [cell("type"), cell("declared")];
    const named = (fact.choices ?? []).flatMap(({ value, aliases }) =>
      [value, ...aliases].map((name) => ({ name, value })),
    );
    const [names, values] = [named.map(({ name }) => name), named.map(({ value }) => value)];
    const meant = resultFor(`TRIM(${own})`, names, values);
    return `IF(ISERROR(${type}),"–",IF(OR(${own}="",${type}=${quoteText(insufficient)}),"–",IFERROR(IF(${meant}=${type},"No","Yes"),"?")))`;
  },
};
