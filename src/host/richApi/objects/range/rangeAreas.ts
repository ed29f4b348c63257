import { type Area, MAX_COLUMNS, MAX_ROWS, intersect } from "../../../model/cells/address";
import { type Book, type Sheet, type TrackedRange, isDeleted } from "../../../model/book";
import { usedArea } from "../../../model/cells/usedArea";
import { invalidArgument, invalidReference } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { ConditionalFormatCollection } from "../rules/conditionalFormatCollection";
import type { Make } from "../make";
import { RangeObject } from "./range";
import { demandOnGrid, placesOfText, wholeNumber } from "./rangeArguments";
import { RangeCollection } from "./rangeCollection";
import { TableScopedCollection } from "../table/tableScopedCollection";
import { together } from "../together";

/** Several rectangles of cells on one sheet, as `worksheet.getRanges("A1:B2,D4")` gives them. */
export class RangeAreas extends ApiObject {
  readonly $type = "RangeAreas";
  readonly $scalars = ["Address", "AddressLocal", "AreaCount", "CellCount", "IsEntireColumn", "IsEntireRow", "Style"];
  override readonly $writable = ["Style"];
  readonly $navs = ["Areas", "ConditionalFormats", "DataValidation", "Format", "Worksheet"];
  override readonly $requires = { "*": "1.9" };
  private readonly places: readonly TrackedRange[];

  constructor(
    private readonly make: Make,
    private readonly home: Sheet,
    areas: readonly Area[],
  ) {
    super();
    this.places = areas.map((area) => ({ sheet: home, area: demandOnGrid(area) }));
  }

  override $keep(): void {
    for (const place of this.places) this.book.tracked.add(place);
  }
  override $release(): void {
    for (const place of this.places) this.book.tracked.delete(place);
  }

  private get book(): Book {
    return this.make.book;
  }
  get sheet(): Sheet {
    if (isDeleted(this.book, this.home)) throw invalidReference();
    return this.home;
  }
  /** Where the areas lie now; InvalidReference when all their cells were deleted. */
  get areas(): Area[] {
    const areas = this.places.flatMap(({ area }) => area ?? []);
    if (areas.length === 0) throw invalidReference();
    return areas;
  }
  private get ranges(): RangeObject[] {
    return this.areas.map((area) => new RangeObject(this.make, this.sheet, area));
  }

  get Address(): string {
    return this.ranges.map(({ Address }) => Address).join(", ");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  /** -1 when there are more than 2^31 − 1, as documented. */
  get CellCount(): number {
    const count = this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.ranges.every((range) => range.IsEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.ranges.every((range) => range.IsEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.make, this.sheet, this.areas);
  }
  get DataValidation(): ApiObject {
    const parts = this.ranges.map((range) => range.DataValidation);
    return together(parts, { Type: "Inconsistent" });
  }
  get Format(): ApiObject {
    const parts = this.ranges.map((range) => range.Format);
    return together(parts, { Color: "" });
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }

  /** null when the areas have several. */
  get Style(): string | null {
    const styles = new Set(this.ranges.map((range) => range.Style));
    return styles.size === 1 ? ([...styles][0] ?? null) : null;
  }
  set Style(name: string | null) {
    for (const range of this.ranges) range.Style = name;
  }

  Calculate(): void {
    this.book.calculation.all();
  }
  SetDirty(): void {
    this.book.calculation.all();
  }
  Clear(applyTo: unknown): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }

  /** What is copied goes to each of the areas. */
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    for (const range of this.ranges) range.CopyFrom(source, copyType, skipBlanks, transpose);
  }
  /** No cell of this host is linked to data elsewhere. */
  ConvertDataTypeToText(): void {
    return undefined;
  }
  GetSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): ApiValue {
    return this.like(this.ranges.flatMap((range) => range.special(cellType, valueType)));
  }
  GetSpecialCells(cellType: unknown, valueType: unknown): ApiValue {
    return orNotFound(this.GetSpecialCellsOrNullObject(cellType, valueType));
  }

  private like(areas: readonly Area[]): ApiValue {
    return areas.length > 0 ? new RangeAreas(this.make, this.sheet, areas) : NULL;
  }
  GetEntireColumn(): ApiValue {
    return this.like(this.areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })));
  }
  GetEntireRow(): ApiValue {
    return this.like(this.areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): ApiValue {
    const [down, across] = [wholeNumber(rows), wholeNumber(columns)];
    return this.like(this.areas.map((area) => ({ ...area, row: area.row + down, column: area.column + across })));
  }
  GetIntersectionOrNullObject(another: unknown): ApiValue {
    const others = areasOf(this.book, this.sheet, another);
    return this.like(this.areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? [])));
  }
  GetIntersection(another: unknown): ApiValue {
    return orNotFound(this.GetIntersectionOrNullObject(another));
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: unknown): ApiValue {
    return this.like(this.areas.flatMap((area) => usedArea(this.book, this.sheet, valuesOnly === true, area) ?? []));
  }
  GetUsedRangeAreas(valuesOnly: unknown): ApiValue {
    return orNotFound(this.GetUsedRangeAreasOrNullObject(valuesOnly));
  }
  GetTables(fullyContained: unknown): TableScopedCollection {
    const tables = new Set(this.ranges.flatMap((range) => range.tables(fullyContained === true)));
    return new TableScopedCollection(this.make, this.sheet, [...tables]);
  }
}

/** The areas of a range, of several, or of their address; all must be on the sheet. */
export function areasOf(book: Book, sheet: Sheet, value: unknown): Area[] {
  const given =
    value instanceof RangeAreas
      ? value.areas.map((area) => ({ sheet: value.sheet, area }))
      : value instanceof RangeObject
        ? [value]
        : typeof value === "string"
          ? placesOfText(book, sheet, value)
          : [];
  if (given.length === 0 || given.some((one) => one.sheet !== sheet)) throw invalidArgument();
  return given.map(({ area }) => area);
}
