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
  headersFooters?: Partial<Record<HeaderFooterPlace, string>>;
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

export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";
