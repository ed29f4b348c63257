/** Something that went wrong in Excel, as a person needs it: the message says what happened and what was kept. */
export class ExcelProblem extends Error {
  constructor(
    /** Excel's error code, or a word of ours ("Cancelled", "NothingToScore"). */
    readonly code: string,
    message: string,
    /** What to do about it. */
    readonly cure: string,
    /** The error of Office.js behind it, for whoever looks into it. */
    readonly cause?: unknown,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A build that ended without its sheets; `code` is "Cancelled" when the person asked for that. */
export class BuildError extends ExcelProblem {}
