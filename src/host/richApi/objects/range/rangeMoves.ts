import { type Area, MAX_COLUMNS, MAX_ROWS, around, contains, intersect } from "../../../model/cells/address";
import { contentAt, hasContent, spillFrom, spillsOf } from "../../../model/cells/cells";
import { usedArea } from "../../../model/cells/usedArea";
import { invalidArgument } from "../../apiError";
import { type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { demandOnGrid, placeOfArgument, wholeNumber } from "./rangeArguments";
import { RangeContents } from "./rangeContents";

/** The ways from a range to others. Steps off the grid are InvalidArgument, as in Excel. */
export abstract class RangeMoves extends RangeContents {
  private to(change: Partial<Area>): ApiObject {
    return this.make.range(this.sheet, demandOnGrid({ ...this.area, ...change }));
  }

  /** May lie outside the range, as long as it is on the grid. */
  GetCell(row: unknown, column: unknown): ApiObject {
    const [down, across] = [wholeNumber(row), wholeNumber(column)];
    return this.to({ row: this.area.row + down, column: this.area.column + across, rows: 1, columns: 1 });
  }
  GetRow(row: unknown): ApiObject {
    return this.to({ row: this.area.row + wholeNumber(row), rows: 1 });
  }
  GetColumn(column: unknown): ApiObject {
    return this.to({ column: this.area.column + wholeNumber(column), columns: 1 });
  }
  GetLastCell(): ApiObject {
    const { row, column, rows, columns } = this.area;
    return this.to({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }
  GetLastRow(): ApiObject {
    return this.to({ row: this.area.row + this.area.rows - 1, rows: 1 });
  }
  GetLastColumn(): ApiObject {
    return this.to({ column: this.area.column + this.area.columns - 1, columns: 1 });
  }
  GetEntireRow(): ApiObject {
    return this.to({ column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): ApiObject {
    return this.to({ row: 0, rows: MAX_ROWS });
  }
  GetOffsetRange(rows: unknown, columns: unknown): ApiObject {
    return this.to({ row: this.area.row + wholeNumber(rows), column: this.area.column + wholeNumber(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown): ApiObject {
    return this.to({ rows: this.area.rows + wholeNumber(rows), columns: this.area.columns + wholeNumber(columns) });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): ApiObject {
    return this.to({ rows: wholeNumber(rows), columns: wholeNumber(columns) });
  }
  GetRowsBelow(count: unknown): ApiObject {
    const rows = wholeNumber(count, 1);
    const { row, rows: own } = this.area;
    return rows > 0 ? this.to({ row: row + own, rows }) : this.to({ row: row + own + rows, rows: -rows });
  }
  GetRowsAbove(count: unknown): ApiObject {
    const rows = wholeNumber(count, 1);
    const { row } = this.area;
    return rows > 0 ? this.to({ row: row - rows, rows }) : this.to({ row, rows: -rows });
  }
  GetColumnsAfter(count: unknown): ApiObject {
    const columns = wholeNumber(count, 1);
    const { column, columns: own } = this.area;
    return columns > 0
      ? this.to({ column: column + own, columns })
      : this.to({ column: column + own + columns, columns: -columns });
  }
  GetColumnsBefore(count: unknown): ApiObject {
    const columns = wholeNumber(count, 1);
    const { column } = this.area;
    return columns > 0 ? this.to({ column: column - columns, columns }) : this.to({ column, columns: -columns });
  }

  /** The other range of a pair; both must be on one sheet. */
  private other(another: unknown): Area {
    const { sheet, area } = placeOfArgument(this.book, this.sheet, another);
    if (sheet !== this.sheet) throw invalidArgument();
    return area;
  }
  GetBoundingRect(another: unknown): ApiObject {
    return this.to(around(this.area, this.other(another)));
  }
  GetIntersectionOrNullObject(another: unknown): ApiValue {
    const both = intersect(this.area, this.other(another));
    return both ? this.to(both) : NULL;
  }
  GetIntersection(another: unknown): ApiValue {
    return orNotFound(this.GetIntersectionOrNullObject(another));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): ApiValue {
    const used = usedArea(this.book, this.sheet, valuesOnly === true, this.area);
    return used ? this.to(used) : NULL;
  }
  GetUsedRange(valuesOnly: unknown): ApiValue {
    return orNotFound(this.GetUsedRangeOrNullObject(valuesOnly));
  }

  GetSpillingToRangeOrNullObject(): ApiValue {
    this.demandOneCell();
    const spill = spillFrom(this.book, this.sheet, this.area.row, this.area.column);
    return spill ? this.to(spill) : NULL;
  }
  GetSpillingToRange(): ApiValue {
    return orNotFound(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillParentOrNullObject(): ApiValue {
    this.demandOneCell();
    const spill = spillsOf(this.book, this.sheet).find((area) => contains(area, this.area));
    return spill ? this.to({ row: spill.row, column: spill.column }) : NULL;
  }
  GetSpillParent(): ApiValue {
    return orNotFound(this.GetSpillParentOrNullObject());
  }
  private demandOneCell(): void {
    if (this.area.rows * this.area.columns > 1) throw invalidArgument();
  }

  /** Grows until a ring of blank cells surrounds it: Excel's current region. */
  GetSurroundingRegion(): ApiObject {
    const filled = (row: number, column: number): boolean => hasContent(contentAt(this.book, this.sheet, row, column));
    const someInRow = (row: number, { column, columns }: Area): boolean =>
      row >= 0 &&
      Array.from({ length: columns + 2 }, (_, at) => column - 1 + at).some((at) => at >= 0 && filled(row, at));
    const someInColumn = (column: number, { row, rows }: Area): boolean =>
      column >= 0 &&
      Array.from({ length: rows + 2 }, (_, at) => row - 1 + at).some((at) => at >= 0 && filled(at, column));
    let region: Area = this.area;
    for (let before: Area | undefined; before !== region;) {
      before = region;
      if (someInRow(region.row - 1, region)) region = { ...region, row: region.row - 1, rows: region.rows + 1 };
      if (someInRow(region.row + region.rows, region)) region = { ...region, rows: region.rows + 1 };
      if (someInColumn(region.column - 1, region)) {
        region = { ...region, column: region.column - 1, columns: region.columns + 1 };
      }
      if (someInColumn(region.column + region.columns, region)) region = { ...region, columns: region.columns + 1 };
    }
    return this.to(region);
  }
}
