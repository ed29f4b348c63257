import type { Sheet } from "../../../model/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../../model/cells/address";
import { freeze, frozenOf } from "../../../model/sheets/layout";
import { invalidArgument } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import type { Make } from "../make";
import { placeOfArgument, wholeNumber } from "../range/rangeArguments";

export class FreezePanes extends ApiObject {
  readonly $type = "WorksheetFreezePanes";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private count(value: unknown, limit: number): number {
    const count = wholeNumber(value, 1);
    if (count < 0 || count >= limit) throw invalidArgument();
    return count;
  }
  FreezeRows(count: unknown): void {
    freeze(this.make.book, this.sheet, this.count(count, MAX_ROWS), 0);
  }
  FreezeColumns(count: unknown): void {
    freeze(this.make.book, this.sheet, 0, this.count(count, MAX_COLUMNS));
  }
  /** Freezes the cells of a range that begins at the top left. Whole rows freeze no columns, and the other way round. */
  FreezeAt(range: unknown): void {
    const { sheet, area } = placeOfArgument(this.make.book, this.sheet, range);
    if (sheet !== this.sheet) throw invalidArgument();
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    freeze(this.make.book, this.sheet, rows, columns);
  }
  Unfreeze(): void {
    freeze(this.make.book, this.sheet, 0, 0);
  }
  GetLocationOrNullObject(): ApiValue {
    const { rows, columns } = frozenOf(this.make.book, this.sheet);
    if (rows === 0 && columns === 0) return NULL;
    return this.make.range(this.sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }
  GetLocation(): ApiValue {
    return orNotFound(this.GetLocationOrNullObject());
  }
}
