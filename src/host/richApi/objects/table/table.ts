import type { Book, Sheet, Table } from "../../../model/book";
import { EVENTS } from "../../../model/events/happenings";
import { setTableFilters } from "../../../model/filter/changeFilters";
import { demandAllowed, demandUnprotected } from "../../../model/sheets/protection";
import { headerRow } from "../../../model/tables/tableHeaders";
import { resizeTable } from "../../../model/tables/resizeTable";
import { setTotalsShown, totalsRow } from "../../../model/tables/totalsRow";
import { convertToRange, deleteTable } from "../../../model/tables/dissolveTable";
import { setHeadersShown } from "../../../model/tables/headersShown";
import { bodyArea, setTableName } from "../../../model/tables/tables";
import { invalidArgument, invalidOperation, itemNotFound } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { defineEvents } from "../eventMembers";
import type { Make } from "../make";
import { TableAutoFilter } from "../filter/tableAutoFilter";
import { TableSort } from "../sort/tableSort";
import { placeOfArgument } from "../range/rangeArguments";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";

export class TableObject extends ApiObject {
  readonly $type = "Table";
  readonly $scalars = [
    "HighlightFirstColumn",
    "HighlightLastColumn",
    "Id",
    "LegacyId",
    "Name",
    "ShowBandedColumns",
    "ShowBandedRows",
    "ShowFilterButton",
    "ShowHeaders",
    "ShowTotals",
    "Style",
  ];
  override readonly $writable = this.$scalars.filter((name) => name !== "Id" && name !== "LegacyId");
  readonly $navs = ["AutoFilter", "Columns", "Rows", "Sort", "Worksheet"];
  override readonly $requires = {
    ClearFilters: "1.2",
    ConvertToRange: "1.2",
    ReapplyFilters: "1.2",
    Sort: "1.2",
    Worksheet: "1.2",
    HighlightFirstColumn: "1.3",
    HighlightLastColumn: "1.3",
    ShowBandedColumns: "1.3",
    ShowBandedRows: "1.3",
    ShowFilterButton: "1.3",
    LegacyId: "1.8",
    AutoFilter: "1.9",
    Resize: "1.13",
  };

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  get book(): Book {
    return this.make.book;
  }
  eventTarget(): string {
    return this.table.id;
  }
  override $identity(): { Id: string } {
    return { Id: this.table.id };
  }
  private get own(): Table {
    if (!this.sheet.tables.includes(this.table)) throw itemNotFound();
    return this.table;
  }
  private set(change: Partial<Table>): void {
    demandUnprotected(this.sheet);
    Object.assign(this.own, change);
  }

  get Id(): string {
    return this.own.id;
  }
  get LegacyId(): string {
    return this.own.id;
  }
  get Name(): string {
    return this.own.name;
  }
  set Name(name: string) {
    if (typeof name !== "string") throw invalidArgument();
    demandUnprotected(this.sheet);
    setTableName(this.book, this.sheet, this.own, name);
  }
  get Style(): string {
    return this.own.style;
  }
  set Style(style: string) {
    if (
      typeof style !== "string" ||
      !/^$|^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/.test(style)
    ) {
      throw invalidArgument();
    }
    this.set({ style });
  }
  get ShowHeaders(): boolean {
    return this.own.showHeaders;
  }
  set ShowHeaders(shown: boolean) {
    demandUnprotected(this.sheet);
    setHeadersShown(this.book, this.sheet, this.own, shown === true);
  }
  get ShowTotals(): boolean {
    return this.own.showTotals;
  }
  set ShowTotals(shown: boolean) {
    demandUnprotected(this.sheet);
    setTotalsShown(this.book, this.sheet, this.own, shown === true);
  }
  get ShowBandedRows(): boolean {
    return this.own.showBandedRows;
  }
  set ShowBandedRows(shown: boolean) {
    this.set({ showBandedRows: shown === true });
  }
  get ShowBandedColumns(): boolean {
    return this.own.showBandedColumns;
  }
  set ShowBandedColumns(shown: boolean) {
    this.set({ showBandedColumns: shown === true });
  }
  get HighlightFirstColumn(): boolean {
    return this.own.highlightFirstColumn;
  }
  set HighlightFirstColumn(shown: boolean) {
    this.set({ highlightFirstColumn: shown === true });
  }
  get HighlightLastColumn(): boolean {
    return this.own.highlightLastColumn;
  }
  set HighlightLastColumn(shown: boolean) {
    this.set({ highlightLastColumn: shown === true });
  }
  get ShowFilterButton(): boolean {
    return this.own.showFilterButton;
  }
  set ShowFilterButton(shown: boolean) {
    demandUnprotected(this.sheet);
    if (!this.own.showHeaders) throw invalidOperation("A table without headers has no filter buttons.");
    if (shown !== true) setTableFilters(this.book, this.sheet, this.own, {});
    this.set({ showFilterButton: shown === true });
  }

  get AutoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.make, this.sheet, this.own);
  }
  get Sort(): TableSort {
    return new TableSort(this.book, this.sheet, this.own);
  }
  ClearFilters(): void {
    demandAllowed(this.sheet, "allowAutoFilter");
    setTableFilters(this.book, this.sheet, this.own, {});
  }
  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.make, this.sheet, this.own);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.make, this.sheet, this.own);
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }

  GetRange(): ApiObject {
    return this.make.range(this.sheet, this.own.area);
  }
  GetHeaderRowRange(): ApiObject {
    if (!this.own.showHeaders) throw invalidOperation();
    return this.make.range(this.sheet, headerRow(this.own));
  }
  GetTotalRowRange(): ApiObject {
    if (!this.own.showTotals) throw invalidOperation();
    return this.make.range(this.sheet, totalsRow(this.own));
  }
  /** To a range of the same sheet, or its address. */
  Resize(newRange: unknown): void {
    demandUnprotected(this.sheet);
    const { sheet, area } = placeOfArgument(this.book, this.sheet, newRange);
    if (sheet !== this.sheet) throw invalidArgument();
    resizeTable(this.book, this.sheet, this.own, area);
  }
  GetDataBodyRange(): ApiObject {
    return this.make.range(this.sheet, bodyArea(this.own));
  }
  ConvertToRange(): ApiObject {
    demandUnprotected(this.sheet);
    const { area } = this.own;
    convertToRange(this.book, this.sheet, this.own);
    return this.make.range(this.sheet, area);
  }
  Delete(): void {
    demandUnprotected(this.sheet);
    deleteTable(this.book, this.sheet, this.own);
  }
}

defineEvents(TableObject.prototype, {
  DataChangedEvent: EVENTS.tableChanged,
  SelectionChangedEvent: EVENTS.tableSelectionChanged,
});
