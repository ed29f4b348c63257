import type { ArrayValueObject, BaseFunction } from "@univerjs/engine-formula";
import { type Variant, builtIn } from "./builtIn";

const copyOfArray = (value: Variant): Variant =>
  value?.isArray?.() ? ((value as ArrayValueObject).mapValue((cell) => cell) as Variant) : value;

/** SORT and SORTBY sort the array they are given in place, and that array is the shared copy of the range itself. */
function sortingCopy(name: string): BaseFunction {
  const Original = builtIn(name);
  return new (class extends Original {
    override calculate(...variants: Variant[]): Variant {
      return super.calculate(...variants.map(copyOfArray)) as Variant;
    }
  })(name);
}

/** The sorting functions, on copies. */
export const sortingFunctions = (): BaseFunction[] => [sortingCopy("SORT"), sortingCopy("SORTBY")];
