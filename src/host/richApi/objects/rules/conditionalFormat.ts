import type { ConditionalFormat, Sheet } from "../../../model/book";
import { invalidArgument, invalidOperation, itemNotFound } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { DataBarFormat } from "./dataBarFormat";
import type { Make } from "../make";
import { CriteriaRule, CustomRule, PlainRule } from "./conditionalRules";

/** One conditional format. Its rule is behind the navigation member of its type. */
export class ConditionalFormatObject extends ApiObject {
  readonly $type = "ConditionalFormat";
  readonly $scalars = ["Id", "Priority", "StopIfTrue", "Type"];
  override readonly $writable = ["Priority", "StopIfTrue"];
  readonly $navs = [
    "CellValue",
    "CellValueOrNullObject",
    "ColorScale",
    "ColorScaleOrNullObject",
    "Custom",
    "CustomOrNullObject",
    "DataBar",
    "DataBarOrNullObject",
    "IconSet",
    "IconSetOrNullObject",
    "Preset",
    "PresetOrNullObject",
    "TextComparison",
    "TextComparisonOrNullObject",
    "TopBottom",
    "TopBottomOrNullObject",
  ];

  constructor(
    private readonly make: Make,
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }

  override $identity(): { Id: string } {
    return { Id: this.format.id };
  }
  private get index(): number {
    const index = this.sheet.conditionalFormats.indexOf(this.format);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.format.stopIfTrue = stop === true;
  }
  /** 0 is first. */
  get Priority(): number {
    return this.index;
  }
  set Priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument();
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(this.index, 1);
    conditionalFormats.splice(priority, 0, this.format);
  }
  Delete(): void {
    this.sheet.conditionalFormats.splice(this.index, 1);
  }
  GetRangeOrNullObject(): ApiValue {
    const [area, ...more] = this.format.areas;
    return area && more.length === 0 ? this.make.range(this.sheet, area) : NULL;
  }
  GetRange(): ApiValue {
    return orNotFound(this.GetRangeOrNullObject());
  }

  GetRanges(): ApiObject {
    return this.make.areas(this.sheet, this.format.areas);
  }

  private demand(found: ApiValue): ApiValue {
    if (found === NULL) throw invalidOperation("The conditional format is of another type.");
    return found;
  }
  get CustomOrNullObject(): ApiValue {
    return this.format.type === "Custom" ? new CustomRule(this.format) : NULL;
  }
  get Custom(): ApiValue {
    return this.demand(this.CustomOrNullObject);
  }
  get CellValueOrNullObject(): ApiValue {
    return this.format.type === "CellValue" ? new PlainRule("CellValueConditionalFormat", this.format) : NULL;
  }
  get CellValue(): ApiValue {
    return this.demand(this.CellValueOrNullObject);
  }
  get TextComparisonOrNullObject(): ApiValue {
    return this.format.type === "ContainsText" ? new PlainRule("TextConditionalFormat", this.format) : NULL;
  }
  get TextComparison(): ApiValue {
    return this.demand(this.TextComparisonOrNullObject);
  }
  get TopBottomOrNullObject(): ApiValue {
    return this.format.type === "TopBottom" ? new PlainRule("TopBottomConditionalFormat", this.format) : NULL;
  }
  get TopBottom(): ApiValue {
    return this.demand(this.TopBottomOrNullObject);
  }
  get PresetOrNullObject(): ApiValue {
    return this.format.type === "PresetCriteria" ? new PlainRule("PresetCriteriaConditionalFormat", this.format) : NULL;
  }
  get Preset(): ApiValue {
    return this.demand(this.PresetOrNullObject);
  }
  get ColorScaleOrNullObject(): ApiValue {
    return this.format.type === "ColorScale" ? new CriteriaRule("ColorScaleConditionalFormat", this.format) : NULL;
  }
  get ColorScale(): ApiValue {
    return this.demand(this.ColorScaleOrNullObject);
  }
  get IconSetOrNullObject(): ApiValue {
    return this.format.type === "IconSet" ? new CriteriaRule("IconSetConditionalFormat", this.format) : NULL;
  }
  get IconSet(): ApiValue {
    return this.demand(this.IconSetOrNullObject);
  }
  get DataBarOrNullObject(): ApiValue {
    return this.format.type === "DataBar" ? new DataBarFormat(this.format.rule) : NULL;
  }
  get DataBar(): ApiValue {
    return this.demand(this.DataBarOrNullObject);
  }
}
