import type { Sheet } from "../../../model/book";
import type { HeaderFooterPlace } from "../../../model/sheets/pageData";
import { invalidArgument, notImplemented } from "../../apiError";
import { ApiObject } from "../../apiObject";

/** The six texts in the corners and the middle of each page, with Excel's codes ("&P" is the page's number). */
export class HeaderFooter extends ApiObject {
  readonly $type = "HeaderFooter";
  readonly $scalars = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly sheet: Sheet) {
    super();
  }

  private text(place: HeaderFooterPlace): string {
    return this.sheet.page.headersFooters?.[place] ?? "";
  }
  private put(place: HeaderFooterPlace, text: unknown): void {
    if (typeof text !== "string" || text.length > 255) throw invalidArgument();
    const { [place]: _before, ...others } = this.sheet.page.headersFooters ?? {};
    const texts = text === "" ? others : { ...others, [place]: text };
    if (Object.keys(texts).length > 0) this.sheet.page.headersFooters = texts;
    else delete this.sheet.page.headersFooters;
  }
  get LeftHeader(): string {
    return this.text("leftHeader");
  }
  set LeftHeader(text: string) {
    this.put("leftHeader", text);
  }
  get CenterHeader(): string {
    return this.text("centerHeader");
  }
  set CenterHeader(text: string) {
    this.put("centerHeader", text);
  }
  get RightHeader(): string {
    return this.text("rightHeader");
  }
  set RightHeader(text: string) {
    this.put("rightHeader", text);
  }
  get LeftFooter(): string {
    return this.text("leftFooter");
  }
  set LeftFooter(text: string) {
    this.put("leftFooter", text);
  }
  get CenterFooter(): string {
    return this.text("centerFooter");
  }
  set CenterFooter(text: string) {
    this.put("centerFooter", text);
  }
  get RightFooter(): string {
    return this.text("rightFooter");
  }
  set RightFooter(text: string) {
    this.put("rightFooter", text);
  }
}

/** Headers and footers, the same on all pages: the model has none of their own for first or even pages. */
export class HeaderFooterGroup extends ApiObject {
  readonly $type = "HeaderFooterGroup";
  readonly $scalars = ["State"];
  override readonly $writable = ["State"];
  readonly $navs = ["DefaultForAllPages"];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
  get State(): string {
    return "Default";
  }
  set State(state: string) {
    if (state !== "Default") throw notImplemented("Headers and footers are the same on all pages here.");
  }
}
