import type { Area } from "../../model/cells/address";
import type { Book, Sheet, Table } from "../../model/book";
import type { ApiObject } from "../apiObject";

/**
 * Makes wire objects that others lead to. A range leads to its sheet and a sheet to its ranges; this stands between them, so
 * that no file needs the other.
 */
export interface Make {
  readonly book: Book;
  range(sheet: Sheet, area: Area): ApiObject;
  areas(sheet: Sheet, areas: readonly Area[]): ApiObject;
  worksheet(sheet: Sheet): ApiObject;
  table(sheet: Sheet, table: Table): ApiObject;
}
