import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  formatArea,
  isWholeColumns,
  isWholeRows,
  parseArea,
} from "../../../model/cells/address";
import type { Book, Sheet } from "../../../model/book";
import type { PageData } from "../../../model/sheets/pageData";
import { invalidArgument } from "../../apiError";
import { type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { HeaderFooterGroup } from "./headersFooters";
import type { Make } from "../make";
import { PageMargins } from "./pageMargins";
import { isPaper } from "./paperTypes";
import { placeOfArgument } from "../range/rangeArguments";
import { RangeAreas, areasOf } from "../range/rangeAreas";
import { oneOf } from "../format/rangeLook";

const COMMENTS = ["NoComments", "EndSheet", "InPlace"];
const ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"];
const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;

/** How a sheet is printed. Sizes are points. */
export class PageLayout extends PageMargins {
  readonly $type = "PageLayout";
  readonly $scalars = [
    "Orientation",
    "PaperSize",
    "BlackAndWhite",
    "PrintErrors",
    "Zoom",
    "CenterHorizontally",
    "CenterVertically",
    "PrintHeadings",
    "PrintGridlines",
    "LeftMargin",
    "RightMargin",
    "TopMargin",
    "BottomMargin",
    "HeaderMargin",
    "FooterMargin",
    "PrintComments",
    "DraftMode",
    "FirstPageNumber",
    "PrintOrder",
  ];
  override readonly $writable = this.$scalars;
  readonly $navs = ["HeadersFooters"];
  override readonly $requires = { "*": "1.9" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  protected get page(): PageData {
    return this.sheet.page;
  }
  private flag(key: "blackAndWhite" | "centerHorizontally" | "centerVertically" | "draftMode", value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.put(key, value, false);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  get Orientation(): string {
    return this.page.orientation ?? "Portrait";
  }
  set Orientation(word: string) {
    this.put("orientation", oneOf<(typeof ORIENTATIONS)[number]>(ORIENTATIONS, word), "Portrait");
  }
  get PaperSize(): string {
    return this.page.paperSize ?? "Letter";
  }
  set PaperSize(word: string) {
    if (!isPaper(word)) throw invalidArgument();
    this.put("paperSize", word, "Letter");
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite ?? false;
  }
  set BlackAndWhite(value: boolean) {
    this.flag("blackAndWhite", value);
  }
  get DraftMode(): boolean {
    return this.page.draftMode ?? false;
  }
  set DraftMode(value: boolean) {
    this.flag("draftMode", value);
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(value: boolean) {
    this.flag("centerHorizontally", value);
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically ?? false;
  }
  set CenterVertically(value: boolean) {
    this.flag("centerVertically", value);
  }
  get PrintHeadings(): boolean {
    return this.page.printHeadings ?? false;
  }
  set PrintHeadings(value: boolean) {
    this.put("printHeadings", value === true, false);
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines ?? false;
  }
  set PrintGridlines(value: boolean) {
    this.put("printGridlines", value === true, false);
  }
  get PrintComments(): string {
    return this.page.printComments ?? "NoComments";
  }
  set PrintComments(word: string) {
    this.put("printComments", oneOf<string>(COMMENTS, word), "NoComments");
  }
  get PrintErrors(): string {
    return this.page.printErrors ?? "AsDisplayed";
  }
  set PrintErrors(word: string) {
    this.put("printErrors", oneOf<string>(ERRORS, word), "AsDisplayed");
  }
  get PrintOrder(): string {
    return this.page.printOrder ?? "DownThenOver";
  }
  set PrintOrder(word: string) {
    this.put("printOrder", oneOf<(typeof ORDERS)[number]>(ORDERS, word), "DownThenOver");
  }
  /** "" stands for automatic. */
  get FirstPageNumber(): number | "" {
    return this.page.firstPageNumber ?? "";
  }
  set FirstPageNumber(number: number | "") {
    if (number !== "" && !Number.isInteger(number)) throw invalidArgument();
    this.put("firstPageNumber", number === "" ? undefined : number);
  }

  /** A scale in percent, or the pages to fit; what is not used is null. */
  get Zoom(): object {
    const { scale, horizontalFitToPages = null, verticalFitToPages = null } = this.page.zoom ?? { scale: 100 };
    return { horizontalFitToPages, scale: scale ?? null, verticalFitToPages };
  }
  set Zoom(given: object) {
    if (typeof given !== "object" || given === null) throw invalidArgument();
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given as Record<string, unknown>;
    if (scale !== undefined && scale !== null) {
      if (across || down || typeof scale !== "number" || scale < 10 || scale > 400) throw invalidArgument();
      this.put("zoom", scale === 100 ? undefined : { scale });
      return;
    }
    const pages = { ...fit("horizontalFitToPages", across), ...fit("verticalFitToPages", down) };
    if (Object.keys(pages).length === 0) throw invalidArgument();
    this.put("zoom", pages);
  }

  SetPrintArea(given: unknown): void {
    this.page.printArea = areasOf(this.book, this.sheet, given).map(formatArea).join(",");
  }
  GetPrintAreaOrNullObject(): ApiValue {
    const { printArea } = this.page;
    return printArea === undefined ? NULL : new RangeAreas(this.make, this.sheet, printArea.split(",").map(parseArea));
  }
  GetPrintArea(): ApiValue {
    return orNotFound(this.GetPrintAreaOrNullObject());
  }

  private onThisSheet(given: unknown): Area {
    const { sheet, area } = placeOfArgument(this.book, this.sheet, given);
    if (sheet !== this.sheet) throw invalidArgument();
    return area;
  }
  /** Any range stands for its whole rows. */
  SetPrintTitleRows(given: unknown): void {
    const area = this.onThisSheet(given);
    if (isWholeColumns(area)) throw invalidArgument();
    this.page.titleRows = formatArea({ ...area, column: 0, columns: MAX_COLUMNS });
  }
  SetPrintTitleColumns(given: unknown): void {
    const area = this.onThisSheet(given);
    if (isWholeRows(area)) throw invalidArgument();
    this.page.titleColumns = formatArea({ ...area, row: 0, rows: MAX_ROWS });
  }
  GetPrintTitleRowsOrNullObject(): ApiValue {
    const { titleRows } = this.page;
    return titleRows === undefined ? NULL : this.make.range(this.sheet, parseArea(titleRows));
  }
  GetPrintTitleRows(): ApiValue {
    return orNotFound(this.GetPrintTitleRowsOrNullObject());
  }
  GetPrintTitleColumnsOrNullObject(): ApiValue {
    const { titleColumns } = this.page;
    return titleColumns === undefined ? NULL : this.make.range(this.sheet, parseArea(titleColumns));
  }
  GetPrintTitleColumns(): ApiValue {
    return orNotFound(this.GetPrintTitleColumnsOrNullObject());
  }
}

function fit(key: "horizontalFitToPages" | "verticalFitToPages", pages: unknown): PageData["zoom"] {
  if (pages === undefined || pages === null || pages === 0) return {};
  if (typeof pages !== "number" || !Number.isInteger(pages) || pages < 1 || pages > 32767) throw invalidArgument();
  return { [key]: pages };
}
