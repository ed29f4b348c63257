import type { BaseFunction, BaseReferenceObject } from "@univerjs/engine-formula";
import { type Variant, builtIn } from "./builtIn";

/** Reads "Partners[Score]"; undefined when it is no structured reference to a known table. */
export type ReadTableReference = (text: string) => BaseReferenceObject | undefined;

/** INDIRECT for structured references too: https://support.microsoft.com/excel/functions/indirect-function */
export function indirectFunction(read: ReadTableReference): BaseFunction {
  const Original = builtIn("INDIRECT");
  return new (class extends Original {
    override calculate(text: Variant, style?: Variant): Variant {
      const cell = text.isArray() ? (text as unknown as { getFirstCell(): Variant }).getFirstCell() : text;
      const table = cell.isString() ? read(String(cell.getValue()).trim()) : undefined;
      if (table) return table as unknown as Variant;
      return (style === undefined ? super.calculate(text) : super.calculate(text, style)) as Variant;
    }
  })("INDIRECT");
}
