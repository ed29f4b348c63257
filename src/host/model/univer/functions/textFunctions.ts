import type { BaseFunction } from "@univerjs/engine-formula";
import { type Variant, builtIn } from "./builtIn";
import { withNumbersAsText } from "./textOfNumber";

/** Which operands are texts, from the first; the engine gives numbers there 17 digits, or the looks of the cell's format. */
const TEXT_OPERANDS: Readonly<Record<string, (index: number) => boolean>> = {
  CONCATENATE: () => true,
  CONCAT: () => true,
  TEXTJOIN: (index) => index !== 1,
  SUBSTITUTE: (index) => index < 3,
  REPLACE: (index) => index === 0 || index === 3,
  FIND: (index) => index < 2,
  EXACT: () => true,
  TEXTBEFORE: (index) => index < 2,
  TEXTAFTER: (index) => index < 2,
  ...Object.fromEntries(
    ["LEN", "LEFT", "RIGHT", "MID", "UPPER", "LOWER", "PROPER", "TRIM", "CLEAN", "REPT", "TEXTSPLIT"].map((name) => [
      name,
      (index: number) => index === 0,
    ]),
  ),
};

/** Functions of texts that read a number as Excel does: https://support.microsoft.com/excel/functions/concatenate-function */
export const textFunctions = (): BaseFunction[] =>
  Object.entries(TEXT_OPERANDS).map(([name, isText]) => {
    const Original = builtIn(name);
    return new (class extends Original {
      override calculate(...operands: Variant[]): Variant {
        return super.calculate(
          ...operands.map((one, index) => (isText(index) ? withNumbersAsText(one) : one)),
        ) as Variant;
      }
    })(name);
  });
