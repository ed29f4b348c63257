import type { ColumnFilters, FilterCriteria } from "../../../model/filter/filterData";
import { ApiObject } from "../../apiObject";
import { filterCriteria } from "./filterCriteria";

/** The column of a table that a filter belongs to. */
export interface FilteredColumn {
  /** Its place in the table. */
  readonly index: number;
  /** What all columns are asked now. */
  read(): ColumnFilters;
  /** Asks something else, and hides and shows rows. */
  write(columns: ColumnFilters): void;
}

/** The filter of one column of a table. */
export class ColumnFilter extends ApiObject {
  readonly $type = "Filter";
  readonly $scalars = ["Criteria"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };

  constructor(private readonly column: FilteredColumn) {
    super();
  }

  /** null while the column isn't filtered. */
  get Criteria(): FilterCriteria | null {
    return this.column.read()[this.column.index] ?? null;
  }
  Apply(criteria: unknown): void {
    this.column.write({ ...this.column.read(), [this.column.index]: filterCriteria(criteria) });
  }
  Clear(): void {
    const { [this.column.index]: _gone, ...others } = this.column.read();
    this.column.write(others);
  }

  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: count });
  }
  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "BottomPercent", criterion1: percent });
  }
  ApplyCellColorFilter(color: unknown): void {
    this.Apply({ filterOn: "CellColor", color });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  ApplyFontColorFilter(color: unknown): void {
    this.Apply({ filterOn: "FontColor", color });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: count });
  }
  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "TopPercent", criterion1: percent });
  }
  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
}
