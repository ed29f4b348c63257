import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  FormulaRuntimeService,
  StringValueObject,
} from "@univerjs/engine-formula";

/** What is used of the service that puts the results of a run into cells. */
interface Results {
  _getValueObjectOfRuntimeData(result: Nullable<BaseValueObject>): Nullable<ICellData>;
}

const readsLikeError = (value: unknown): boolean => (ERROR_TYPE_SET as ReadonlySet<unknown>).has(value);

let isMended = false;

/**
 * The engine writes an error and a text of the same letters ("#N/A") into cells alike, and reads both as the error. Such a text is marked
 * as text, as typed texts of that kind are, and the mark is heeded by what reads the cell.
 */
export function tellTextsFromErrors(): void {
  if (isMended) return;
  isMended = true;
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const cellOf = results._getValueObjectOfRuntimeData;
  results._getValueObjectOfRuntimeData = function (this: Results, result) {
    const cell = cellOf.call(this, result);
    const isText = cell && result?.isString() && readsLikeError(cell.v);
    return isText ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
  };

  const references = BaseReferenceObject.prototype;
  const valueOf = references.getCellValueObject;
  references.getCellValueObject = function (this: BaseReferenceObject, cell) {
    const isText = cell.t === CellValueType.FORCE_STRING && readsLikeError(cell.v);
    return isText ? StringValueObject.create(String(cell.v)) : valueOf.call(this, cell);
  };
}
