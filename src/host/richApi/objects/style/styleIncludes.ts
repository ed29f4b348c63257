import type { Book } from "../../../model/book";
import { type CellStyle, includePart } from "../../../model/formats/cellStyles";
import { STYLE_PARTS } from "../../../model/formats/styleParts";

interface Styled {
  readonly book: Book;
  readonly own: CellStyle;
}

/** Gives a style `IncludeFont`, `IncludeNumber` …, one for each part of a cell's format. */
export function defineIncludes(prototype: Styled): void {
  for (const part of STYLE_PARTS) {
    Object.defineProperty(prototype, `Include${part}`, {
      get(this: Styled): boolean {
        return this.own.parts.includes(part);
      },
      set(this: Styled, included: unknown) {
        includePart(this.book, this.own.name, part, included === true);
      },
    });
  }
}
