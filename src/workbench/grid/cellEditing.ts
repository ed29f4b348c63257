import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";

/** Tells the workbook when a person begins and ends typing into a cell. */
export function followCellEditing(book: Book): void {
  book.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) book.cellEdit.begin();
    else book.cellEdit.end();
  });
}
