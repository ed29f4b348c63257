import type { BuildProgress } from "../../excel/build/buildSheets";
import type { FreezeOutcome } from "../../excel/convert/freezeFormulas";
import type { UnfreezeOutcome } from "../../excel/convert/unfreezeFormulas";
import type { Refreshed } from "../../excel/refresh/refresh";
import type { ShareNow, Stored } from "../../excel/stored/stored";

/** Who follows work in the workbook and may cancel it. */
export interface ShareWatch {
  onProgress(progress: BuildProgress): void;
  readonly signal: AbortSignal;
}

/** What the page Share asks of Excel. Every promise may be rejected; a rejection with a `cure` says what to do. */
export interface SharePort {
  /** What the workbook holds that can be shared, converted or removed. */
  read(): Promise<ShareNow>;
  /** Turns every formula of ours into its value. */
  freeze(watch: ShareWatch): Promise<FreezeOutcome>;
  /** And back. */
  unfreeze(watch: ShareWatch): Promise<UnfreezeOutcome>;
  /**
   * Makes built sheets anew from their data as it is now.
   *
   * @param calculate how they are to get their figures from now on; null = as before
   * @param sheet null = all
   */
  refresh(calculate: "native" | "live" | null, sheet: string | null, watch: ShareWatch): Promise<Refreshed>;
  /** Deletes what is kept in the workbook beside what people see. */
  remove(): Promise<Stored>;
}
