import { type Area, intersect } from "../../../model/cells/address";
import type { Sheet, Table } from "../../../model/book";
import { setTableFilters } from "../../../model/filter/changeFilters";
import type { ColumnFilters } from "../../../model/filter/filterData";
import { filteredArea } from "../../../model/filter/filterPlaces";
import { demandAllowed, demandUnprotected } from "../../../model/sheets/protection";
import { invalidArgument, invalidOperation } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { placeOfArgument } from "../range/rangeArguments";
import { AutoFilterObject } from "./autoFilter";

/** The filter of a table: there while its headers have their buttons. */
export class TableAutoFilter extends AutoFilterObject {
  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  protected get filtered(): Area | undefined {
    return this.table.showHeaders && this.table.showFilterButton ? filteredArea(this.table) : undefined;
  }
  protected read(): ColumnFilters {
    return this.table.filters ?? {};
  }
  protected write(columns: ColumnFilters): void {
    demandAllowed(this.sheet, "allowAutoFilter");
    setTableFilters(this.make.book, this.sheet, this.table, columns);
  }
  protected forgetSort(): void {
    demandAllowed(this.sheet, "allowAutoFilter");
    delete this.table.sort;
  }
  protected rangeOf(area: Area): ApiObject {
    return this.make.range(this.sheet, area);
  }

  /** The range may be any part of the table; columns are counted from its left. */
  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const { sheet, area } = placeOfArgument(this.make.book, this.sheet, range);
    if (sheet !== this.sheet || !intersect(area, this.table.area)) throw invalidArgument();
    if (!this.table.showHeaders) throw invalidOperation("A table without headers cannot be filtered.");
    if (!this.table.showFilterButton) demandUnprotected(this.sheet);
    this.table.showFilterButton = true;
    this.filterColumn(column, criteria, Math.max(0, area.column - this.table.area.column));
  }
  /** Takes the buttons off and shows all rows. */
  Remove(): void {
    demandUnprotected(this.sheet);
    setTableFilters(this.make.book, this.sheet, this.table, {});
    this.table.showFilterButton = false;
  }
}
