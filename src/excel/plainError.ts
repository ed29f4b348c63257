import { ExcelProblem } from "./problem";

interface Plain {
  /** What happened, as a sentence. */
  what: string;
  /** What to do about it. */
  cure: string;
}

const tooMuch: Plain = {
  what: "This was more than Excel takes or gives at once.",
  cure: "Choose fewer alliances, or a smaller table.",
};

const busy: Plain = { what: "Excel was busy and gave up.", cure: "Wait a moment, then try again." };

/** Excel's error codes as sentences. Excel's own messages are not shown: they are written for programmers. */
const plainByCode: Readonly<Record<string, Plain>> = {
  InvalidOperationInCellEditMode: {
    what: "A cell was being edited.",
    cure: "Press Enter or Esc in the sheet to finish editing, then try again.",
  },
  AccessDenied: {
    what: "Excel did not allow the change: the workbook, its structure or a sheet is protected or read-only.",
    cure: "Remove the protection (Review, Protect Workbook) or save a copy you may edit, then try again.",
  },
  ActivityLimitReached: busy,
  RequestAborted: busy,
  NoAnswer: {
    what: "Excel has stopped answering.",
    cure: "Wait until Excel responds again, then try again; if it does not, save and reopen the workbook.",
  },
  StillCalculating: {
    what: "The sheets do not finish calculating.",
    cure: "Check that the add-in's functions work in the workbook, then try again.",
  },
  InvalidOrTimedOutSession: {
    what: "The connection to the workbook has ended.",
    cure: "Open the workbook again, then try again.",
  },
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  ItemNotFound: {
    what: "Something in the workbook was renamed or deleted meanwhile.",
    cure: "Read the workbook again, then try again.",
  },
  ItemAlreadyExists: {
    what: "A sheet with one of the new names was added meanwhile.",
    cure: "Try again: another name will be found.",
  },
  ApiNotFound: {
    what: "This version of Excel lacks something the sheets need.",
    cure: "Update Excel, or open the workbook in Excel on the web.",
  },
};

const otherwise: Plain = {
  what: "Excel reported an error.",
  cure: "Try again; if it happens again, save and reopen the workbook.",
};

/** The code of an error of Office.js; "" for any other. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "";
}

/**
 * An error of Office.js in plain words: what was being done, what happened, what was kept. This is the only place where Excel's
 * errors become sentences; a problem that is plain already is left as it is.
 */
export function plainError(
  error: unknown,
  doing: string,
  kept: string,
  Kind: typeof ExcelProblem = ExcelProblem,
): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = codeOf(error);
  const { what, cure } = plainByCode[code] ?? otherwise;
  return new Kind(code || "Unknown", `${doing} ${what} ${kept}`, cure, error);
}
