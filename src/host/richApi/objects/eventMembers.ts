import type { Book } from "../../model/book";

/** An object that add-ins can register for events of. */
export interface EventTarget {
  readonly book: Book;
  /** "Workbook" for collections, else the id of the sheet, table or chart. */
  eventTarget(): string;
}

/**
 * Gives a class the members that `onChanged.add(…)` and its like call: `_Register…` and `_Unregister…` for each name, the
 * number being Office.js's type of the event.
 */
export function defineEvents(prototype: EventTarget, events: Readonly<Record<string, number>>): void {
  for (const [name, type] of Object.entries(events)) {
    Object.defineProperty(prototype, `_Register${name}`, {
      value(this: EventTarget) {
        this.book.events.register(type, this.eventTarget());
      },
    });
    Object.defineProperty(prototype, `_Unregister${name}`, {
      value(this: EventTarget) {
        this.book.events.unregister(type, this.eventTarget());
      },
    });
  }
}
