import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../model/cells/address";
import { packAreas } from "../../../model/cells/packAreas";
import { usedArea } from "../../../model/cells/usedArea";
import { findAll } from "../../../model/searching/find";
import { invalidArgument } from "../../apiError";
import { type ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { RangeObject } from "../range/range";
import { areasOf } from "../range/rangeAreas";
import { demandOnGrid, placeOfText, wholeNumber } from "../range/rangeArguments";
import { matchingOf, searchText } from "../range/searchArguments";
import { WorksheetPages } from "./worksheetPages";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The cells of a sheet: by address, by position, as far as they are used, or by what they show. */
export abstract class WorksheetRanges extends WorksheetPages {
  /** An address, a name, or nothing for the whole sheet. */
  GetRange(address: unknown): ApiObject {
    if (address === undefined || address === null || address === "") return this.make.range(this.own, WHOLE);
    if (typeof address !== "string") throw invalidArgument();
    const { sheet, area } = placeOfText(this.book, this.own, address);
    if (sheet !== this.own) throw invalidArgument();
    return this.make.range(sheet, area);
  }
  /** "A1:B2,D4"; nothing for the whole sheet. */
  GetRanges(address: unknown): ApiObject {
    if (address === undefined || address === null || address === "") return this.make.areas(this.own, [WHOLE]);
    return this.make.areas(this.own, areasOf(this.book, this.own, address));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ApiObject {
    const area = {
      row: wholeNumber(row),
      column: wholeNumber(column),
      rows: wholeNumber(rows),
      columns: wholeNumber(columns),
    };
    return this.make.range(this.own, demandOnGrid(area));
  }
  GetCell(row: unknown, column: unknown): ApiObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): ApiValue {
    const used = usedArea(this.book, this.own, valuesOnly === true);
    return used ? this.make.range(this.own, used) : NULL;
  }
  /** The top left cell when the sheet is blank. */
  GetUsedRange(valuesOnly: unknown): ApiValue {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    return used === NULL ? this.GetCell(0, 0) : used;
  }

  /** All cells that show the text, as one object. */
  FindAllOrNullObject(text: unknown, criteria: unknown): ApiValue {
    const found = findAll(this.book, this.own, WHOLE, searchText(text), matchingOf(criteria));
    return found.length > 0 ? this.make.areas(this.own, packAreas(found)) : NULL;
  }
  FindAll(text: unknown, criteria: unknown): ApiValue {
    return orNotFound(this.FindAllOrNullObject(text, criteria));
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return new RangeObject(this.make, this.own, WHOLE).ReplaceAll(text, replacement, criteria);
  }
}
