import type { Area } from "../../../model/cells/address";
import type { ColumnFilters, FilterCriteria } from "../../../model/filter/filterData";
import { isActive } from "../../../model/filter/filterPlaces";
import { invalidArgument } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { wholeNumber } from "../range/rangeArguments";
import { filterCriteria } from "./filterCriteria";

/** A filter with its arrows: that of a sheet or of a table. What the two have in common. */
export abstract class AutoFilterObject extends ApiObject {
  readonly $type = "AutoFilter";
  readonly $scalars = ["Criteria", "Enabled", "IsDataFiltered"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.9", ClearColumnCriteria: "1.14" };

  /** Headers and data; undefined while there is no filter. */
  protected abstract get filtered(): Area | undefined;
  protected abstract read(): ColumnFilters;
  /** Asks something else of the columns, and hides and shows rows. */
  protected abstract write(columns: ColumnFilters): void;
  /** Forgets how it was sorted. */
  protected abstract forgetSort(): void;
  protected abstract rangeOf(area: Area): ApiObject;

  get Enabled(): boolean {
    return this.filtered !== undefined;
  }
  get IsDataFiltered(): boolean {
    return isActive(this.read());
  }
  /** One entry a column, null for those that aren't filtered. */
  get Criteria(): (FilterCriteria | null)[] {
    const columns = this.read();
    return Array.from({ length: this.filtered?.columns ?? 0 }, (_, at) => columns[at] ?? null);
  }

  GetRangeOrNullObject(): ApiValue {
    const { filtered } = this;
    return filtered ? this.rangeOf(filtered) : NULL;
  }
  GetRange(): ApiValue {
    return orNotFound(this.GetRangeOrNullObject());
  }

  private columnAt(given: unknown): number {
    const column = wholeNumber(given);
    if (column < 0 || column >= (this.filtered?.columns ?? 0)) throw invalidArgument();
    return column;
  }
  /** Filters a column when both its place and the criteria are given. */
  protected filterColumn(given: unknown, criteria: unknown, first = 0): void {
    if (given === undefined || given === null || criteria === undefined || criteria === null) return;
    const column = this.columnAt(wholeNumber(given) + first);
    this.write({ ...this.read(), [column]: filterCriteria(criteria) });
  }
  ClearColumnCriteria(given: unknown): void {
    const { [this.columnAt(given)]: _gone, ...others } = this.read();
    this.write(others);
  }
  ClearCriteria(): void {
    this.forgetSort();
    this.write({});
  }
  /** Looks at the cells again: what was typed since may have to go, or to come back. */
  Reapply(): void {
    this.write(this.read());
  }
}
