import type { Book, Sheet } from "../../../model/book";
import { sheetById, sheetByName } from "../../../model/book";
import { EVENTS, WORKBOOK } from "../../../model/events/happenings";
import { activeSheet, addSheet } from "../../../model/sheets/sheets";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { sheetsToSee } from "./sheetNeighbours";

export class WorksheetCollection extends ApiCollection {
  readonly $type = "WorksheetCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { GetItemOrNullObject: "1.4", GetCount: "1.4", GetFirst: "1.5", GetLast: "1.5" };

  constructor(private readonly make: Make) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return WORKBOOK;
  }

  $items(): ApiObject[] {
    return sheetsToSee(this.book, false).map((sheet) => this.make.worksheet(sheet));
  }
  private find(key: unknown): Sheet | undefined {
    if (typeof key !== "string") throw invalidArgument();
    return sheetById(this.book, key) ?? sheetByName(this.book, key);
  }
  /** By id or name. */
  $item(key: unknown): ApiObject {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound();
    return this.make.worksheet(sheet);
  }
  GetItemOrNullObject(key: unknown): ApiValue {
    const sheet = this.find(key);
    return sheet ? this.make.worksheet(sheet) : NULL;
  }
  Add(name: unknown): ApiObject {
    if (name !== undefined && name !== null && typeof name !== "string") throw invalidArgument();
    return this.make.worksheet(addSheet(this.book, name ?? undefined));
  }
  GetActiveWorksheet(): ApiObject {
    return this.make.worksheet(activeSheet(this.book));
  }
  GetCount(visibleOnly: unknown): number {
    return sheetsToSee(this.book, visibleOnly === true).length;
  }
  private end(sheet: Sheet | undefined): ApiObject {
    if (!sheet) throw itemNotFound();
    return this.make.worksheet(sheet);
  }
  GetFirst(visibleOnly: unknown): ApiObject {
    return this.end(sheetsToSee(this.book, visibleOnly === true)[0]);
  }
  GetLast(visibleOnly: unknown): ApiObject {
    const sheets = sheetsToSee(this.book, visibleOnly === true);
    return this.end(sheets[sheets.length - 1]);
  }
}

defineEvents(WorksheetCollection.prototype, {
  DataChangedEvent: EVENTS.changed,
  ActivatedEvent: EVENTS.activated,
  DeactivatedEvent: EVENTS.deactivated,
  AddedEvent: EVENTS.sheetAdded,
  SelectionChangedEvent: EVENTS.selectionChanged,
  DeletedEvent: EVENTS.sheetDeleted,
  CalculatedEvent: EVENTS.calculated,
  FormatChangedEvent: EVENTS.formatChanged,
  RowSortedEvent: EVENTS.rowSorted,
  ColumnSortedEvent: EVENTS.columnSorted,
  ProtectionChangedEvent: EVENTS.protectionChanged,
  EventNameChanged: EVENTS.nameChanged,
  EventVisibilityChanged: EVENTS.visibilityChanged,
  EventMoved: EVENTS.moved,
});
