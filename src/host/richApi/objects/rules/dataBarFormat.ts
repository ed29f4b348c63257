import type { DataBarRule, ScaleCriterion } from "../../../model/formats/ruleData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { colorOf, oneOf } from "../format/rangeLook";

function boundOf(value: unknown): ScaleCriterion {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { type, formula } = value as { type?: unknown; formula?: unknown };
  const words = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile", "Automatic"];
  const bound: ScaleCriterion = { type: oneOf<ScaleCriterion["type"]>(words, type) };
  return formula === undefined || formula === null ? bound : { ...bound, formula: String(formula) };
}

class PositiveFormat extends ApiObject {
  readonly $type = "ConditionalDataBarPositiveFormat";
  readonly $scalars = ["BorderColor", "FillColor", "GradientFill"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];

  constructor(private readonly rule: DataBarRule) {
    super();
  }
  get FillColor(): string {
    return this.rule.color ?? "#638EC6";
  }
  set FillColor(color: string) {
    this.rule.color = colorOf(color);
  }
  get GradientFill(): boolean {
    return this.rule.gradient ?? true;
  }
  set GradientFill(gradient: boolean) {
    if (gradient) delete this.rule.gradient;
    else this.rule.gradient = false;
  }
  get BorderColor(): string {
    return this.rule.borderColor ?? "";
  }
  set BorderColor(color: string) {
    if (color === "") delete this.rule.borderColor;
    else this.rule.borderColor = colorOf(color);
  }
}

class NegativeFormat extends ApiObject {
  readonly $type = "ConditionalDataBarNegativeFormat";
  readonly $scalars = ["BorderColor", "FillColor", "MatchPositiveBorderColor", "MatchPositiveFillColor"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];

  constructor(private readonly rule: DataBarRule) {
    super();
  }
  get FillColor(): string {
    return this.rule.negativeColor ?? "#FF555A";
  }
  set FillColor(color: string) {
    this.rule.negativeColor = colorOf(color);
  }
  get BorderColor(): string {
    return this.rule.negativeBorderColor ?? this.rule.borderColor ?? "";
  }
  /** "" is no border, which only all bars together can have. */
  set BorderColor(color: string) {
    if (color === "") delete this.rule.negativeBorderColor;
    else this.rule.negativeBorderColor = colorOf(color);
  }
  get MatchPositiveBorderColor(): boolean {
    return this.rule.negativeBorderColor === undefined;
  }
  set MatchPositiveBorderColor(match: boolean) {
    if (match) delete this.rule.negativeBorderColor;
    else this.rule.negativeBorderColor = this.rule.borderColor ?? "#000000";
  }
  get MatchPositiveFillColor(): boolean {
    return this.rule.negativeColor !== undefined && this.rule.negativeColor === this.rule.color;
  }
  set MatchPositiveFillColor(match: boolean) {
    if (match) this.rule.negativeColor = this.rule.color ?? "#638EC6";
    else delete this.rule.negativeColor;
  }
}

export class DataBarFormat extends ApiObject {
  readonly $type = "DataBarConditionalFormat";
  readonly $scalars = [
    "AxisColor",
    "AxisFormat",
    "BarDirection",
    "LowerBoundRule",
    "ShowDataBarOnly",
    "UpperBoundRule",
  ];
  override readonly $writable = this.$scalars;
  readonly $navs = ["NegativeFormat", "PositiveFormat"];

  constructor(private readonly rule: DataBarRule) {
    super();
  }
  get PositiveFormat(): PositiveFormat {
    return new PositiveFormat(this.rule);
  }
  get NegativeFormat(): NegativeFormat {
    return new NegativeFormat(this.rule);
  }
  get LowerBoundRule(): ScaleCriterion {
    return { ...this.rule.minimum };
  }
  set LowerBoundRule(bound: ScaleCriterion) {
    this.rule.minimum = boundOf(bound);
  }
  get UpperBoundRule(): ScaleCriterion {
    return { ...this.rule.maximum };
  }
  set UpperBoundRule(bound: ScaleCriterion) {
    this.rule.maximum = boundOf(bound);
  }
  get ShowDataBarOnly(): boolean {
    return this.rule.barOnly ?? false;
  }
  set ShowDataBarOnly(only: boolean) {
    if (only) this.rule.barOnly = true;
    else delete this.rule.barOnly;
  }
  get BarDirection(): string {
    return this.rule.direction ?? "Context";
  }
  set BarDirection(word: string) {
    const direction = oneOf<NonNullable<DataBarRule["direction"]>>(["Context", "LeftToRight", "RightToLeft"], word);
    if (direction === "Context") delete this.rule.direction;
    else this.rule.direction = direction;
  }
  get AxisFormat(): string {
    return this.rule.axis ?? "Automatic";
  }
  set AxisFormat(word: string) {
    const axis = oneOf<NonNullable<DataBarRule["axis"]>>(["Automatic", "None", "CellMidPoint"], word);
    if (axis === "Automatic") delete this.rule.axis;
    else this.rule.axis = axis;
  }
  get AxisColor(): string {
    return this.rule.axisColor ?? "#000000";
  }
  set AxisColor(color: string) {
    this.rule.axisColor = colorOf(color);
  }
}
