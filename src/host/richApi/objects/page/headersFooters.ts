import type { Sheet } from "../../../model/book";
import type { HeaderFooterPlace, HeaderFooterState, HeadersFooters } from "../../../model/sheets/pageData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { oneOf } from "../format/rangeLook";

const PLACES = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;
const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Which pages the texts are for; odd pages have those of all pages, as in a file. */
type Pages = "headersFooters" | "firstHeadersFooters" | "evenHeadersFooters";

/** The six texts in the corners and the middle of each page, with Excel's codes ("&P" is the page's number). */
class HeaderFooter extends ApiObject {
  readonly $type = "HeaderFooter";
  readonly $scalars = PLACES;
  override readonly $writable = PLACES;
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(
    private readonly sheet: Sheet,
    private readonly pages: Pages,
  ) {
    super();
  }

  text(place: HeaderFooterPlace): string {
    return this.sheet.page[this.pages]?.[place] ?? "";
  }
  put(place: HeaderFooterPlace, text: unknown): void {
    if (typeof text !== "string" || text.length > 255) throw invalidArgument();
    const { [place]: _before, ...others } = this.sheet.page[this.pages] ?? {};
    const texts: HeadersFooters = text === "" ? others : { ...others, [place]: text };
    if (Object.keys(texts).length > 0) this.sheet.page[this.pages] = texts;
    else delete this.sheet.page[this.pages];
  }
}

for (const name of PLACES) {
  const place = (name.charAt(0).toLowerCase() + name.slice(1)) as HeaderFooterPlace;
  Object.defineProperty(HeaderFooter.prototype, name, {
    get(this: HeaderFooter) {
      return this.text(place);
    },
    set(this: HeaderFooter, text: unknown) {
      this.put(place, text);
    },
  });
}

/** Headers and footers of all pages, or their own for first, odd and even ones. */
export class HeaderFooterGroup extends ApiObject {
  readonly $type = "HeaderFooterGroup";
  readonly $scalars = ["State", "UseSheetMargins", "UseSheetScale"];
  override readonly $writable = this.$scalars;
  readonly $navs = ["DefaultForAllPages", "EvenPages", "FirstPage", "OddPages"];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "headersFooters");
  }
  get OddPages(): HeaderFooter {
    return this.DefaultForAllPages;
  }
  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "evenHeadersFooters");
  }
  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstHeadersFooters");
  }
  get State(): HeaderFooterState {
    return this.sheet.page.headersFootersState ?? "Default";
  }
  set State(word: HeaderFooterState) {
    const state = oneOf<HeaderFooterState>(STATES, word);
    if (state === "Default") delete this.sheet.page.headersFootersState;
    else this.sheet.page.headersFootersState = state;
  }
  /** Whether they keep to the page's left and right margins. */
  get UseSheetMargins(): boolean {
    return this.sheet.page.headersFootersWithMargins ?? true;
  }
  set UseSheetMargins(used: boolean) {
    this.flag("headersFootersWithMargins", used);
  }
  /** Whether they grow and shrink with the page. */
  get UseSheetScale(): boolean {
    return this.sheet.page.headersFootersWithScale ?? true;
  }
  set UseSheetScale(used: boolean) {
    this.flag("headersFootersWithScale", used);
  }
  private flag(key: "headersFootersWithMargins" | "headersFootersWithScale", used: unknown): void {
    if (typeof used !== "boolean") throw invalidArgument();
    if (used) delete this.sheet.page[key];
    else this.sheet.page[key] = false;
  }
}
