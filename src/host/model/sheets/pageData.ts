export interface PageData {
  orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType, for instance "A4". */
  paperSize?: string;
  printArea?: string;
  /** "1:3" */
  titleRows?: string;
  /** "A:B" */
  titleColumns?: string;
  /** Percent, or the pages to fit (0 or absent = as many as it takes). */
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins?: Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** Of all pages, or of the odd ones where even ones have their own. */
  headersFooters?: HeadersFooters;
  firstHeadersFooters?: HeadersFooters;
  evenHeadersFooters?: HeadersFooters;
  /** Absent = "Default": which of them are used. */
  headersFootersState?: HeaderFooterState;
  /** Each absent = true: whether they keep to the page's margins and scale. */
  headersFootersWithMargins?: boolean;
  headersFootersWithScale?: boolean;
  /** Pages that somebody broke: the rows and columns, counted from 0, that begin a page; in order. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  printComments?: string;
  printErrors?: string;
  /** Absent = automatic. */
  firstPageNumber?: number;
}

export type HeaderFooterState = "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";

export type HeadersFooters = Partial<Record<HeaderFooterPlace, string>>;

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";
