import type { HostWorkbook } from "../../host/model/workbook";
import { showActivity } from "../page/activity";
import { showCellNotes } from "./cellNotes";
import { element } from "../page/element";
import { followCellEditing } from "./cellEditing";
import type { Grid } from "./grid";
import { errorMessage } from "./readCells";
import { createSheetView } from "./sheetView";
import type { StatusLine } from "../page/statusLine";
import { activeSheet } from "../../host/model/sheets/sheets";
import { ask } from "../page/question";
import { followSystemColours } from "../page/theme";
import { guardSheets } from "./protection/guardSheets";
import { forgetUndoAfterAddin } from "./undoHistory";

/**
 * Keeps everything around the cells in step with the workbook: tables, rules, charts, notes, the status line. Edits and
 * calculations are heard of; call what is returned when something else may have changed it, such as the add-in.
 */
export function watchBook(workbook: HostWorkbook, grid: Grid, status: StatusLine): () => void {
  followCellEditing(workbook.book);
  const { book } = workbook;
  const view = createSheetView(workbook, grid, element("charts"));
  const refreshNotes = showCellNotes(
    grid,
    (sheet, row, column) => errorMessage(book, sheet, row, column),
    element("cellNote"),
    status.showCell,
  );
  const activity = showActivity(workbook, status);
  const changed = () => {
    view.refresh();
    status.showLock(activeSheet(book).protection ? "Protected sheet" : "");
    activity();
  };
  book.commands.onCommandExecuted(changed);
  let seen = 0;
  book.calculation.onRun(() => {
    const answered = book.functions.answered();
    // The engine does not look again at a rule over cells that custom functions have filled since it looked first: without
    // this the sample's colours are missing nearly every time the page opens.
    if (answered !== seen && book.functions.pending() === 0 && !book.calculation.busy()) {
      seen = answered;
      view.renew();
    }
    changed();
    refreshNotes();
  });
  forgetUndoAfterAddin(book);
  guardSheets(book, grid, (title) => void ask({ title, yes: "OK" }));
  followSystemColours(grid.univerAPI, view.refresh);
  return changed;
}
