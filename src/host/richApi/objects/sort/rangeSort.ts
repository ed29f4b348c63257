import { demandAllowed, demandWritable } from "../../../model/sheets/protection";
import { sortLines } from "../../../model/sort/sortLines";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { RangeCells } from "../range/rangeCells";
import { sortOf } from "./sortFields";

/** Sorts the rows or columns of a range. */
export class RangeSort extends ApiObject {
  readonly $type = "RangeSort";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };

  constructor(private readonly range: RangeCells) {
    super();
  }

  /** The first row (or column) stays where it is when it is one of headers. */
  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown, method: unknown): void {
    const { book, sheet, area } = this.range;
    if (![undefined, null, "", "Rows", "Columns"].includes(orientation as string | null | undefined)) {
      throw invalidArgument();
    }
    const axis = orientation === "Columns" ? "columns" : "rows";
    const sort = sortOf(fields, matchCase, method, axis === "rows" ? area.columns : area.rows);
    demandAllowed(sheet, "allowSort");
    demandWritable(book, sheet, area);
    const skipped = hasHeaders === true ? 1 : 0;
    const body =
      axis === "rows"
        ? { ...area, row: area.row + skipped, rows: area.rows - skipped }
        : { ...area, column: area.column + skipped, columns: area.columns - skipped };
    if (body.rows > 0 && body.columns > 0) sortLines(book, sheet, body, axis, sort);
  }
}
