import type { Area } from "../../../model/cells/address";
import { touches } from "../../../model/cells/areas";
import type { Sheet } from "../../../model/book";
import { demandUnprotected } from "../../../model/sheets/protection";
import { addConditionalFormat, clearConditionalFormats, isRuleType } from "../../../model/formats/rules";
import { invalidArgument } from "../../apiError";
import { ApiCollection, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { ConditionalFormatObject } from "./conditionalFormat";
import type { Make } from "../make";
import { wholeNumber } from "../range/rangeArguments";

/** The conditional formats that touch some areas, first priority first. */
export class ConditionalFormatCollection extends ApiCollection {
  readonly $type = "ConditionalFormatCollection";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  $items(): ConditionalFormatObject[] {
    const { make, sheet } = this;
    return sheet.conditionalFormats
      .filter(({ areas }) => this.areas.some((area) => touches(areas, area)))
      .map((format) => new ConditionalFormatObject(make, sheet, format));
  }
  Add(type: unknown): ConditionalFormatObject {
    if (!isRuleType(type)) throw invalidArgument();
    const { make, sheet, areas } = this;
    demandUnprotected(sheet);
    return new ConditionalFormatObject(make, sheet, addConditionalFormat(make.book, sheet, areas, type));
  }
  ClearAll(): void {
    demandUnprotected(this.sheet);
    for (const area of this.areas) clearConditionalFormats(this.sheet, area);
  }
  GetCount(): number {
    return this.$items().length;
  }
  /** By id, anywhere on the sheet. */
  GetItemOrNullObject(id: unknown): ApiValue {
    const { make, sheet } = this;
    const format = sheet.conditionalFormats.find((one) => one.id === id);
    return format ? new ConditionalFormatObject(make, sheet, format) : NULL;
  }
  $item(id: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(id));
  }
  GetItemAt(index: unknown): ConditionalFormatObject {
    const format = this.$items()[wholeNumber(index)];
    if (!format) throw invalidArgument();
    return format;
  }
}
