import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../model/cells/address";
import { type Book, type Sheet, isDeleted, sheetName } from "../../../model/book";
import { copySheet } from "../../../model/sheets/copySheet";
import { EVENTS } from "../../../model/events/happenings";
import {
  type Visibility,
  activateSheet,
  deleteSheet,
  moveSheet,
  positionOf,
  renameSheet,
  setVisibility,
  visibilityOf,
} from "../../../model/sheets/sheets";
import { usedArea } from "../../../model/cells/usedArea";
import { invalidArgument, itemNotFound } from "../../apiError";
import { type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { ChartCollection } from "../chart/chartCollection";
import { copyPlace } from "./copyPlace";
import { defineEvents } from "../eventMembers";
import { FreezePanes } from "./freezePanes";
import type { Make } from "../make";
import { NamedItemCollection } from "../workbook/namedItemCollection";
import { findAll } from "../../../model/searching/find";
import { packAreas } from "../../../model/cells/packAreas";
import { RangeObject } from "../range/range";
import { matchingOf, searchText } from "../range/searchArguments";
import { areasOf } from "../range/rangeAreas";
import { demandOnGrid, placeOfText, wholeNumber } from "../range/rangeArguments";
import { neighbour } from "./sheetNeighbours";
import { SheetAutoFilter } from "../filter/sheetAutoFilter";
import { TableCollection } from "../table/tableCollection";
import { WorksheetPages } from "./worksheetPages";
import { WorksheetProtection } from "./worksheetProtection";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export class WorksheetObject extends WorksheetPages {
  readonly $type = "Worksheet";
  readonly $scalars = [
    "EnableCalculation",
    "Id",
    "Name",
    "Position",
    "ShowGridlines",
    "ShowHeadings",
    "StandardHeight",
    "StandardWidth",
    "TabColor",
    "Visibility",
  ];
  override readonly $writable = [
    "EnableCalculation",
    "Gridlines",
    "Headings",
    "Name",
    "Position",
    "ShowGridlines",
    "ShowHeadings",
    "StandardWidth",
    "TabColor",
    "Visibility",
  ];
  readonly $navs = [
    "AutoFilter",
    "Charts",
    "FreezePanes",
    "HorizontalPageBreaks",
    "Names",
    "PageLayout",
    "Protection",
    "Tables",
    "VerticalPageBreaks",
  ];
  override readonly $requires = {
    Protection: "1.2",
    Names: "1.4",
    GetUsedRangeOrNullObject: "1.4",
    GetNext: "1.5",
    GetNextOrNullObject: "1.5",
    GetPrevious: "1.5",
    GetPreviousOrNullObject: "1.5",
    Calculate: "1.6",
    FreezePanes: "1.7",
    StandardHeight: "1.7",
    StandardWidth: "1.7",
    TabColor: "1.7",
    Copy: "1.7",
    GetRangeByIndexes: "1.7",
    AutoFilter: "1.9",
    FindAll: "1.9",
    FindAllOrNullObject: "1.9",
    GetRanges: "1.9",
    ReplaceAll: "1.9",
    ShowGridlines: "1.8",
    ShowHeadings: "1.8",
    PageLayout: "1.9",
    HorizontalPageBreaks: "1.9",
    VerticalPageBreaks: "1.9",
    EnableCalculation: "1.9",
  };

  constructor(
    protected readonly make: Make,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return this.sheet.id;
  }
  override $identity(): { Id: string } {
    return { Id: this.sheet.id };
  }
  /** The sheet, as long as nobody deleted it. */
  protected get own(): Sheet {
    if (isDeleted(this.book, this.sheet)) throw itemNotFound();
    return this.sheet;
  }

  get Id(): string {
    return this.own.id;
  }
  get Name(): string {
    return sheetName(this.book, this.own);
  }
  set Name(name: string) {
    if (typeof name !== "string") throw invalidArgument();
    renameSheet(this.book, this.own, name);
  }
  get Position(): number {
    return positionOf(this.book, this.own);
  }
  set Position(position: number) {
    moveSheet(this.book, this.own, position);
  }
  get Visibility(): Visibility {
    return visibilityOf(this.book, this.own);
  }
  set Visibility(word: Visibility) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(word)) throw invalidArgument();
    setVisibility(this.book, this.own, word);
  }
  get AutoFilter(): SheetAutoFilter {
    return new SheetAutoFilter(this.make, this.own);
  }
  get EnableCalculation(): boolean {
    return !this.book.calculation.isFrozen(this.own.id);
  }
  set EnableCalculation(enabled: boolean) {
    if (typeof enabled !== "boolean") throw invalidArgument();
    this.book.calculation.freeze(this.own.id, !enabled);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.make, this.own);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.make, this.own);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.make, this.own);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.own);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.make, this.own);
  }

  Activate(): void {
    activateSheet(this.book, this.own);
  }
  Calculate(): void {
    this.book.calculation.all();
  }
  Delete(): void {
    deleteSheet(this.book, this.own);
  }
  Copy(placeType: unknown, relativeTo: unknown): ApiObject {
    const beside = relativeTo instanceof WorksheetObject ? relativeTo.own : undefined;
    const place = copyPlace(this.book, placeType, beside);
    return this.make.worksheet(copySheet(this.book, this.own, place));
  }
  /** An address, a name, or nothing for the whole sheet. */
  GetRange(address: unknown): ApiObject {
    if (address === undefined || address === null || address === "") return this.make.range(this.own, WHOLE);
    if (typeof address !== "string") throw invalidArgument();
    const { sheet, area } = placeOfText(this.book, this.own, address);
    if (sheet !== this.own) throw invalidArgument();
    return this.make.range(sheet, area);
  }
  /** "A1:B2,D4"; nothing for the whole sheet. */
  GetRanges(address: unknown): ApiObject {
    if (address === undefined || address === null || address === "") return this.make.areas(this.own, [WHOLE]);
    return this.make.areas(this.own, areasOf(this.book, this.own, address));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ApiObject {
    const area = {
      row: wholeNumber(row),
      column: wholeNumber(column),
      rows: wholeNumber(rows),
      columns: wholeNumber(columns),
    };
    return this.make.range(this.own, demandOnGrid(area));
  }
  GetCell(row: unknown, column: unknown): ApiObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): ApiValue {
    const used = usedArea(this.book, this.own, valuesOnly === true);
    return used ? this.make.range(this.own, used) : NULL;
  }
  /** The top left cell when the sheet is blank. */
  GetUsedRange(valuesOnly: unknown): ApiValue {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL ? this.GetCell(0, 0) : used;
  }

  /** All cells that show the text, as one object. */
  FindAllOrNullObject(text: unknown, criteria: unknown): ApiValue {
    const found = findAll(this.book, this.own, WHOLE, searchText(text), matchingOf(criteria));
    return found.length > 0 ? this.make.areas(this.own, packAreas(found)) : NULL;
  }
  FindAll(text: unknown, criteria: unknown): ApiValue {
    const found = this.FindAllOrNullObject(text, criteria);
    if (found === NULL) throw itemNotFound();
    return found;
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return new RangeObject(this.make, this.own, WHOLE).ReplaceAll(text, replacement, criteria);
  }

  GetNextOrNullObject(visibleOnly: unknown): ApiValue {
    const next = neighbour(this.book, this.own, 1, visibleOnly === true);
    return next ? this.make.worksheet(next) : NULL;
  }
  GetNext(visibleOnly: unknown): ApiValue {
    const next = this.GetNextOrNullObject(visibleOnly);
    if (next === NULL) throw itemNotFound();
    return next;
  }
  GetPreviousOrNullObject(visibleOnly: unknown): ApiValue {
    const previous = neighbour(this.book, this.own, -1, visibleOnly === true);
    return previous ? this.make.worksheet(previous) : NULL;
  }
  GetPrevious(visibleOnly: unknown): ApiValue {
    const previous = this.GetPreviousOrNullObject(visibleOnly);
    if (previous === NULL) throw itemNotFound();
    return previous;
  }
  /** The library asks for a neighbour again by its id. */
  _GetSheetById(id: unknown): ApiObject {
    const sheet = typeof id === "string" ? this.book.sheets.get(id) : undefined;
    if (!sheet || isDeleted(this.book, sheet)) throw itemNotFound();
    return this.make.worksheet(sheet);
  }
}

defineEvents(WorksheetObject.prototype, {
  DataChangedEvent: EVENTS.changed,
  ActivatedEvent: EVENTS.activated,
  DeactivatedEvent: EVENTS.deactivated,
  SelectionChangedEvent: EVENTS.selectionChanged,
  CalculatedEvent: EVENTS.calculated,
  FormatChangedEvent: EVENTS.formatChanged,
  RowSortedEvent: EVENTS.rowSorted,
  ColumnSortedEvent: EVENTS.columnSorted,
  ProtectionChangedEvent: EVENTS.protectionChanged,
  EventNameChanged: EVENTS.nameChanged,
  EventVisibilityChanged: EVENTS.visibilityChanged,
});
