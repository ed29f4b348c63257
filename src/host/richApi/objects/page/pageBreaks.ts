import type { Book, Sheet } from "../../../model/book";
import { putBreaks } from "../../../model/sheets/shiftPage";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { placeOfArgument } from "../range/rangeArguments";

/** Between which lines pages break: rows for horizontal breaks, columns for vertical ones. */
type Axis = "rows" | "columns";

const KEYS = { rows: "rowBreaks", columns: "columnBreaks" } as const;

const breaksOf = (sheet: Sheet, axis: Axis): readonly number[] => sheet.page[KEYS[axis]] ?? [];

/** A page break that somebody set, before a row or column. */
class PageBreak extends ApiObject {
  readonly $type = "PageBreak";
  readonly $scalars = ["ColumnIndex", "RowIndex", "_Id"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly axis: Axis,
    private readonly at: number,
  ) {
    super();
  }

  override $identity(): { _Id: string } {
    return { _Id: this._Id };
  }
  get _Id(): string {
    return `before-${this.at}`;
  }
  private get own(): number {
    if (!breaksOf(this.sheet, this.axis).includes(this.at)) throw itemNotFound();
    return this.at;
  }
  /** The first column after the break; 0 for one between rows. */
  get ColumnIndex(): number {
    return this.axis === "columns" ? this.own : 0;
  }
  get RowIndex(): number {
    return this.axis === "rows" ? this.own : 0;
  }
  GetCellAfterBreak(): ApiObject {
    return this.make.range(this.sheet, { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 });
  }
  Delete(): void {
    const { own } = this;
    putBreaks(
      this.sheet.page,
      KEYS[this.axis],
      breaksOf(this.sheet, this.axis).filter((at) => at !== own),
    );
  }
}

/** The breaks of one direction, from the top or the left. */
export class PageBreakCollection extends ApiCollection {
  readonly $type = "PageBreakCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly axis: Axis,
  ) {
    super();
  }

  private get book(): Book {
    return this.make.book;
  }
  private item(at: number): PageBreak {
    return new PageBreak(this.make, this.sheet, this.axis, at);
  }
  $items(): PageBreak[] {
    return breaksOf(this.sheet, this.axis).map((at) => this.item(at));
  }
  /** By position, or by the id that the library knows an added one by. */
  $item(key: unknown): PageBreak {
    const found = typeof key === "number" ? this.$items()[key] : this.$items().find(({ _Id }) => _Id === key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetCount(): number {
    return breaksOf(this.sheet, this.axis).length;
  }
  /** Before the range's first row or column, which cannot be the sheet's own first. */
  Add(range: unknown): PageBreak {
    const { sheet, area } = placeOfArgument(this.book, this.sheet, range);
    const at = this.axis === "rows" ? area.row : area.column;
    if (sheet !== this.sheet || at === 0) throw invalidArgument();
    putBreaks(sheet.page, KEYS[this.axis], [...breaksOf(sheet, this.axis), at]);
    return this.item(at);
  }
  RemovePageBreaks(): void {
    putBreaks(this.sheet.page, KEYS[this.axis]);
  }
}
