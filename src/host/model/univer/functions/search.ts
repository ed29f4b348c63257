import { BaseFunction, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Variant, eachCell, errorOf, or } from "./builtIn";
import { withNumbersAsText } from "./textOfNumber";

/** Excel's wildcards as a regular expression: ? one character, * any, ~ takes the next literally. */
const pattern = (wanted: string): RegExp =>
  new RegExp(
    wanted.replace(/~([*?~])|[\s\S]/g, (character, escaped?: string) => {
      if (escaped === undefined && character === "?") return "[\\s\\S]";
      if (escaped === undefined && character === "*") return "[\\s\\S]*?";
      return (escaped ?? character).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
    }),
    "giu",
  );

const textOf = (value: Variant): string =>
  value.isNull() ? "" : value.isBoolean() ? String(value.getValue()).toUpperCase() : String(value.getValue());

/** SEARCH with the wildcards the engine's own lacks: https://support.microsoft.com/excel/functions/search-function */
export class Search extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(wanted: Variant, within: Variant, start?: Variant): Variant {
    const operands = [withNumbersAsText(wanted), withNumbersAsText(within), or(start, NumberValueObject.create(1))];
    return eachCell(this, operands, (what, text, from) => {
      const [sought, whole, at] = [textOf(what), textOf(text), Math.trunc(Number(from.getValue()))];
      if (Number.isNaN(at) || at < 1 || at > Math.max(whole.length, 1)) return errorOf(ErrorType.VALUE);
      const search = pattern(sought);
      search.lastIndex = at - 1;
      const found = search.exec(whole);
      return found ? NumberValueObject.create(found.index + 1) : errorOf(ErrorType.VALUE);
    });
  }
}
