import type { Book } from "../../../model/book";
import { protectStructure, unprotectStructure } from "../../../model/document/structureProtection";
import { ApiObject } from "../../apiObject";

const given = (password: unknown): string | undefined => (typeof password === "string" ? password : undefined);

/** Protects the order, names and visibility of the sheets. */
export class WorkbookProtection extends ApiObject {
  readonly $type = "WorkbookProtection";
  readonly $scalars = ["Protected"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.7" };

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.document.structureProtection !== undefined;
  }
  Protect(password: unknown): void {
    protectStructure(this.book, given(password));
  }
  Unprotect(password: unknown): void {
    unprotectStructure(this.book, given(password));
  }
}
