import type { FUniver } from "@univerjs/core/facade";

/** What a cell has to say beyond what it shows, such as a custom function's reason for #VALUE!; undefined = nothing. Zero-based. */
export type NoteAt = (sheet: string, row: number, column: number) => string | undefined;

/**
 * Shows notes of cells: beside the pointer while it rests on one (`bubble`, inside the sheet), and through `showSelected`
 * for the selected cell, so that they are there for the keyboard too. Returns what to call when cells have been recalculated.
 */
export function showCellNotes(
  univerAPI: FUniver,
  noteAt: NoteAt,
  bubble: HTMLElement,
  showSelected: (text: string) => void,
): () => void {
  const sheet = bubble.parentElement;
  let pointer = { x: 0, y: 0 };
  sheet?.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  const hide = () => {
    bubble.hidden = true;
  };
  sheet?.addEventListener("pointerleave", hide);
  sheet?.addEventListener("wheel", hide, { passive: true });

  univerAPI.addEvent(univerAPI.Event.CellHover, ({ worksheet, row, column }) => {
    const text = noteAt(worksheet.getSheetName(), row, column);
    bubble.hidden = text === undefined;
    if (text === undefined || !sheet) return;
    bubble.textContent = text;
    const area = sheet.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    bubble.style.left = `${Math.max(0, Math.min(pointer.x - area.left + 14, area.width - width - 8))}px`;
    bubble.style.top = `${Math.max(0, Math.min(pointer.y - area.top + 18, area.height - height - 8))}px`;
  });

  const showForSelection = () => {
    const worksheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const cell = worksheet?.getActiveRange()?.getRange();
    showSelected((worksheet && cell && noteAt(worksheet.getSheetName(), cell.startRow, cell.startColumn)) ?? "");
  };
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, showForSelection);
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, showForSelection);
  return showForSelection;
}
