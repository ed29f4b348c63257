import { BuildError } from "../problem";
import type { BuildProgress } from "./build";

/** Who follows a build and may cancel it. */
export interface BuildWatch {
  onProgress(progress: BuildProgress): void;
  signal: AbortSignal;
}

/** Excel on the web refuses 5 MB; well under that, a request is soon answered and a cancel soon heard. */
export const requestBytesByDefault = 1_000_000;

let isBusy = false;

/** Does work that changes sheets; refuses it with "Busy" while other such work goes on. */
export async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (isBusy) throw new BuildError("Busy", "Sheets are being built already.", "Wait until they are done, or cancel.");
  isBusy = true;
  try {
    return await work();
  } finally {
    isBusy = false;
  }
}

/** What a cancel ends with. */
export const cancelled = (what: "built" | "refreshed" | "changed"): BuildError =>
  new BuildError(
    "Cancelled",
    `Cancelled. No sheet was ${what}; the workbook is as it was.`,
    what === "built" ? "Build again whenever you like." : "Try again whenever you like.",
  );
