import type { Book } from "../../host/model/book";
import { onBookChange } from "../grid/bookChanges";
import { ask } from "../page/question";

/** Whether the workbook holds something that no file does. */
export interface Unsaved {
  /** The workbook is now as its file is. */
  settle(): void;
  /** False when there are changes and the person wants to keep them. */
  mayBeLost(): Promise<boolean>;
}

/** Watches for changes; `show` hears when the first one comes and when there are none any more. Leaving the page asks first. */
export function watchUnsaved(book: Book, show: (changed: boolean) => void): Unsaved {
  let changed = false;
  const set = (now: boolean) => {
    if (now === changed) return;
    changed = now;
    show(changed);
  };
  onBookChange(book, () => set(true));
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  return {
    settle: () => set(false),
    mayBeLost: async () =>
      !changed ||
      (await ask({ title: `Your changes to ${book.name} are not saved.`, yes: "Open without saving", no: "Cancel" })),
  };
}
