import { type Area, formatArea, isWholeColumns, isWholeRows } from "../../../model/cells/address";
import { enter, spread } from "../../../model/cells/entries";
import { isNumberFormat } from "../../../model/cells/displayText";
import { changeFormat, commonFormat } from "../../../model/formats/formats";
import { detailsOf } from "../../../model/events/changeDetails";
import { EVENTS, tellChanged, tellSheet } from "../../../model/events/happenings";
import { demandAllowed, demandWritable } from "../../../model/sheets/protection";
import {
  type CellView,
  formulaView,
  numberFormatView,
  textView,
  typeView,
  valueView,
} from "../../../model/cells/views";
import { spillFrom } from "../../../model/cells/cells";
import { invalidArgument, rangeExceedsLimit } from "../../apiError";
import { RangePlace } from "./rangePlace";

/** Office.js refuses to read more: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MAX_CELLS = 5_000_000;

/** A rectangle of cells, as far as its own values go. What leads from one range to others is in rangeMoves.ts. */
export abstract class RangeCells extends RangePlace {
  readonly $type = "Range";
  readonly $scalars = [
    "Address",
    "AddressLocal",
    "CellCount",
    "ColumnCount",
    "ColumnHidden",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "FormulasR1C1",
    "HasSpill",
    "Height",
    "Hidden",
    "Hyperlink",
    "IsEntireColumn",
    "IsEntireRow",
    "Left",
    "LinkedDataTypeState",
    "NumberFormat",
    "NumberFormatLocal",
    "RowCount",
    "RowHidden",
    "RowIndex",
    "Style",
    "Text",
    "Top",
    "ValueTypes",
    "Values",
    "Width",
  ];
  override readonly $writable = [
    "ColumnHidden",
    "Formulas",
    "FormulasLocal",
    "FormulasR1C1",
    "Hyperlink",
    "NumberFormat",
    "NumberFormatLocal",
    "RowHidden",
    "Style",
    "Values",
  ];
  readonly $navs: readonly string[] = ["ConditionalFormats", "DataValidation", "Format", "Sort", "Worksheet"];
  override readonly $requires: Readonly<Record<string, string>> = {
    ColumnHidden: "1.2",
    FormulasR1C1: "1.2",
    Hidden: "1.2",
    RowHidden: "1.2",
    Merge: "1.2",
    Sort: "1.2",
    Unmerge: "1.2",
    GetVisibleView: "1.3",
    ConditionalFormats: "1.6",
    DataValidation: "1.8",
    IsEntireColumn: "1.7",
    IsEntireRow: "1.7",
    Hyperlink: "1.7",
    NumberFormatLocal: "1.7",
    Style: "1.7",
    GetAbsoluteResizedRange: "1.7",
    GetSurroundingRegion: "1.7",
    AutoFill: "1.9",
    ConvertDataTypeToText: "1.9",
    CopyFrom: "1.9",
    Find: "1.9",
    FindOrNullObject: "1.9",
    GetCellProperties: "1.9",
    GetColumnProperties: "1.9",
    GetRowProperties: "1.9",
    GetSpecialCells: "1.9",
    GetSpecialCellsOrNullObject: "1.9",
    GetTables: "1.9",
    LinkedDataTypeState: "1.9",
    RemoveDuplicates: "1.9",
    ReplaceAll: "1.9",
    SetCellProperties: "1.9",
    SetColumnProperties: "1.9",
    SetDirty: "1.9",
    SetRowProperties: "1.9",
    MoveTo: "1.11",
    GetExtendedRange: "1.13",
    GetMergedAreasOrNullObject: "1.13",
    GetRangeEdge: "1.13",
    Height: "1.10",
    Left: "1.10",
    Top: "1.10",
    Width: "1.10",
    HasSpill: "1.12",
    GetSpillParent: "1.12",
    GetSpillParentOrNullObject: "1.12",
    GetSpillingToRange: "1.12",
    GetSpillingToRangeOrNullObject: "1.12",
  };
  /** Whole rows or columns have no values to read, as in Excel. */
  get isUnbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  /** One row of results a row of cells; null for whole rows and columns. */
  protected grid<T>(view: CellView<T>): T[][] | null {
    const { row, column, rows, columns } = this.area;
    if (this.isUnbounded) return null;
    if (rows * columns > MAX_CELLS) throw rangeExceedsLimit();
    const { book, sheet } = this;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => view(book, sheet, row + down, column + across)),
    );
  }

  private write(given: unknown): void {
    if (this.isUnbounded && given !== "") throw invalidArgument();
    demandWritable(this.book, this.sheet, this.area);
    const details = detailsOf(this.book, this.sheet, this.area);
    enter(this.book, this.sheet, this.area, given);
    tellChanged(this.book, this.sheet, this.area, "ThisLocalAddin", "RangeEdited", "None", details());
  }

  get Values() {
    return this.grid(valueView);
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas() {
    return this.grid(formulaView);
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get FormulasLocal() {
    return this.grid(formulaView);
  }
  set FormulasLocal(formulas: unknown) {
    this.write(formulas);
  }
  get Text() {
    return this.grid(textView);
  }
  get ValueTypes() {
    return this.grid(typeView);
  }
  get NumberFormat() {
    return this.isUnbounded ? this.commonNumberFormat() : this.grid(numberFormatView);
  }
  set NumberFormat(given: unknown) {
    this.writeNumberFormat(given);
  }
  get NumberFormatLocal() {
    return this.NumberFormat;
  }
  set NumberFormatLocal(given: unknown) {
    this.writeNumberFormat(given);
  }

  private commonNumberFormat(): string | null {
    return commonFormat(this.book, this.sheet, this.area, ({ numberFormat }) => numberFormat ?? "General");
  }

  private writeNumberFormat(given: unknown): void {
    const { book, sheet, area } = this;
    demandAllowed(sheet, "allowFormatCells");
    const put = (where: Area, format: unknown): void => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
      const numberFormat = format === "General" || format === "" ? undefined : format;
      changeFormat(book, sheet, where, (now) => ({ ...now, numberFormat }));
    };
    if (!Array.isArray(given)) put(area, given);
    else {
      const formatAt = spread(area, given);
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          put({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, formatAt(row, column));
        }
      }
    }
    tellSheet(book, EVENTS.formatChanged, sheet, { address: formatArea(area) });
  }

  get HasSpill(): boolean | null {
    const { book, sheet, area } = this;
    if (this.isUnbounded) return null;
    const spills = new Set<boolean>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        spills.add(spillFrom(book, sheet, row, column) !== undefined);
      }
    }
    return spills.size === 1 ? [...spills][0] === true : null;
  }
}
