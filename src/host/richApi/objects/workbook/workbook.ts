import type { Area } from "../../../model/cells/address";
import type { Book, Sheet, Table } from "../../../model/book";
import { EVENTS, WORKBOOK } from "../../../model/events/happenings";
import { invalidArgument, notImplemented } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { CustomXmlPartCollection } from "../document/customXmlPartCollection";
import { DocumentProperties } from "../document/documentProperties";
import { WorkbookProtection } from "../document/workbookProtection";
import { defineEvents } from "../eventMembers";
import { Functions } from "../functions/functions";
import { Application, CALCULATION_ENGINE } from "./application";
import type { Make } from "../make";
import { Runtime } from "./runtime";
import { WorkbookSelection } from "./workbookSelection";
import { NamedItemCollection } from "./namedItemCollection";
import { RangeObject } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { SettingCollection } from "./settings";
import { StyleCollection } from "../style/styleCollection";
import { TableObject } from "../table/table";
import { TableCollection } from "../table/tableCollection";
import { WorksheetObject } from "../sheet/worksheet";
import { WorksheetCollection } from "../sheet/worksheetCollection";

class WorkbookObject extends WorkbookSelection {
  readonly $type = "Workbook";
  readonly $scalars = [
    "Name",
    "ReadOnly",
    "IsDirty",
    "ChartDataPointTrack",
    "UsePrecisionAsDisplayed",
    "CalculationEngineVersion",
    "AutoSave",
    "PreviouslySaved",
  ];
  override readonly $writable = ["IsDirty", "ChartDataPointTrack", "UsePrecisionAsDisplayed"];
  readonly $navs = [
    "Application",
    "CustomXmlParts",
    "Functions",
    "Names",
    "Properties",
    "Protection",
    "Settings",
    "Styles",
    "Tables",
    "Worksheets",
    "_Runtime",
  ];
  override readonly $requires = {
    Functions: "1.2",
    Settings: "1.4",
    CustomXmlParts: "1.5",
    _Runtime: "1.5",
    Properties: "1.7",
    Protection: "1.7",
    Name: "1.7",
    Styles: "1.7",
    GetActiveCell: "1.7",
    ReadOnly: "1.8",
    AutoSave: "1.9",
    IsDirty: "1.9",
    PreviouslySaved: "1.9",
    CalculationEngineVersion: "1.9",
    ChartDataPointTrack: "1.9",
    UsePrecisionAsDisplayed: "1.9",
    GetActiveChart: "1.9",
    GetActiveChartOrNullObject: "1.9",
    GetIsActiveCollabSession: "1.9",
    GetSelectedRanges: "1.9",
    _RegisterAutoSaveSettingChangedEvent: "1.9",
  };

  constructor(protected readonly make: Make) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return WORKBOOK;
  }
  readonly AutoSave = false;
  readonly CalculationEngineVersion = CALCULATION_ENGINE;
  readonly PreviouslySaved = true;
  readonly ReadOnly = false;
  /** Was anything changed since the workbook was opened or saved, or said to be? */
  get IsDirty(): boolean {
    return this.book.dirty;
  }
  set IsDirty(dirty: boolean) {
    if (typeof dirty !== "boolean") throw invalidArgument();
    this.book.dirty = dirty;
  }
  override $changed(member: string): void {
    if (member !== "IsDirty") this.book.dirty = true;
  }
  /** Charts follow the cells their points are made from. */
  get ChartDataPointTrack(): boolean {
    return this.book.document.chartDataPointTrack ?? true;
  }
  set ChartDataPointTrack(tracked: boolean) {
    if (typeof tracked !== "boolean") throw invalidArgument();
    if (tracked) delete this.book.document.chartDataPointTrack;
    else this.book.document.chartDataPointTrack = false;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.book.document.precisionAsDisplayed ?? false;
  }
  set UsePrecisionAsDisplayed(displayed: boolean) {
    if (typeof displayed !== "boolean") throw invalidArgument();
    if (displayed !== this.UsePrecisionAsDisplayed)
      throw notImplemented("Numbers are calculated with all their digits.");
  }
  get Name(): string {
    return this.book.name;
  }

  get Application(): Application {
    return new Application(this.book);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.make, undefined);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
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

  GetIsActiveCollabSession(): boolean {
    return false;
  }
}

defineEvents(WorkbookObject.prototype, { AutoSaveSettingChangedEvent: EVENTS.autoSaveChanged });

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
