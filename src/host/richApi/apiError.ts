/**
 * An answer of "no" that Excel itself could give. Wire objects throw it; the batch engine turns it into the `Error` of a
 * response, and the library on the other side into `OfficeExtension.Error`.
 *
 * Codes and messages are those of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ApiError extends Error {
  /** Where it happened, as "Worksheet.getRange"; filled in by the engine. */
  location?: string;

  /**
   * @param code Excel's error code, e.g. "ItemNotFound"
   * @param message what Excel would say, optionally with the place
   * @param status the HTTP status that goes with it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** Excel's sentence, followed by what we know in addition. */
const say = (sentence: string, more?: string): string => (more ? `${sentence} ${more}` : sentence);

/** No such sheet, table, name, chart … 404. */
export const itemNotFound = (more?: string): ApiError =>
  new ApiError("ItemNotFound", say("The requested resource doesn't exist.", more), 404);

/** A malformed address, a wrong shape of values, an unknown enum value … 400. */
export const invalidArgument = (more?: string): ApiError =>
  new ApiError("InvalidArgument", say("The argument is invalid or missing or has an incorrect format.", more));

/** A second sheet, table or name of the same name. 409. */
export const itemAlreadyExists = (more?: string): ApiError =>
  new ApiError("ItemAlreadyExists", say("The resource being created already exists.", more), 409);

/** This host does not implement `what`, or the requirement set that has it is not declared. 400. */
export const apiNotFound = (what: string): ApiError =>
  new ApiError("ApiNotFound", say("The API you are trying to use could not be found.", what));

/** A protected sheet, a read-only workbook or property. 401. */
export const accessDenied = (more?: string): ApiError =>
  new ApiError("AccessDenied", say("You cannot perform the requested operation.", more), 401);

/** A range, sheet or table that is gone, or an object no longer tracked. 400. */
export const invalidReference = (more?: string): ApiError =>
  new ApiError("InvalidReference", say("This reference is not valid for the current operation.", more));

/** The object is there but cannot do this (delete the last visible sheet, sort a merged range …). 400. */
export const invalidOperation = (more?: string): ApiError =>
  new ApiError("InvalidOperation", say("The operation attempted is invalid on the object.", more));

/** What is selected cannot be had this way: several ranges as one. 400. */
export const invalidSelection = (more?: string): ApiError =>
  new ApiError("InvalidSelection", say("The current selection is invalid for this operation.", more));

/** Rows, columns or cells cannot be inserted or deleted there. 409. */
export const insertDeleteConflict = (more?: string): ApiError =>
  new ApiError(
    "InsertDeleteConflict",
    say("The insert or delete operation attempted resulted in a conflict.", more),
    409,
  );

/** A table would overlap another table or merged cells. 409. */
export const mergedRangeConflict = (more?: string): ApiError =>
  new ApiError(
    "MergedRangeConflict",
    say(
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
      more,
    ),
    409,
  );

/** More cells than one read or write may hold (5,000,000). 400. */
export const rangeExceedsLimit = (more?: string): ApiError =>
  new ApiError(
    "RangeExceedsLimit",
    say("The cell count in the range has exceeded the maximum supported number.", more),
  );

/** Known to Excel, not to this host: the feature is there, this use of it is not. 501. */
export const notImplemented = (more?: string): ApiError =>
  new ApiError("NotImplemented", say("The requested feature isn't implemented.", more), 501);

/** Anything unexpected inside the host. 500. */
export const generalException = (more?: string): ApiError =>
  new ApiError("GeneralException", say("There was an internal error while processing the request.", more), 500);

/** Cells that hold something would be pushed off the end of the sheet. 409. */
export const nonBlankCellOffSheet = (): ApiError =>
  new ApiError(
    "NonBlankCellOffSheet",
    "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    409,
  );
