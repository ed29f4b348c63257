import { type Area, contains, intersect, isWholeColumns, sameArea } from "../../../model/cells/address";
import type { Sheet, Table } from "../../../model/book";
import { usedArea } from "../../../model/cells/usedArea";
import { placeSheetFilter, setSheetFilters } from "../../../model/filter/changeFilters";
import type { ColumnFilters } from "../../../model/filter/filterData";
import { demandAllowed, demandUnprotected } from "../../../model/sheets/protection";
import { invalidArgument } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { placeOfArgument } from "../range/rangeArguments";
import { AutoFilterObject } from "./autoFilter";
import { TableAutoFilter } from "./tableAutoFilter";

/** The one filter a sheet can have outside its tables. */
export class SheetAutoFilter extends AutoFilterObject {
  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  protected get filtered(): Area | undefined {
    return this.sheet.autoFilter?.area;
  }
  protected read(): ColumnFilters {
    return this.sheet.autoFilter?.columns ?? {};
  }
  protected write(columns: ColumnFilters): void {
    demandAllowed(this.sheet, "allowAutoFilter");
    setSheetFilters(this.make.book, this.sheet, columns);
  }
  protected forgetSort(): void {
    demandAllowed(this.sheet, "allowAutoFilter");
    delete this.sheet.autoFilter?.sort;
  }
  protected rangeOf(area: Area): ApiObject {
    return this.make.range(this.sheet, area);
  }

  /** Whole columns mean as many rows as are used. */
  private target(range: unknown): Area {
    const { sheet, area } = placeOfArgument(this.make.book, this.sheet, range);
    if (sheet !== this.sheet) throw invalidArgument();
    if (!isWholeColumns(area)) return area;
    const used = usedArea(this.make.book, sheet, true, area);
    return used ? { ...area, row: used.row, rows: used.rows } : { ...area, rows: 1 };
  }
  private tableAt(area: Area): Table | undefined {
    const [table] = this.sheet.tables.filter((one) => intersect(one.area, area));
    if (table && !contains(table.area, area)) throw invalidArgument();
    return table;
  }

  /** Moves the filter to the range; a range in a table means the table's filter, which stays beside the sheet's own. */
  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const area = this.target(range);
    const table = this.tableAt(area);
    if (table) return new TableAutoFilter(this.make, this.sheet, table).Apply(range, column, criteria);
    const before = this.sheet.autoFilter;
    if (!before || !sameArea(before.area, area)) {
      demandUnprotected(this.sheet);
      placeSheetFilter(this.make.book, this.sheet, area);
    }
    try {
      this.filterColumn(column, criteria);
    } catch (error) {
      // What is refused must not leave a filter without criteria behind.
      if (this.sheet.autoFilter !== before) this.sheet.autoFilter = before;
      throw error;
    }
  }
  Remove(): void {
    demandUnprotected(this.sheet);
    placeSheetFilter(this.make.book, this.sheet, undefined);
  }
}
