/** Something that could not be read: where and why. */
export interface Unreadable {
  place: string;
  reason: string;
}

/** What came of one workbook. */
export interface FileReport {
  input: string;
  /** The file that was written; null when none was. */
  output: string | null;
  template: string;
  /** The alliances whose sheets were built, and the sheets' names, one for each. */
  alliances: string[];
  sheets: string[];
  /** What was left out of the sheets, because it cannot be read. */
  unreadable: Unreadable[];
  /** What else the source's reader should know. */
  notes: Unreadable[];
  /** What the workbook held that the saved one lacks. */
  losses: string[];
  /** Why nothing was built, in one line; null when sheets were. */
  error: string | null;
  seconds: number;
}

/** What came of all of them; what --json prints. */
export interface Report {
  template: string;
  calculate: string;
  files: FileReport[];
  exitCode: ExitCode;
  seconds: number;
}

/** 0 done; 1 something could not be read and was left out; 2 for some workbook nothing was built. */
export type ExitCode = 0 | 1 | 2;

/** The exit code for what came of some workbooks: the worst there is. */
export function exitCodeOf(files: readonly Pick<FileReport, "error" | "unreadable">[]): ExitCode {
  if (files.some(({ error }) => error !== null)) return 2;
  return files.some(({ unreadable }) => unreadable.length > 0) ? 1 : 0;
}
