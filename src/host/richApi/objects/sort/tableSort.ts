import type { Book, Sheet, Table } from "../../../model/book";
import { demandAllowed, demandWritable } from "../../../model/sheets/protection";
import { sortLines } from "../../../model/sort/sortLines";
import type { SortData } from "../../../model/sort/sortData";
import { bodyArea } from "../../../model/tables/tables";
import { ApiObject } from "../../apiObject";
import { shownField, sortOf } from "./sortFields";

/** Sorts the rows of a table, which keeps in mind how. */
export class TableSort extends ApiObject {
  readonly $type = "TableSort";
  readonly $scalars = ["Fields", "MatchCase", "Method"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get Fields(): ReturnType<typeof shownField>[] {
    return (this.table.sort?.fields ?? []).map(shownField);
  }
  get MatchCase(): boolean {
    return this.table.sort?.matchCase ?? false;
  }
  get Method(): "PinYin" | "StrokeCount" {
    return this.table.sort?.method ?? "PinYin";
  }

  private sort(sort: SortData): void {
    const body = bodyArea(this.table);
    demandAllowed(this.sheet, "allowSort");
    demandWritable(this.book, this.sheet, body);
    sortLines(this.book, this.sheet, body, "rows", sort);
  }
  Apply(fields: unknown, matchCase: unknown, method: unknown): void {
    const sort = sortOf(fields, matchCase, method, this.table.area.columns);
    this.sort(sort);
    this.table.sort = sort;
  }
  /** Rows stay as they are. */
  Clear(): void {
    demandAllowed(this.sheet, "allowSort");
    delete this.table.sort;
  }
  Reapply(): void {
    if (this.table.sort) this.sort(this.table.sort);
  }
}
