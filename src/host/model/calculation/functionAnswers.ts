import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellError, Scalar } from "../workbookData";

/** What a custom function gives: one value, or rows of values that spill. */
export type Answer = Scalar | Scalar[][];

/** An argument as a custom function gets it: a value, rows of values for a range or array, undefined where left out. */
export type Argument = Scalar | Scalar[][] | undefined;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;

function toScalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue() as Scalar;
}

/** A reference to one cell comes as an array of one; a bare null is an argument that was left out. */
export function toArgument(value: BaseValueObject): Argument {
  if (!value.isArray()) return value.isNull() ? undefined : toScalar(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => toScalar(cell)));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function toEngineValue(value: Scalar | undefined): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** A custom function's answer as the calculation engine takes it; rows of uneven length are #VALUE!, none at all #CALC!. */
export function toEngineAnswer(
  answer: Answer,
  cell: { unitId: string; sheetId: string; row: number; column: number },
): BaseValueObject {
  if (!Array.isArray(answer)) return toEngineValue(answer);
  const columnCount = answer[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (answer.some((row) => row.length !== columnCount)) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(toEngineValue)),
    rowCount: answer.length,
    columnCount,
    ...cell,
  });
}
