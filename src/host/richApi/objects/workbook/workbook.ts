import type { Area } from "../../../model/cells/address";
import type { Book, Sheet, Table } from "../../../model/book";
import { activeSheet } from "../../../model/sheets/sheets";
import { placeOfReference } from "../../../model/sheets/structure";
import { itemNotFound } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { Application } from "./application";
import type { Make } from "../make";
import { NamedItemCollection } from "./namedItemCollection";
import { RangeObject } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { SettingCollection } from "./settings";
import { StyleCollection } from "../style/styleCollection";
import { TableObject } from "../table/table";
import { TableCollection } from "../table/tableCollection";
import { WorksheetObject } from "../sheet/worksheet";
import { WorksheetCollection } from "../sheet/worksheetCollection";

class WorkbookObject extends ApiObject {
  readonly $type = "Workbook";
  readonly $scalars = ["AutoSave", "IsDirty", "Name", "PreviouslySaved", "ReadOnly"];
  readonly $navs = ["Application", "Names", "Settings", "Styles", "Tables", "Worksheets"];
  override readonly $requires = {
    Settings: "1.4",
    Name: "1.7",
    Styles: "1.7",
    GetActiveCell: "1.7",
    ReadOnly: "1.8",
    AutoSave: "1.9",
    IsDirty: "1.9",
    PreviouslySaved: "1.9",
    GetActiveChartOrNullObject: "1.9",
  };

  constructor(private readonly make: Make) {
    super();
  }

  private get book(): Book {
    return this.make.book;
  }
  readonly AutoSave = false;
  readonly IsDirty = true;
  readonly PreviouslySaved = true;
  readonly ReadOnly = false;
  get Name(): string {
    return this.book.name;
  }

  get Application(): Application {
    return new Application(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.make, undefined);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get Styles(): StyleCollection {
    return new StyleCollection(this.book);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.make, undefined);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.make);
  }

  GetSelectedRange(): ApiObject {
    const sheet = activeSheet(this.book);
    return this.make.range(sheet, sheet.selection);
  }
  GetActiveCell(): ApiObject {
    const sheet = activeSheet(this.book);
    return this.make.range(sheet, { ...sheet.selection, rows: 1, columns: 1 });
  }
  /** A person can select a chart only in Excel. */
  GetActiveChartOrNullObject(): ApiValue {
    return NULL;
  }

  /** What `args.getRange(context)` of an event asks for. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): ApiValue {
    const place = placeOfReference(this.book, String(reference));
    return place ? this.make.range(place.sheet, place.area) : NULL;
  }
  _GetRangeForEventByReferenceId(reference: unknown): ApiValue {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === NULL) throw itemNotFound();
    return range;
  }
}

/** The workbook as Office.js sees it. */
export function workbookRoot(book: Book): ApiObject {
  const make: Make = {
    book,
    range: (sheet: Sheet, area: Area) => new RangeObject(make, sheet, area),
    areas: (sheet: Sheet, areas: readonly Area[]) => new RangeAreas(make, sheet, areas),
    worksheet: (sheet: Sheet) => new WorksheetObject(make, sheet),
    table: (sheet: Sheet, table: Table) => new TableObject(make, sheet, table),
  };
  return new WorkbookObject(make);
}
