import type { Area } from "../../../model/cells/address";
import type { Sheet, Table } from "../../../model/book";
import { enter } from "../../../model/cells/entries";
import { tellChanged } from "../../../model/events/happenings";
import { demandAllowed, demandUnprotected, demandWritable } from "../../../model/sheets/protection";
import { addColumn, deleteColumn } from "../../../model/tables/tableColumns";
import { headerRow, renameTableColumn } from "../../../model/tables/tableHeaders";
import { totalsRow } from "../../../model/tables/totalsRow";
import { bodyArea } from "../../../model/tables/tables";
import { setTableFilters } from "../../../model/filter/changeFilters";
import { valueView } from "../../../model/cells/views";
import { invalidArgument, invalidOperation, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import type { Make } from "../make";
import { ColumnFilter } from "../filter/columnFilter";
import { wholeNumber } from "../range/rangeArguments";

class TableColumn extends ApiObject {
  readonly $type = "TableColumn";
  readonly $scalars = ["Id", "Index", "Name", "Values"];
  override readonly $writable = ["Name", "Values"];
  readonly $navs = ["Filter"];
  override readonly $requires = { Filter: "1.2" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly id: number,
  ) {
    super();
  }

  override $identity(): { Id: number } {
    return { Id: this.id };
  }
  get Id(): number {
    return this.id;
  }
  get Index(): number {
    const index = this.table.columnIds.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }
  private of(area: Area): Area {
    return { ...area, column: area.column + this.Index, columns: 1 };
  }
  private write(area: Area, values: unknown): void {
    demandWritable(this.make.book, this.sheet, area);
    enter(this.make.book, this.sheet, area, values);
    tellChanged(this.make.book, this.sheet, area, "ThisLocalAddin");
  }

  get Name(): string {
    return this.table.columns[this.Index] ?? "";
  }
  set Name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const { book } = this.make;
    if (this.table.showHeaders) this.write(this.of(headerRow(this.table)), [[`'${name}`]]);
    else {
      demandUnprotected(this.sheet);
      renameTableColumn(book, this.sheet, this.table, this.Index, name);
    }
  }
  /** Header and data, one value a row. */
  get Values(): unknown[][] {
    const { row, column, rows } = this.of(this.table.area);
    return Array.from({ length: rows }, (_, down) => [valueView(this.make.book, this.sheet, row + down, column)]);
  }
  set Values(values: unknown[][]) {
    this.write(this.of(this.table.area), values);
  }

  get Filter(): ColumnFilter {
    return new ColumnFilter({
      index: this.Index,
      read: () => this.table.filters ?? {},
      write: (columns) => {
        demandAllowed(this.sheet, "allowAutoFilter");
        setTableFilters(this.make.book, this.sheet, this.table, columns);
      },
    });
  }
  GetRange(): ApiObject {
    return this.make.range(this.sheet, this.of(this.table.area));
  }
  GetHeaderRowRange(): ApiObject {
    if (!this.table.showHeaders) throw invalidOperation();
    return this.make.range(this.sheet, this.of(headerRow(this.table)));
  }
  GetDataBodyRange(): ApiObject {
    return this.make.range(this.sheet, this.of(bodyArea(this.table)));
  }
  GetTotalRowRange(): ApiObject {
    if (!this.table.showTotals) throw invalidOperation();
    return this.make.range(this.sheet, this.of(totalsRow(this.table)));
  }
  Delete(): void {
    demandUnprotected(this.sheet);
    deleteColumn(this.make.book, this.sheet, this.table, this.Index);
  }
}

export class TableColumnCollection extends ApiCollection {
  readonly $type = "TableColumnCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires = { GetItemOrNullObject: "1.4", GetCount: "1.4" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  private column(id: number): TableColumn {
    return new TableColumn(this.make, this.sheet, this.table, id);
  }
  $items(): TableColumn[] {
    return this.table.columnIds.map((id) => this.column(id));
  }
  get Count(): number {
    return this.table.columns.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** By id (a number) or name. */
  GetItemOrNullObject(key: unknown): ApiValue {
    const { columns, columnIds } = this.table;
    const index =
      typeof key === "number"
        ? columnIds.indexOf(key)
        : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const id = columnIds[index];
    return id === undefined ? NULL : this.column(id);
  }
  $item(key: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(key));
  }
  GetItemAt(index: unknown): TableColumn {
    const id = this.table.columnIds[wholeNumber(index)];
    if (id === undefined) throw invalidArgument();
    return this.column(id);
  }
  /** Adds a column before the one at `index`, or after the last one for nothing or −1. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    demandUnprotected(this.sheet);
    const place = wholeNumber(index, -1);
    const called = name === undefined || name === null || name === "" ? undefined : name;
    if (called !== undefined && typeof called !== "string") throw invalidArgument();
    const at = addColumn(this.make.book, this.sheet, this.table, place === -1 ? undefined : place, values, called);
    return this.GetItemAt(at);
  }
}
