import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  formatArea,
  isWholeColumns,
  isWholeRows,
  onGrid,
  quoteSheet,
} from "../../../model/cells/address";
import { type Book, type Sheet, type TrackedRange, isDeleted, sheetName } from "../../../model/book";
import {
  columnIsHidden,
  heightOf,
  leftOf,
  rowIsHidden,
  setColumnsHidden,
  setRowsHidden,
  topOf,
  widthOf,
} from "../../../model/sheets/layout";
import { demandAllowed } from "../../../model/sheets/protection";
import { invalidArgument, invalidReference } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { Make } from "../make";

/** Where a range lies: its address, its size, its place on the sheet. It follows its cells while an add-in tracks it. */
export abstract class RangePlace extends ApiObject {
  private readonly place: TrackedRange;

  constructor(
    readonly make: Make,
    sheet: Sheet,
    area: Area,
  ) {
    super();
    if (!onGrid(area)) throw invalidArgument();
    this.place = { sheet, area };
  }

  get book(): Book {
    return this.make.book;
  }

  override $keep(): void {
    this.book.tracked.add(this.place);
  }
  override $release(): void {
    this.book.tracked.delete(this.place);
  }

  get sheet(): Sheet {
    if (isDeleted(this.book, this.place.sheet)) throw invalidReference();
    return this.place.sheet;
  }
  /** Where the range lies now; InvalidReference when its cells were deleted. */
  get area(): Area {
    if (!this.place.area) throw invalidReference();
    return this.place.area;
  }
  get Address(): string {
    return `${quoteSheet(sheetName(this.book, this.sheet))}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** -1 when there are more than 2^31 − 1, as documented. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get Left(): number {
    return leftOf(this.book, this.sheet, this.area.column);
  }
  get Top(): number {
    return topOf(this.book, this.sheet, this.area.row);
  }
  get Width(): number {
    const { column, columns } = this.area;
    return leftOf(this.book, this.sheet, column + columns - 1) + this.widthOfLast() - this.Left;
  }
  get Height(): number {
    const { row, rows } = this.area;
    return topOf(this.book, this.sheet, row + rows - 1) + heightOf(this.book, this.sheet, row + rows - 1) - this.Top;
  }
  private widthOfLast(): number {
    return widthOf(this.book, this.sheet, this.area.column + this.area.columns - 1);
  }

  /** null when some are hidden and some are not. */
  private common(first: number, count: number, limit: number, hidden: (at: number) => boolean): boolean | null {
    const states = new Set<boolean>();
    for (let at = first; at < first + Math.min(count, limit); at++) states.add(hidden(at));
    return states.size === 1 ? [...states][0] === true : null;
  }
  get RowHidden(): boolean | null {
    const { row, rows } = this.area;
    return this.common(row, rows, MAX_ROWS, (at) => rowIsHidden(this.book, this.sheet, at));
  }
  set RowHidden(hidden: boolean | null) {
    demandAllowed(this.sheet, "allowFormatRows");
    setRowsHidden(this.book, this.sheet, this.area, hidden === true);
  }
  get ColumnHidden(): boolean | null {
    const { column, columns } = this.area;
    return this.common(column, columns, MAX_COLUMNS, (at) => columnIsHidden(this.book, this.sheet, at));
  }
  set ColumnHidden(hidden: boolean | null) {
    demandAllowed(this.sheet, "allowFormatColumns");
    setColumnsHidden(this.book, this.sheet, this.area, hidden === true);
  }
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }
}
