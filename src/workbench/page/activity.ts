import type { HostWorkbook } from "../../host/model/workbook";
import type { StatusLine } from "./statusLine";

/** Shorter calculations are not worth a flicker of the status line; milliseconds. */
const patience = 120;

/**
 * Shows in the status line whether the workbook is calculating. Returns what to call whenever something may have changed;
 * an error stays to be read until the next change.
 */
export function showActivity(workbook: HostWorkbook, status: StatusLine): () => void {
  let watching = false;

  return () => {
    if (watching) return;
    watching = true;
    const slow = setTimeout(() => status.show("Calculating…"), patience);
    void workbook.settled().then(() => {
      watching = false;
      clearTimeout(slow);
      status.show("Ready");
    });
  };
}
