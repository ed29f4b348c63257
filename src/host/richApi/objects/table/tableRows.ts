import type { Area } from "../../../model/cells/address";
import type { Sheet, Table } from "../../../model/book";
import { enter } from "../../../model/cells/entries";
import { tellChanged } from "../../../model/events/happenings";
import { demandUnprotected, demandWritable } from "../../../model/sheets/protection";
import { addRows, deleteRows, rowCount } from "../../../model/tables/tableRows";
import { bodyArea } from "../../../model/tables/tables";
import { valueView } from "../../../model/cells/views";
import { invalidArgument } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { wholeNumber } from "../range/rangeArguments";

class TableRow extends ApiObject {
  readonly $type = "TableRow";
  readonly $scalars = ["Index", "Values"];
  override readonly $writable = ["Values"];
  readonly $navs = [];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  private get area(): Area {
    const body = bodyArea(this.table);
    return { ...body, row: body.row + this.Index, rows: 1 };
  }
  get Values(): unknown[][] {
    const { row, column, columns } = this.area;
    return [
      Array.from({ length: columns }, (_, across) => valueView(this.make.book, this.sheet, row, column + across)),
    ];
  }
  set Values(values: unknown[][]) {
    demandWritable(this.make.book, this.sheet, this.area);
    enter(this.make.book, this.sheet, this.area, values);
    tellChanged(this.make.book, this.sheet, this.area, "ThisLocalAddin");
  }
  GetRange(): ApiObject {
    return this.make.range(this.sheet, this.area);
  }
  Delete(): void {
    demandUnprotected(this.sheet);
    deleteRows(this.make.book, this.sheet, this.table, [this.Index]);
  }
}

/** What `add` was given as rows: one array a row, one value for all cells of one row, or nothing. */
function rowsOf(values: unknown, columns: number): unknown[][] | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values as unknown)];
  const list = values as unknown[];
  // A row alone stands for one row.
  return list.every((row) => Array.isArray(row)) ? (list as unknown[][]) : [list];
}

/** The rows of data of a table, by position. A table that has no data yet has none, although it shows a blank one. */
export class TableRowCollection extends ApiCollection {
  readonly $type = "TableRowCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires = {
    GetCount: "1.4",
    DeleteRows: "ExcelApiOnline 1.1",
    DeleteRowsAt: "ExcelApiOnline 1.1",
  };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get Count(): number {
    return rowCount(this.make.book, this.sheet, this.table);
  }
  GetCount(): number {
    return this.Count;
  }
  $items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.GetItemAt(index));
  }
  $item(index: unknown): TableRow {
    return this.GetItemAt(index);
  }
  GetItemAt(index: unknown): TableRow {
    const at = wholeNumber(index);
    if (at < 0 || at >= bodyArea(this.table).rows) throw invalidArgument();
    return new TableRow(this.make, this.sheet, this.table, at);
  }

  /**
   * Adds rows before the one at `index`, or after the last one for nothing or −1. Rows added "below the table"
   * (`alwaysInsert` false) belong to it as well; the cells there make room all the same.
   */
  Add(index: unknown, values: unknown, _alwaysInsert: unknown): TableRow {
    demandUnprotected(this.sheet);
    const place = wholeNumber(index, -1);
    const rows = rowsOf(values, this.table.area.columns);
    const at = addRows(this.make.book, this.sheet, this.table, place === -1 ? undefined : place, rows);
    return new TableRow(this.make, this.sheet, this.table, at);
  }
  /** Positions, or rows of this table. */
  DeleteRows(rows: unknown): void {
    demandUnprotected(this.sheet);
    if (!Array.isArray(rows) || rows.length === 0) throw invalidArgument();
    const places = rows.map((row) => (row instanceof TableRow ? row.Index : wholeNumber(row)));
    deleteRows(this.make.book, this.sheet, this.table, places);
  }
  DeleteRowsAt(index: unknown, count: unknown): void {
    demandUnprotected(this.sheet);
    const [first, length] = [wholeNumber(index), wholeNumber(count, 1)];
    if (length < 1) throw invalidArgument();
    deleteRows(
      this.make.book,
      this.sheet,
      this.table,
      Array.from({ length }, (_, at) => first + at),
    );
  }
}
