import type { BaseFunction } from "@univerjs/engine-formula";
import { type Variant, arrayOfOne, builtIn } from "./builtIn";

const listed = (value: Variant): Variant => (value.isArray() || value.isError() ? value : arrayOfOne(value));

/**
 * LOOKUP in a list of one: what is calculated of a range with a single cell is a plain number, which the engine refuses to search.
 * https://support.microsoft.com/excel/functions/lookup-function
 */
export function lookupFunction(): BaseFunction {
  const Original = builtIn("LOOKUP");
  return new (class extends Original {
    override calculate(wanted: Variant, list: Variant, results?: Variant): Variant {
      const operands = results === undefined ? [listed(list)] : [listed(list), listed(results)];
      return super.calculate(wanted, ...operands) as Variant;
    }
  })("LOOKUP");
}
