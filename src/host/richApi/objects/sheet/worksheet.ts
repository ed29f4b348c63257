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
import { invalidArgument, itemNotFound } from "../../apiError";
import { type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { ChartCollection } from "../chart/chartCollection";
import { copyPlace } from "./copyPlace";
import { defineEvents } from "../eventMembers";
import { FreezePanes } from "./freezePanes";
import type { Make } from "../make";
import { NamedItemCollection } from "../workbook/namedItemCollection";
import { neighbour } from "./sheetNeighbours";
import { SheetAutoFilter } from "../filter/sheetAutoFilter";
import { TableCollection } from "../table/tableCollection";
import { WorksheetProtection } from "./worksheetProtection";
import { WorksheetRanges } from "./worksheetRanges";

export class WorksheetObject extends WorksheetRanges {
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

  GetNextOrNullObject(visibleOnly: unknown): ApiValue {
    const next = neighbour(this.book, this.own, 1, visibleOnly === true);
    return next ? this.make.worksheet(next) : NULL;
  }
  GetNext(visibleOnly: unknown): ApiValue {
    return orNotFound(this.GetNextOrNullObject(visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly: unknown): ApiValue {
    const previous = neighbour(this.book, this.own, -1, visibleOnly === true);
    return previous ? this.make.worksheet(previous) : NULL;
  }
  GetPrevious(visibleOnly: unknown): ApiValue {
    return orNotFound(this.GetPreviousOrNullObject(visibleOnly));
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
