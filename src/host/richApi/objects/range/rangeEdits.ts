import { type Area, formatArea, isWholeColumns, isWholeRows, onGrid } from "../../../model/cells/address";
import { type FillType, autoFill } from "../../../model/copying/autoFill";
import type { CopyType } from "../../../model/copying/copiedCells";
import { copyCells } from "../../../model/copying/copyCells";
import { moveRange } from "../../../model/copying/moveRange";
import { EVENTS, tellChanged, tellSheet } from "../../../model/events/happenings";
import { demandAllowed, demandUnprotected, demandWritable } from "../../../model/sheets/protection";
import { deleteBlock, insertBlock } from "../../../model/sheets/blocks";
import { deleteLines, insertLines } from "../../../model/sheets/structure";
import { invalidArgument, notImplemented } from "../../apiError";
import type { ApiObject } from "../../apiObject";
import { oneOf } from "../format/rangeLook";
import { copySource } from "./copySource";
import { placeOfArgument } from "./rangeArguments";
import { RangeMoves } from "./rangeMoves";

const COPIES = ["All", "Formulas", "Values", "Formats", "Link"];
const FILLS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
];

const given = (value: unknown, otherwise: string): unknown =>
  value === undefined || value === null ? otherwise : value;

/** What moves cells, or fills them from others. */
export abstract class RangeEdits extends RangeMoves {
  /** Whole rows or columns; undefined for a block of cells, which goes where `shift` says. */
  private lines(): "rows" | "columns" | undefined {
    if (isWholeRows(this.area)) return "rows";
    return isWholeColumns(this.area) ? "columns" : undefined;
  }

  Insert(shift: unknown): ApiObject {
    const { book, sheet, area } = this;
    const axis = this.lines();
    if (axis) {
      demandAllowed(sheet, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
      insertLines(book, sheet, area, axis);
    } else {
      const direction = oneOf<"Down" | "Right">(["Down", "Right"], shift);
      demandUnprotected(sheet);
      insertBlock(book, sheet, area, direction === "Down" ? "rows" : "columns");
    }
    return this.make.range(sheet, area);
  }
  Delete(shift: unknown): void {
    const { book, sheet, area } = this;
    const axis = this.lines();
    if (axis) {
      demandAllowed(sheet, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
      return deleteLines(book, sheet, area, axis);
    }
    const direction = oneOf<"Up" | "Left">(["Up", "Left"], shift);
    demandUnprotected(sheet);
    deleteBlock(book, sheet, area, direction === "Up" ? "rows" : "columns");
  }

  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const { book, sheet, area } = this;
    const type = oneOf<CopyType>(COPIES, given(copyType, "All"));
    const from = copySource(book, sheet, source);
    const options = { type, skipBlanks: skipBlanks === true, transpose: transpose === true };
    if (sheet.protection) demandWritable(book, sheet, area);
    const written = copyCells(book, from, { sheet, area }, options);
    if (type !== "Formats") tellChanged(book, sheet, written, "ThisLocalAddin");
    if (type === "All" || type === "Formats") {
      tellSheet(book, EVENTS.formatChanged, sheet, { address: formatArea(written) });
    }
  }
  MoveTo(destination: unknown): void {
    const { book, sheet, area } = this;
    const place = placeOfArgument(book, sheet, destination);
    const to: Area = { ...place.area, rows: area.rows, columns: area.columns };
    if (!onGrid(to)) throw invalidArgument();
    demandWritable(book, sheet, area);
    demandWritable(book, place.sheet, to);
    moveRange(book, { sheet, area }, { sheet: place.sheet, area: to });
    tellChanged(book, sheet, area, "ThisLocalAddin");
    tellChanged(book, place.sheet, to, "ThisLocalAddin");
  }

  AutoFill(destination: unknown, fillType: unknown): void {
    const { book, sheet, area } = this;
    const word = given(fillType, "FillDefault");
    if (word === "FlashFill") throw notImplemented("No pattern is guessed from examples.");
    const type = oneOf<FillType>(FILLS, word);
    const to = placeOfArgument(book, sheet, destination);
    if (to.sheet !== sheet || this.isUnbounded) throw invalidArgument();
    demandWritable(book, sheet, to.area);
    autoFill(book, sheet, area, to.area, type);
    if (type !== "FillFormats") tellChanged(book, sheet, to.area, "ThisLocalAddin");
    if (type !== "FillValues") tellSheet(book, EVENTS.formatChanged, sheet, { address: formatArea(to.area) });
  }
}
