import { touches } from "../../model/areas";
import { demandUnprotected } from "../../model/protection";
import { addConditionalFormat, clearConditionalFormats, isRuleType } from "../../model/rules";
import { invalidArgument, itemNotFound } from "../apiError";
import { ApiCollection, type ApiValue, NULL } from "../apiObject";
import { ConditionalFormatObject } from "./conditionalFormat";
import { wholeNumber } from "./rangeArguments";
import type { RangeCells } from "./rangeCells";

/** The conditional formats that touch a range, first priority first. */
export class ConditionalFormatCollection extends ApiCollection {
  readonly $type = "ConditionalFormatCollection";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(private readonly range: RangeCells) {
    super();
  }

  $items(): ConditionalFormatObject[] {
    const { make, sheet, area } = this.range;
    return sheet.conditionalFormats
      .filter(({ areas }) => touches(areas, area))
      .map((format) => new ConditionalFormatObject(make, sheet, format));
  }
  Add(type: unknown): ConditionalFormatObject {
    if (!isRuleType(type)) throw invalidArgument();
    const { make, book, sheet, area } = this.range;
    demandUnprotected(sheet);
    return new ConditionalFormatObject(make, sheet, addConditionalFormat(book, sheet, area, type));
  }
  ClearAll(): void {
    demandUnprotected(this.range.sheet);
    clearConditionalFormats(this.range.sheet, this.range.area);
  }
  GetCount(): number {
    return this.$items().length;
  }
  /** By id, anywhere on the sheet. */
  GetItemOrNullObject(id: unknown): ApiValue {
    const { make, sheet } = this.range;
    const format = sheet.conditionalFormats.find((one) => one.id === id);
    return format ? new ConditionalFormatObject(make, sheet, format) : NULL;
  }
  $item(id: unknown): ApiValue {
    const format = this.GetItemOrNullObject(id);
    if (format === NULL) throw itemNotFound();
    return format;
  }
  GetItemAt(index: unknown): ConditionalFormatObject {
    const format = this.$items()[wholeNumber(index)];
    if (!format) throw invalidArgument();
    return format;
  }
}
