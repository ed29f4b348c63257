import { type Area, MAX_COLUMNS, MAX_ROWS, around, contains, intersect } from "../../../model/cells/address";
import { mergesOf } from "../../../model/cells/merges";
import { tellChanged } from "../../../model/events/happenings";
import { type Direction, edgeFrom } from "../../../model/searching/edges";
import { findFirst } from "../../../model/searching/find";
import { replaceAll } from "../../../model/searching/replace";
import { SPECIAL_CELLS, type SpecialCells, VALUE_TYPES, specialCells } from "../../../model/searching/specialCells";
import { demandWritable } from "../../../model/sheets/protection";
import { invalidArgument, rangeExceedsLimit } from "../../apiError";
import { type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { oneOf } from "../format/rangeLook";
import { placeOfArgument } from "./rangeArguments";
import { RangeEdits } from "./rangeEdits";
import { matchingOf, searchText } from "./searchArguments";

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
const MAX_MERGES = 512;

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The cells of a range that are of a kind, or hold some text. */
export abstract class RangeSearch extends RangeEdits {
  private cell(row: number, column: number): ApiObject {
    return this.make.range(this.sheet, { row, column, rows: 1, columns: 1 });
  }

  /** From a single cell the whole sheet is searched, beginning behind it. */
  FindOrNullObject(text: unknown, criteria: unknown): ApiValue {
    const { book, sheet, area } = this;
    const alone = area.rows * area.columns === 1;
    const matching = { ...matchingOf(criteria), ...(alone && { after: area }) };
    const found = findFirst(book, sheet, alone ? WHOLE : area, searchText(text), matching);
    return found ? this.cell(found.row, found.column) : NULL;
  }
  Find(text: unknown, criteria: unknown): ApiObject {
    return orNotFound(this.FindOrNullObject(text, criteria));
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    if (typeof replacement !== "string") throw invalidArgument();
    const { book, sheet, area } = this;
    demandWritable(book, sheet, area);
    const count = replaceAll(book, sheet, area, searchText(text), replacement, matchingOf(criteria));
    if (count > 0) tellChanged(book, sheet, area, "ThisLocalAddin");
    return count;
  }

  /** The rectangles of the cells of a kind; [] when there are none. */
  special(cellType: unknown, valueType: unknown): Area[] {
    const kind = oneOf<SpecialCells>(SPECIAL_CELLS, cellType);
    const values = oneOf<string>(VALUE_TYPES, valueType ?? "All");
    return specialCells(this.book, this.sheet, this.area, kind, values);
  }
  GetSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): ApiValue {
    const areas = this.special(cellType, valueType);
    return areas.length > 0 ? this.make.areas(this.sheet, areas) : NULL;
  }
  GetSpecialCells(cellType: unknown, valueType: unknown): ApiObject {
    return orNotFound(this.GetSpecialCellsOrNullObject(cellType, valueType));
  }
  GetMergedAreasOrNullObject(): ApiValue {
    const merges = mergesOf(this.book, this.sheet).filter((merged) => intersect(merged, this.area));
    if (merges.length > MAX_MERGES) throw rangeExceedsLimit();
    return merges.length > 0 ? this.make.areas(this.sheet, merges) : NULL;
  }

  /** Where the keys would go from the active cell, which is the range's first unless said otherwise. */
  private edge(direction: unknown, activeCell: unknown): { from: Area; to: Area } {
    const { book, sheet, area } = this;
    const way = oneOf<Direction>(["Left", "Right", "Up", "Down"], direction);
    const given =
      activeCell === undefined || activeCell === null ? undefined : placeOfArgument(book, sheet, activeCell);
    const from = { ...(given?.area ?? area), rows: 1, columns: 1 };
    if (given && (given.sheet !== sheet || !contains(area, from))) throw invalidArgument();
    return { from, to: { ...edgeFrom(book, sheet, from, way), rows: 1, columns: 1 } };
  }
  GetRangeEdge(direction: unknown, activeCell: unknown): ApiObject {
    return this.make.range(this.sheet, this.edge(direction, activeCell).to);
  }
  GetExtendedRange(direction: unknown, activeCell: unknown): ApiObject {
    return this.make.range(this.sheet, around(this.area, this.edge(direction, activeCell).to));
  }
}
