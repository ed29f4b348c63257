import { formatAbsolute, quoteSheet } from "../../../model/cells/address";
import { sheetName } from "../../../model/book";
import { constantOf, valuesOf } from "../../../model/names/nameValues";
import { NamedItemArrayValues } from "./namedItemArrayValues";
import { type Name, changeName, deleteName, findName, rangeOfName } from "../../../model/names/names";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import type { Make } from "../make";

export class NamedItem extends ApiObject {
  readonly $type = "NamedItem";
  readonly $scalars = ["Comment", "Formula", "Name", "Scope", "Type", "Value", "Visible", "_Id"];
  override readonly $writable = ["Comment", "Formula", "Visible"];
  readonly $navs = ["ArrayValues", "Worksheet", "WorksheetOrNullObject"];
  override readonly $requires = {
    Comment: "1.4",
    Scope: "1.4",
    Delete: "1.4",
    Worksheet: "1.4",
    WorksheetOrNullObject: "1.4",
    GetRangeOrNullObject: "1.4",
    ArrayValues: "1.7",
    Formula: "1.7",
  };

  constructor(
    private readonly make: Make,
    private readonly name: Name,
  ) {
    super();
  }

  override $identity(): { _Id: string } {
    return { _Id: this.name.name };
  }
  /** The name as it is now. */
  private get own(): Name {
    const found = findName(this.make.book, this.name.name, this.name.scope);
    if (!found) throw itemNotFound();
    return found;
  }

  get _Id(): string {
    return this.name.name;
  }
  get Name(): string {
    return this.own.name;
  }
  get Comment(): string {
    return this.own.comment;
  }
  set Comment(comment: string) {
    if (typeof comment !== "string") throw invalidArgument();
    changeName(this.make.book, this.own, { comment });
  }
  get Visible(): boolean {
    return this.own.visible;
  }
  set Visible(visible: boolean) {
    changeName(this.make.book, this.own, { visible: visible === true });
  }
  get Formula(): string {
    return this.own.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    changeName(this.make.book, this.own, { formula });
  }
  get Scope(): "Workbook" | "Worksheet" {
    return this.own.scope ? "Worksheet" : "Workbook";
  }
  /** Excel.NamedItemType. */
  get Type(): string {
    if (rangeOfName(this.make.book, this.own)) return "Range";
    if (valuesOf(this.make.book, this.own).flat().length > 1) return "Array";
    const value = constantOf(this.make.book, this.own);
    if (typeof value === "string") return /^#[A-Z/0]+[!?]?$/.test(value) ? "Error" : "String";
    return typeof value === "boolean" ? "Boolean" : "Double";
  }
  /** The address of a range, or the value of a formula. */
  get Value(): string | number | boolean {
    const { book } = this.make;
    const range = rangeOfName(book, this.own);
    if (range) return `${quoteSheet(sheetName(book, range.sheet))}!${formatAbsolute(range.area)}`;
    return constantOf(book, this.own);
  }
  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.make.book, this.own);
  }
  get Worksheet(): ApiObject {
    if (!this.own.scope) throw itemNotFound();
    return this.make.worksheet(this.own.scope);
  }
  get WorksheetOrNullObject(): ApiValue {
    return this.own.scope ? this.make.worksheet(this.own.scope) : NULL;
  }

  GetRangeOrNullObject(): ApiValue {
    const range = rangeOfName(this.make.book, this.own);
    return range ? this.make.range(range.sheet, range.area) : NULL;
  }
  GetRange(): ApiValue {
    return orNotFound(this.GetRangeOrNullObject());
  }
  Delete(): void {
    deleteName(this.make.book, this.own);
  }
}
