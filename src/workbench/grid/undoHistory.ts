import { IUndoRedoService } from "@univerjs/core";
import type { Book } from "../../host/model/book";
import { onBookChange } from "./bookChanges";

/**
 * What an add-in writes cannot be undone, and empties the list of what can: undoing an entry from before would write over cells
 * that are now the add-in's, or that lie elsewhere.
 */
export function forgetUndoAfterAddin(book: Book): void {
  const history = book.injector.get(IUndoRedoService);
  onBookChange(book, (author) => {
    if (author === "add-in") history.clearUndoRedo(book.unit.getUnitId());
  });
}
