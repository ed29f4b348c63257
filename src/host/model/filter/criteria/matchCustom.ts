import { parseEntry } from "../../cells/parseEntry";
import { compareTexts } from "../../sort/textOrder";
import type { FilterCriteria } from "../filterData";
import type { Passes } from "./filteredCell";
import { wildcards } from "./wildcards";

const ORDER = { matchCase: false, method: "PinYin" } as const;
const COMPARISON = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** A number or date as a person would type it; undefined for text. */
function numberIn(operand: string): number | undefined {
  if (operand.trim() === "" || operand.startsWith("=")) return undefined;
  const entry = parseEntry(operand, false);
  return entry.kind === "value" && typeof entry.value === "number" ? entry.value : undefined;
}

/** Equal as numbers, or as text in which "*" and "?" stand for other characters. */
function equals(operand: string): Passes {
  if (operand === "") return ({ text }) => text === "";
  const number = numberIn(operand);
  const pattern = wildcards(operand);
  return ({ value, text }) =>
    typeof value === "number"
      ? value === number || (number === undefined && text.toLowerCase() === operand.toLowerCase())
      : text !== "" && pattern.test(text);
}

/** Numbers are compared with numbers, text with text, as in a sort; nothing else is greater or less. */
function beyond(operand: string, wanted: (order: number) => boolean): Passes {
  const number = numberIn(operand);
  if (number !== undefined) return ({ value }) => typeof value === "number" && wanted(value - number);
  return ({ value }) => typeof value === "string" && value !== "" && wanted(compareTexts(value, operand, ORDER));
}

/** One comparison: ">50", "<>Acme", "=*s"; without a sign it means "=". */
function comparison(criterion: string): Passes {
  const [, sign = "=", operand = ""] = COMPARISON.exec(criterion) ?? [];
  switch (sign) {
    case "<>": {
      const same = equals(operand);
      return (cell) => !same(cell);
    }
    case "<":
      return beyond(operand, (order) => order < 0);
    case "<=":
      return beyond(operand, (order) => order <= 0);
    case ">":
      return beyond(operand, (order) => order > 0);
    case ">=":
      return beyond(operand, (order) => order >= 0);
    default:
      return equals(operand);
  }
}

/** One comparison, or two of which both or one must hold. */
export function matchCustom({ criterion1 = "", criterion2, operator = "And" }: FilterCriteria): Passes {
  const first = comparison(criterion1);
  if (criterion2 === undefined) return first;
  const second = comparison(criterion2);
  return operator === "And" ? (cell) => first(cell) && second(cell) : (cell) => first(cell) || second(cell);
}
