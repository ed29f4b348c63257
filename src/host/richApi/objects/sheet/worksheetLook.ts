import type { Book, Sheet } from "../../../model/book";
import { defaultHeight } from "../../../model/sheets/layout";
import { gridlinesShown, setTabColor, showGridlines, tabColorOf } from "../../../model/sheets/sheets";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";

/** What a sheet looks like as a whole. */
export abstract class WorksheetLook extends ApiObject {
  abstract readonly book: Book;
  protected abstract readonly own: Sheet;

  get TabColor(): string {
    return tabColorOf(this.book, this.own);
  }
  set TabColor(color: string) {
    if (typeof color !== "string") throw invalidArgument();
    setTabColor(this.book, this.own, color);
  }
  get ShowGridlines(): boolean {
    return gridlinesShown(this.book, this.own);
  }
  set ShowGridlines(shown: boolean) {
    showGridlines(this.book, this.own, shown === true);
  }
  /** What the library sends for `showGridlines`. */
  set Gridlines(shown: boolean) {
    this.ShowGridlines = shown;
  }
  get ShowHeadings(): boolean {
    return this.own.headings;
  }
  set ShowHeadings(shown: boolean) {
    this.own.headings = shown === true;
  }
  /** What the library sends for `showHeadings`. */
  set Headings(shown: boolean) {
    this.ShowHeadings = shown;
  }
  /** Characters of the default font. */
  get StandardWidth(): number {
    return this.own.standardWidth ?? 8.43;
  }
  set StandardWidth(width: number) {
    if (typeof width !== "number" || width < 0 || width > 255) throw invalidArgument();
    this.own.standardWidth = width;
  }
  get StandardHeight(): number {
    return defaultHeight(this.book, this.own);
  }
}
