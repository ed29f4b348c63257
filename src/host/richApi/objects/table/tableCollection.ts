import type { Book, Sheet, Table } from "../../../model/book";
import { EVENTS, WORKBOOK } from "../../../model/events/happenings";
import { addTable } from "../../../model/tables/addTable";
import { allTables } from "../../../model/tables/tables";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { placeOfArgument, wholeNumber } from "../range/rangeArguments";

/** The tables of a sheet, or of the workbook. */
export class TableCollection extends ApiCollection {
  readonly $type: string = "TableCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];
  override readonly $requires: Readonly<Record<string, string>> = { GetItemOrNullObject: "1.4", GetCount: "1.4" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK;
  }

  private all(): { sheet: Sheet; table: Table }[] {
    return allTables(this.book).filter(({ sheet }) => !this.sheet || sheet === this.sheet);
  }
  private find(key: unknown): { sheet: Sheet; table: Table } | undefined {
    const text = String(key).toLowerCase();
    return this.all().find(({ table }) => table.id === text || table.name.toLowerCase() === text);
  }

  $items(): ApiObject[] {
    return this.all().map(({ sheet, table }) => this.make.table(sheet, table));
  }
  /** By id or name. */
  $item(key: unknown): ApiObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return this.make.table(found.sheet, found.table);
  }
  GetItemOrNullObject(key: unknown): ApiValue {
    const found = this.find(key);
    return found ? this.make.table(found.sheet, found.table) : NULL;
  }
  GetItemAt(index: unknown): ApiObject {
    const found = this.all()[wholeNumber(index)];
    if (!found) throw invalidArgument();
    return this.make.table(found.sheet, found.table);
  }
  get Count(): number {
    return this.all().length;
  }
  GetCount(): number {
    return this.Count;
  }
  Add(address: unknown, hasHeaders: unknown): ApiObject {
    const { sheet, area } = placeOfArgument(this.book, this.sheet ?? this.book.sheets.values().next().value, address);
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    return this.make.table(sheet, addTable(this.book, sheet, area, hasHeaders === true));
  }
}

defineEvents(TableCollection.prototype, {
  AddedEvent: EVENTS.tableAdded,
  DataChangedEvent: EVENTS.tableChanged,
  DeletedEvent: EVENTS.tableDeleted,
});
