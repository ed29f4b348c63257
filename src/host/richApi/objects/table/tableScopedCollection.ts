import type { Sheet, Table } from "../../../model/book";
import { itemNotFound } from "../../apiError";
import { ApiCollection, type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import type { Make } from "../make";

/** The tables that a range touches. */
export class TableScopedCollection extends ApiCollection {
  readonly $type = "TableScopedCollection";
  readonly $scalars = ["Count"];
  readonly $navs = [];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly tables: readonly Table[],
  ) {
    super();
  }

  get Count(): number {
    return this.tables.length;
  }
  GetCount(): number {
    return this.tables.length;
  }
  $items(): ApiObject[] {
    return this.tables.map((table) => this.make.table(this.sheet, table));
  }
  GetItemOrNullObject(key: unknown): ApiValue {
    const text = String(key).toLowerCase();
    const table = this.tables.find(({ id, name }) => id === text || name.toLowerCase() === text);
    return table ? this.make.table(this.sheet, table) : NULL;
  }
  $item(key: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(key));
  }
  GetFirst(): ApiObject {
    const [first] = this.$items();
    if (!first) throw itemNotFound();
    return first;
  }
}
