import type { PageData } from "../../model/sheets/pageData";
import { attribute, child, flag, numberAttribute, type XmlElement, type XmlWriter } from "../package/xml";
import { readHeadersFooters, writeHeadersFooters } from "./headersFooters";
import { readPageBreaks, writePageBreaks } from "./pageBreaks";
import { POINTS_PER_INCH } from "../style/units";
import { words } from "../style/words";

/** Excel.PaperType in the order of a file's numbers, the first being 1. */
const PAPERS =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14
  Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3
  EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS
  FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The margins that a file means when it says none, in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const commentWords = words({ none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" });
const errorWords = words({ displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" });

/** Print set-up of a sheet, without its print area and titles (they are defined names). */
export function readPage(sheet: XmlElement): PageData {
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  const paper = PAPERS[(numberAttribute(setup, "paperSize") ?? 1) - 1];
  const printErrors = errorWords.shown(attribute(setup, "errors"));
  const printComments = commentWords.shown(attribute(setup, "cellComments"));
  const margins = readMargins(child(sheet, "pageMargins"));
  const zoom = readZoom(sheet, setup);
  return {
    ...(attribute(setup, "orientation") === "landscape" && { orientation: "Landscape" as const }),
    ...(paper && paper !== "Letter" && { paperSize: paper }),
    ...(zoom && { zoom }),
    ...(margins && { margins }),
    ...(flag(options, "horizontalCentered") && { centerHorizontally: true }),
    ...(flag(options, "verticalCentered") && { centerVertically: true }),
    ...readHeadersFooters(child(sheet, "headerFooter")),
    ...readPageBreaks(sheet),
    ...(flag(options, "gridLines") && { printGridlines: true }),
    ...(flag(options, "headings") && { printHeadings: true }),
    ...(flag(setup, "blackAndWhite") && { blackAndWhite: true }),
    ...(flag(setup, "draft") && { draftMode: true }),
    ...(attribute(setup, "pageOrder") === "overThenDown" && { printOrder: "OverThenDown" as const }),
    ...(printComments && printComments !== "NoComments" && { printComments }),
    ...(printErrors && printErrors !== "AsDisplayed" && { printErrors }),
    ...(flag(setup, "useFirstPageNumber") && { firstPageNumber: numberAttribute(setup, "firstPageNumber") ?? 1 }),
  };
}

function readZoom(sheet: XmlElement, setup: XmlElement | undefined): PageData["zoom"] {
  const scale = numberAttribute(setup, "scale") ?? 100;
  if (!flag(child(sheet, "sheetPr", "pageSetUpPr"), "fitToPage")) return scale === 100 ? undefined : { scale };
  const across = numberAttribute(setup, "fitToWidth") ?? 1;
  const down = numberAttribute(setup, "fitToHeight") ?? 1;
  return { ...(across > 0 && { horizontalFitToPages: across }), ...(down > 0 && { verticalFitToPages: down }) };
}

function readMargins(stored: XmlElement | undefined): PageData["margins"] {
  const own = SIDES.flatMap((side) => {
    const inches = numberAttribute(stored, side);
    return inches === undefined || inches === DEFAULT_MARGINS[side] ? [] : [[side, points(inches)] as const];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** Hundredths of a point are finer than any printer; they hide 0.1 × 72 = 7.200000000000001. */
function points(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

/**
 * Writes <printOptions>, <pageMargins>, <pageSetup>, <headerFooter> and the page breaks, which follow them.
 * @param printer relationship of what a printer's own program has set
 */
export function writePage(writer: XmlWriter, page: PageData, printer?: string): void {
  const options = {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  };
  if (Object.values(options).some(Boolean)) writer.leafNode("printOptions", options);
  const margin = (side: (typeof SIDES)[number]) => {
    const own = page.margins?.[side];
    return own === undefined ? DEFAULT_MARGINS[side] : own / POINTS_PER_INCH;
  };
  writer.leafNode("pageMargins", Object.fromEntries(SIDES.map((side) => [side, margin(side)])));
  const paper = PAPERS.indexOf(page.paperSize ?? "Letter") + 1;
  writer.leafNode("pageSetup", {
    paperSize: paper > 1 ? paper : undefined,
    scale: page.zoom?.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: isFitted(page) ? (page.zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: isFitted(page) ? (page.zoom?.verticalFitToPages ?? 0) : undefined,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: page.blackAndWhite ? 1 : undefined,
    draft: page.draftMode ? 1 : undefined,
    cellComments: commentWords.stored(page.printComments),
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : 1,
    errors: errorWords.stored(page.printErrors),
    "r:id": printer,
  });
  writeHeadersFooters(writer, page);
  writePageBreaks(writer, page);
}

/** Whether a page is fitted to a number of pages rather than scaled. */
export function isFitted(page: PageData | undefined): boolean {
  return page?.zoom !== undefined && page.zoom.scale === undefined;
}
