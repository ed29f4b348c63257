import type { FUniver } from "@univerjs/core/facade";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** What a cell has to say beyond what it shows, such as a custom function's reason for #VALUE!; undefined = nothing. Zero-based. */
export type NoteAt = (sheet: string, row: number, column: number) => string | undefined;

/**
 * Shows notes of cells in `bubble`, an element over the grid: beside the pointer while it rests on a cell, else beside the
 * selected cell, so that they are there for the keyboard too. `say` gets the selected cell's note, or "".
 * Returns what to call when cells have been recalculated.
 */
export function showCellNotes(
  { univer, univerAPI }: Grid,
  noteAt: NoteAt,
  bubble: HTMLElement,
  say: (text: string) => void,
): () => void {
  const sheet = bubble.parentElement as HTMLElement;
  let pointer = { x: 0, y: 0 };

  const show = (text: string | undefined, x: number, y: number) => {
    bubble.hidden = text === undefined;
    if (text === undefined) return;
    bubble.textContent = text;
    const area = sheet.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    bubble.style.left = `${Math.max(0, Math.min(x - area.left, area.width - width - 8))}px`;
    bubble.style.top = `${Math.max(0, Math.min(y - area.top, area.height - height - 8))}px`;
  };
  const showForSelection = () => {
    const worksheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const cell = worksheet?.getActiveRange();
    if (!worksheet || !cell) return;
    const text = noteAt(worksheet.getSheetName(), cell.getRow(), cell.getColumn());
    say(text ?? "");
    if (text === undefined) return show(undefined, 0, 0);
    const { right, top } = cell.getCellRect();
    const area = sheet.getBoundingClientRect();
    const isSeen = right < area.right && top > area.top && top < area.bottom;
    show(isSeen ? text : undefined, right + 8, top);
  };

  univerAPI.addEvent(univerAPI.Event.CellHover, ({ worksheet, row, column }) => {
    const text = noteAt(worksheet.getSheetName(), row, column);
    if (text === undefined) showForSelection();
    else show(text, pointer.x + 14, pointer.y + 18);
  });
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, showForSelection);
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, showForSelection);
  univerAPI.addEvent(univerAPI.Event.Scroll, showForSelection);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer = { x: clientX, y: clientY };
  };
  sheet.addEventListener("pointermove", follow, { capture: true }); // before the grid, which keeps it to itself
  sheet.addEventListener("pointerleave", showForSelection);
  yieldToNotes(univer.__getInjector().get(CellAlertManagerService), univerAPI, noteAt);
  return showForSelection;
}

/** The grid has a word of its own for every error ("Error in value"); where there is a note, the note says more. */
function yieldToNotes(alerts: CellAlertManagerService, univerAPI: FUniver, noteAt: NoteAt): void {
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
    if (!sheet || noteAt(sheet.getSheetName(), row, col) === undefined) showAlert(alert);
  };
}
