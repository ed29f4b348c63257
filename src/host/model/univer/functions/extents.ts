import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Variant, errorOf } from "./builtIn";

/** The engine's ROWS and COLUMNS read all cells of what they count, at every calculation; a range knows how large it is. */
class Extent extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly along: "rows" | "columns",
  ) {
    super(name);
  }

  private count(of: Variant): number {
    if (of.isReferenceObject()) {
      const { startRow, endRow, startColumn, endColumn } = (of as unknown as BaseReferenceObject).getRangePosition();
      return this.along === "rows" ? endRow - startRow + 1 : endColumn - startColumn + 1;
    }
    if (!of.isArray()) return 1;
    const array = of as ArrayValueObject;
    return this.along === "rows" ? array.getRowCount() : array.getColumnCount();
  }

  override calculate(of: Variant): Variant {
    if (of.isError()) return of;
    // a range is no value, and cannot be asked whether it is nothing
    const isNothing = !of.isReferenceObject() && !of.isArray() && of.isNull();
    return isNothing ? errorOf(ErrorType.NA) : NumberValueObject.create(this.count(of));
  }
}

/** ROWS and COLUMNS. */
export const extents = (): BaseFunction[] => [new Extent("ROWS", "rows"), new Extent("COLUMNS", "columns")];
