import type { Area } from "../../../model/cells/address";
import { spread } from "../../../model/cells/entries";
import { invalidArgument, rangeExceedsLimit } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { readTree, writeTree } from "./propertyTree";
import { RangeSearch } from "./rangeSearch";

/** As many answers as one call gives; whole columns have more cells than that. */
const MAX_ANSWERS = 1_000_000;

type Asked = Parameters<typeof readTree>[1];

type Axis = "rows" | "columns";

/** Looks and places of many cells at once: `getCellProperties` and its like. */
export abstract class RangeProperties extends RangeSearch {
  private part(area: Area): ApiObject {
    return this.make.range(this.sheet, area);
  }
  private asked(options: unknown, count: number): Asked {
    if (typeof options !== "object" || options === null) throw invalidArgument();
    if (count > MAX_ANSWERS) throw rangeExceedsLimit();
    return options as Asked;
  }
  private linesOf(axis: Axis): Area[] {
    const { row, column, rows, columns } = this.area;
    const count = axis === "rows" ? rows : columns;
    return Array.from({ length: count }, (_, at) =>
      axis === "rows" ? { row: row + at, column, rows: 1, columns } : { row, column: column + at, rows, columns: 1 },
    );
  }
  private readLines(axis: Axis, options: unknown): Record<string, unknown>[] {
    const asked = this.asked(options, axis === "rows" ? this.area.rows : this.area.columns);
    return this.linesOf(axis).map((area) => readTree(this.part(area), asked));
  }
  private writeLines(axis: Axis, given: unknown): void {
    const areas = this.linesOf(axis);
    if (!Array.isArray(given) || given.length !== areas.length) throw invalidArgument();
    areas.forEach((area, at) => writeTree(this.part(area), given[at]));
  }

  GetCellProperties(options: unknown): Record<string, unknown>[][] {
    const asked = this.asked(options, this.area.rows * this.area.columns);
    return this.cellAreas().map((row) => row.map((area) => readTree(this.part(area), asked)));
  }
  GetRowProperties(options: unknown): Record<string, unknown>[] {
    return this.readLines("rows", options);
  }
  GetColumnProperties(options: unknown): Record<string, unknown>[] {
    return this.readLines("columns", options);
  }

  SetCellProperties(given: unknown): void {
    if (!Array.isArray(given)) throw invalidArgument();
    const at = spread(this.area, given);
    this.cellAreas().forEach((row, down) =>
      row.forEach((area, across) => writeTree(this.part(area), at(down, across))),
    );
  }
  SetRowProperties(given: unknown): void {
    this.writeLines("rows", given);
  }
  SetColumnProperties(given: unknown): void {
    this.writeLines("columns", given);
  }
}
