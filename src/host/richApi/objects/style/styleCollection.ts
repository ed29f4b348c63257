import type { Book } from "../../../model/book";
import { addStyle, allStyles, findStyle } from "../../../model/formats/cellStyles";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, type ApiValue, NULL } from "../../apiObject";
import { StyleObject } from "./style";

/** The cell styles of the workbook, Excel's own and those that were added. */
export class StyleCollection extends ApiCollection {
  readonly $type = "StyleCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.7", GetCount: "1.9", GetItemAt: "1.9", GetItemOrNullObject: "1.14" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): StyleObject[] {
    return allStyles(this.book).map(({ name }) => new StyleObject(this.book, name));
  }
  $item(name: unknown): StyleObject {
    const style = typeof name === "string" ? findStyle(this.book, name) : undefined;
    if (!style) throw itemNotFound();
    return new StyleObject(this.book, style.name);
  }
  GetItemOrNullObject(name: unknown): ApiValue {
    return typeof name === "string" && findStyle(this.book, name) ? this.$item(name) : NULL;
  }
  GetItemAt(index: unknown): StyleObject {
    const style = typeof index === "number" ? this.$items()[index] : undefined;
    if (!style) throw invalidArgument();
    return style;
  }
  GetCount(): number {
    return allStyles(this.book).length;
  }
  Add(name: unknown): void {
    if (typeof name !== "string") throw invalidArgument();
    addStyle(this.book, name);
  }
}
