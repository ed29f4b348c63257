import { type Area, formatArea, quoteSheet } from "../../../model/cells/address";
import { type Sheet, sheetName } from "../../../model/book";
import { columnIsHidden, rowIsHidden } from "../../../model/sheets/layout";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import type { Make } from "../make";
import { RangeViewCollection } from "./rangeViewCollection";

const GRIDS = ["Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat", "Text", "Values", "ValueTypes"] as const;
type GridName = (typeof GRIDS)[number];

/** The cells of a range that are to be seen: no hidden rows and columns. */
export class RangeView extends ApiObject {
  readonly $type = "RangeView";
  readonly $scalars = ["CellAddresses", "ColumnCount", ...GRIDS, "Index", "RowCount"];
  override readonly $writable = ["Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat", "Values"];
  readonly $navs = ["Rows"];
  override readonly $requires = { "*": "1.3" };

  /**
   * @param source the range it looks at, all of it
   * @param rows those of the range that it shows, if only one of the visible ones
   */
  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly area: Area,
    readonly Index = 0,
    private readonly onlyRow?: number,
  ) {
    super();
  }

  private get visibleRows(): number[] {
    if (this.onlyRow !== undefined) return [this.onlyRow];
    const { row, rows } = this.area;
    return Array.from({ length: rows }, (_, at) => row + at).filter(
      (at) => !rowIsHidden(this.make.book, this.sheet, at),
    );
  }
  private get visibleColumns(): number[] {
    const { column, columns } = this.area;
    return Array.from({ length: columns }, (_, at) => column + at).filter(
      (at) => !columnIsHidden(this.make.book, this.sheet, at),
    );
  }
  private cell(row: number, column: number): Record<GridName, unknown> {
    return this.make.range(this.sheet, { row, column, rows: 1, columns: 1 }) as unknown as Record<GridName, unknown>;
  }
  private read(name: GridName): unknown[][] {
    const columns = this.visibleColumns;
    return this.visibleRows.map((row) =>
      columns.map((column) => (this.cell(row, column)[name] as unknown[][])[0]?.[0] ?? null),
    );
  }
  /** One value for all cells, or one for each that is to be seen; null leaves a cell as it is. */
  private write(name: GridName, given: unknown): void {
    const [rows, columns] = [this.visibleRows, this.visibleColumns];
    const grid = given as unknown[][];
    const fits =
      grid.length === rows.length && grid.every((row) => Array.isArray(row) && row.length === columns.length);
    if (Array.isArray(given) && !fits) throw invalidArgument();
    rows.forEach((row, down) =>
      columns.forEach((column, across) => {
        const value: unknown = Array.isArray(given) ? grid[down]?.[across] : given;
        if (value !== null && value !== undefined) this.cell(row, column)[name] = [[value]];
      }),
    );
  }

  get RowCount(): number {
    return this.visibleRows.length;
  }
  get ColumnCount(): number {
    return this.visibleColumns.length;
  }
  /** With the sheet's name, as `Range.address`. */
  get CellAddresses(): string[][] {
    const name = quoteSheet(sheetName(this.make.book, this.sheet));
    const columns = this.visibleColumns;
    return this.visibleRows.map((row) =>
      columns.map((column) => `${name}!${formatArea({ row, column, rows: 1, columns: 1 })}`),
    );
  }
  get Formulas(): unknown {
    return this.read("Formulas");
  }
  set Formulas(given: unknown) {
    this.write("Formulas", given);
  }
  get FormulasLocal(): unknown {
    return this.read("FormulasLocal");
  }
  set FormulasLocal(given: unknown) {
    this.write("FormulasLocal", given);
  }
  get FormulasR1C1(): unknown {
    return this.read("FormulasR1C1");
  }
  set FormulasR1C1(given: unknown) {
    this.write("FormulasR1C1", given);
  }
  get NumberFormat(): unknown {
    return this.read("NumberFormat");
  }
  set NumberFormat(given: unknown) {
    this.write("NumberFormat", given);
  }
  get Values(): unknown {
    return this.read("Values");
  }
  set Values(given: unknown) {
    this.write("Values", given);
  }
  get Text(): unknown {
    return this.read("Text");
  }
  get ValueTypes(): unknown {
    return this.read("ValueTypes");
  }

  get Rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.visibleRows.map((row, index) => new RangeView(this.make, this.sheet, this.area, index, row)),
    );
  }
  /** The range it looks at, with what is hidden. */
  GetRange(): ApiObject {
    const { onlyRow, area } = this;
    return this.make.range(this.sheet, onlyRow === undefined ? area : { ...area, row: onlyRow, rows: 1 });
  }
}
