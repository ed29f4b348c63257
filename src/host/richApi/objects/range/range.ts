import { contains, intersect } from "../../../model/cells/address";
import type { Table } from "../../../model/book";
import { clearContents } from "../../../model/cells/entries";
import { changeFormat } from "../../../model/formats/formats";
import { tellChanged } from "../../../model/events/happenings";
import { merge, unmerge } from "../../../model/cells/merges";
import { removeHyperlinks } from "../../../model/hyperlinks/hyperlinks";
import { demandAllowed, demandUnprotected, demandWritable } from "../../../model/sheets/protection";
import { select } from "../../../model/events/selection";
import { invalidArgument } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { ConditionalFormatCollection } from "../rules/conditionalFormatCollection";
import { DataValidationObject } from "../rules/dataValidation";
import { RangeFormat } from "../format/rangeFormat";
import { RangeProperties } from "./rangeProperties";
import { RangeView } from "../filter/rangeView";
import { RangeSort } from "../sort/rangeSort";
import { removeDuplicatesIn } from "../sort/removeDuplicates";
import type { RemoveDuplicatesResult } from "../sort/removeDuplicatesResult";
import { TableScopedCollection } from "../table/tableScopedCollection";

const MISSIZED = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export class RangeObject extends RangeProperties {
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.make, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this);
  }
  get Sort(): RangeSort {
    return new RangeSort(this);
  }
  RemoveDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    return removeDuplicatesIn(this, columns, includesHeader);
  }
  GetVisibleView(): RangeView {
    return new RangeView(this.make, this.sheet, this.area);
  }
  get Worksheet(): ApiObject {
    return this.make.worksheet(this.sheet);
  }

  /** Tables that touch the range, or lie inside it. */
  tables(inside: boolean): Table[] {
    return this.sheet.tables.filter(({ area }) => (inside ? contains(this.area, area) : intersect(this.area, area)));
  }
  GetTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.make, this.sheet, this.tables(fullyContained === true));
  }

  Clear(applyTo: unknown): void {
    const what = typeof applyTo === "string" && applyTo !== "" ? applyTo : "All";
    const { book, sheet, area } = this;
    if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(what)) {
      throw invalidArgument();
    }
    const isOf = (...kinds: string[]): boolean => kinds.includes(what);
    if (isOf("All", "Formats", "RemoveHyperlinks")) demandAllowed(sheet, "allowFormatCells");
    if (isOf("All", "Contents", "ResetContents")) {
      demandWritable(book, sheet, area);
      clearContents(book, sheet, area);
      tellChanged(book, sheet, area, "ThisLocalAddin");
    }
    if (isOf("All", "Formats")) {
      unmerge(book, sheet, area);
      this.ConditionalFormats.ClearAll();
    }
    const linked = sheet.hyperlinks.flatMap(({ areas }) => areas.flatMap((one) => intersect(one, area) ?? []));
    const plain = isOf("All", "Formats") ? [area] : isOf("RemoveHyperlinks") ? linked : [];
    for (const part of plain) changeFormat(book, sheet, part, () => ({}));
    if (isOf("All", "Hyperlinks", "RemoveHyperlinks")) removeHyperlinks(sheet, area);
    if (what === "All") new DataValidationObject(this).Clear();
  }

  Merge(across: unknown): void {
    demandUnprotected(this.sheet);
    merge(this.book, this.sheet, this.area, across === true);
  }
  Unmerge(): void {
    demandUnprotected(this.sheet);
    unmerge(this.book, this.sheet, this.area);
  }

  /** Activates the sheet too. */
  Select(): void {
    select(this.book, this.sheet, this.area);
  }
  Calculate(): void {
    this.book.calculation.all();
  }
  SetDirty(): void {
    this.book.calculation.all();
  }

  /** Sent ahead of large arrays, which come in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument(MISSIZED);
  }
}
