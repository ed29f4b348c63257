import type { Area } from "../../../model/cells/address";
import type { Sheet, Table } from "../../../model/book";
import { enter } from "../../../model/cells/entries";
import { tellChanged } from "../../../model/events/happenings";
import { demandWritable } from "../../../model/sheets/protection";
import { bodyArea } from "../../../model/tables/tables";
import { valueView } from "../../../model/cells/views";
import { invalidArgument } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { wholeNumber } from "../range/rangeArguments";

export class TableRow extends ApiObject {
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
}

/** The rows of data of a table, by position. Adding and deleting rows is not offered: their cells would have to move. */
export class TableRowCollection extends ApiCollection {
  readonly $type = "TableRowCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires = { GetCount: "1.4" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get Count(): number {
    return bodyArea(this.table).rows;
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
    if (at < 0 || at >= this.Count) throw invalidArgument();
    return new TableRow(this.make, this.sheet, this.table, at);
  }
}
