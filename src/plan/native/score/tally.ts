import { saidNoTo, saidYesFrom } from "../../../models/derivations/said";
import { factById } from "../../../models/facts";
import type { Item, Model } from "../../../models/model";
import { roundingError } from "../../../evaluation/roundingError";
import { quoteText } from "../../formula";
import type { At, Column, NativeRow } from "../row";
import { unknown, unused } from "../words";

/** What an item can be found to be, as SCORE counts it. */
const states = [
  ["present", "Items there"],
  ["partly", "Items there in part"],
  ["absent", "Items not there"],
  ["unknown", "Items not known"],
] as const;

interface Rows {
  idOf(fact: string): string;
  rowId(name: string): string;
  unlessWrong(at: At, formula: string): string;
}

/** Each item as present, partly, absent or unknown ("" where it does not apply), and how many there are of each. */
export function tallyRows({ items }: Model, { idOf, rowId, unlessWrong }: Rows): NativeRow[] {
  const stateId = ({ fact }: Item) => rowId(`state ${fact}`);
  return [
    ...items.map((item) => ({
      id: stateId(item),
      label: `${factById(item.fact).header} is`,
      cells: (at: At) => ({ value: stateOf(item, at, idOf) }),
    })),
    ...states.map(([state, label]) => ({
      id: rowId(state),
      label,
      cells: (at: At) => {
        const all = at.range(stateId(items[0]!), stateId(items[items.length - 1]!), "value");
        return { value: unlessWrong(at, `COUNTIF(${all},${quoteText(state)})`) };
      },
    })),
  ];
}

const isYes = (low: string): string => `${low}>=${saidYesFrom.value}-${roundingError}`;
const isNo = (high: string): string => `${saidNoTo.value}>=${high}-${roundingError}`;

function stateOf({ fact, parts }: Item, at: At, idOf: Rows["idOf"]): string {
  const of = (column: Column) => at.cell(idOf(fact), column);
  const known = `IF(${isYes(of("low"))},"present",IF(${isNo(of("high"))},"absent","partly"))`;
  const whole = `IF(${of("share")}>0,IF(${of("used")}=${unknown},"unknown",${known}),"")`;
  return `IF(ISERROR(${of("used")}),${of("used")},${parts ? `IF(${of("used")}=${unused},${byParts(parts, at, idOf)},${whole})` : whole})`;
}

function byParts(parts: NonNullable<Item["parts"]>, at: At, idOf: Rows["idOf"]): string {
  const all = (column: Column) => at.range(idOf(parts[0]!.fact), idOf(parts[parts.length - 1]!.fact), column);
  const judged = `(${all("share")}>0)`;
  const none = (test: string) => `SUMPRODUCT(${judged}*(1-(${test})))=0`;
  const known = `IF(${none(isYes(all("low")))},"present",IF(${none(isNo(all("high")))},"absent","partly"))`;
  return `IF(SUMPRODUCT(--${judged})=0,"",IF(SUMPRODUCT(${judged}*(${all("used")}<>${unknown}))=0,"unknown",${known}))`;
}
