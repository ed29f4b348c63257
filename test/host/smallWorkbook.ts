import type { SettingEntry } from "../../src/host/session/documentSettings";
import type { SessionWorkbook } from "../../src/host/session/hostSession";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../src/host/richApi/apiError";
import { ApiCollection, ApiObject, NULL } from "../../src/host/richApi/apiObject";
import { createEvents, type Events } from "../../src/host/richApi/events";

/** The least workbook that the engine can be tried on: sheets of named cells, no formulas. */
export interface SmallWorkbook extends SessionWorkbook {
  root: Book;
  events: Events;
  stored: SettingEntry[];
}

export function smallWorkbook(...sheetNames: string[]): SmallWorkbook {
  const events = createEvents();
  const root = new Book(events);
  (sheetNames.length ? sheetNames : ["Sheet1"]).forEach((name) => root.Worksheets.Add(name));
  const workbook: SmallWorkbook = {
    root,
    events,
    stored: [],
    settings: {
      read: () => workbook.stored,
      write: (entries) => void (workbook.stored = [...entries]),
    },
  };
  return workbook;
}

class Book extends ApiObject {
  readonly $type = "Workbook";
  readonly $scalars = ["Name"];
  readonly $navs = ["Worksheets"];
  readonly Name = "Book.xlsx";
  readonly Worksheets: Sheets;

  constructor(readonly events: Events) {
    super();
    this.Worksheets = new Sheets(this);
  }

  /** A defect of the host, to see what becomes of it. */
  get Application(): ApiObject {
    throw new TypeError("the host broke");
  }

  _GetRangeForEventByReferenceId(reference: string): ApiObject {
    const [sheet = "", address = ""] = reference.split("!");
    return this.Worksheets.$item(sheet).GetRange(address);
  }
}

class Sheets extends ApiCollection {
  readonly $type = "WorksheetCollection";
  readonly $scalars = [];
  readonly $navs = [];
  readonly sheets: Sheet[] = [];

  constructor(readonly book: Book) {
    super();
  }

  find(key: unknown): Sheet | undefined {
    return this.sheets.find(({ Id, Name }) => Id === key || Name === key);
  }

  $items(): readonly Sheet[] {
    return this.sheets;
  }

  $item(key: unknown): Sheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Sheet | typeof NULL {
    return this.find(key) ?? NULL;
  }

  GetCount(): number {
    return this.sheets.length;
  }

  Add(name: string): Sheet {
    if (this.find(name)) throw itemAlreadyExists();
    const sheet = new Sheet(this.book, `{${this.sheets.length + 1}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }
}

class Sheet extends ApiObject {
  readonly $type = "Worksheet";
  readonly $scalars = ["Id", "Name", "Position", "TabId"];
  override readonly $writable = ["Name"];
  override readonly $onRequest = ["Position"];
  override readonly $requires = { TabId: "1.99", GetRanges: "1.99" };
  readonly $navs = [];
  readonly cells = new Map<string, unknown>();
  readonly TabId = 7;

  constructor(
    readonly book: Book,
    readonly Id: string,
    public Name: string,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Position(): number {
    return this.book.Worksheets.sheets.indexOf(this);
  }

  GetRange(address: string): CellRange {
    if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(address)) throw invalidArgument();
    return new CellRange(this, address);
  }

  GetRanges(): ApiObject {
    return this.GetRange("A1");
  }

  Delete(): void {
    const { sheets } = this.book.Worksheets;
    sheets.splice(sheets.indexOf(this), 1);
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(10, this.Id);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(10, this.Id);
  }
}

class CellRange extends ApiObject {
  readonly $type = "Range";
  readonly $scalars = ["Address", "Values"];
  override readonly $writable = ["Values"];
  readonly $navs = ["Format", "Worksheet"];
  readonly kept: string[] = [];

  constructor(
    readonly Worksheet: Sheet,
    readonly local: string,
  ) {
    super();
  }

  get Address(): string {
    return `${this.Worksheet.Name}!${this.local}`;
  }

  get Values(): unknown {
    return this.Worksheet.cells.get(this.local) ?? [[""]];
  }

  set Values(values: unknown) {
    this.Worksheet.cells.set(this.local, values);
    this.Worksheet.book.events.emit(10, this.Worksheet.Id, {
      worksheetId: this.Worksheet.Id,
      address: this.local,
      changeType: "RangeEdited",
      source: "Local",
      shiftDirection: "None",
      triggerSource: "ThisLocalAddin",
      referenceId: `${this.Worksheet.Id}!${this.local}`,
    });
  }

  get Format(): ApiObject {
    return new Format(this.Worksheet, this.local);
  }

  GetBoundingRect(other: CellRange | typeof NULL): CellRange {
    if (other === NULL) throw invalidArgument();
    return new CellRange(this.Worksheet, `${this.local}:${other.local}`);
  }

  Calculate(): never {
    throw new TypeError("the host broke");
  }
}

class Format extends ApiObject {
  readonly $type = "RangeFormat";
  readonly $scalars = ["ColumnWidth"];
  override readonly $writable = ["ColumnWidth"];
  readonly $navs = ["Fill"];

  constructor(
    readonly sheet: Sheet,
    readonly local: string,
  ) {
    super();
  }

  get ColumnWidth(): unknown {
    return this.sheet.cells.get(`${this.local} width`) ?? 48;
  }

  set ColumnWidth(width: unknown) {
    this.sheet.cells.set(`${this.local} width`, width);
  }

  get Fill(): ApiObject {
    return new Fill(this.sheet, this.local);
  }
}

class Fill extends ApiObject {
  readonly $type = "RangeFill";
  readonly $scalars = ["Color"];
  override readonly $writable = ["Color"];
  readonly $navs = [];

  constructor(
    readonly sheet: Sheet,
    readonly local: string,
  ) {
    super();
  }

  get Color(): unknown {
    return this.sheet.cells.get(`${this.local} fill`) ?? "#FFFFFF";
  }

  set Color(color: unknown) {
    this.sheet.cells.set(`${this.local} fill`, color);
  }
}
