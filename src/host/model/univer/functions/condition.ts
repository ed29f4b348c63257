import { BooleanValueObject, ErrorType, NumberValueObject } from "@univerjs/engine-formula";
import { type Constructor, type Variant, builtIn, errorOf } from "./builtIn";

const If: Constructor = builtIn("IF");

/** "TRUE" and "FALSE" may be written as text; other text is neither. */
function truth(test: Variant): Variant {
  if (!test.isString()) return test;
  const text = String(test.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? BooleanValueObject.create(text === "TRUE") : errorOf(ErrorType.VALUE);
}

const shown = (value: Variant): Variant => (value.isNull() ? NumberValueObject.create(0) : value);

/**
 * IF as Excel has it: text is no condition, and a result left out between its commas is 0.
 * https://support.microsoft.com/excel/functions/if-function
 */
export class Condition extends If {
  override minParams = 2;
  override maxParams = 3;

  override calculate(test: Variant, yes: Variant, no?: Variant): Variant {
    const tested = test.isArray()
      ? ((test as unknown as { mapValue(map: (cell: Variant) => Variant): Variant }).mapValue(truth) as Variant)
      : truth(test);
    return no === undefined
      ? (super.calculate(tested, shown(yes)) as Variant)
      : (super.calculate(tested, shown(yes), shown(no)) as Variant);
  }
}
