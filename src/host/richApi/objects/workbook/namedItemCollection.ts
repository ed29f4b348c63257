import { formatAbsolute, quoteSheet } from "../../../model/cells/address";
import { type Sheet, sheetName } from "../../../model/book";
import { addName, allNames, findName } from "../../../model/names/names";
import { invalidArgument } from "../../apiError";
import { ApiCollection, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import type { Make } from "../make";
import { NamedItem } from "./namedItem";
import { RangeCells } from "../range/rangeCells";

/** The names of a sheet, or those of the workbook. */
export class NamedItemCollection extends ApiCollection {
  readonly $type = "NamedItemCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { GetItemOrNullObject: "1.4", GetCount: "1.4", Add: "1.4", AddFormulaLocal: "1.4" };

  constructor(
    private readonly make: Make,
    private readonly scope: Sheet | undefined,
  ) {
    super();
  }

  $items(): NamedItem[] {
    return allNames(this.make.book)
      .filter(({ scope }) => scope === this.scope)
      .map((name) => new NamedItem(this.make, name));
  }
  GetItemOrNullObject(name: unknown): ApiValue {
    const found = findName(this.make.book, String(name), this.scope);
    return found ? new NamedItem(this.make, found) : NULL;
  }
  $item(name: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(name));
  }
  GetCount(): number {
    return this.$items().length;
  }
  /** `reference` is a range, or a formula with "=" or a constant. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (typeof name !== "string") throw invalidArgument();
    const { book } = this.make;
    const text = typeof comment === "string" ? comment : "";
    return new NamedItem(this.make, addName(book, name, this.formulaOf(reference), this.scope, text));
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    if (typeof formula !== "string") throw invalidArgument();
    return this.Add(name, formula, comment);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof RangeCells) {
      return `=${quoteSheet(sheetName(this.make.book, reference.sheet))}!${formatAbsolute(reference.area)}`;
    }
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== "string" || reference === "") throw invalidArgument();
    return reference.startsWith("=") ? reference : `="${reference.replace(/"/g, '""')}"`;
  }
}
