import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IIconSetType,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../host/model/cells/address";
import type { ConditionalFormat } from "../../host/model/book";
import type { FormatData } from "../../host/model/formats/formatData";
import type { ConditionalFormatRule, ScaleCriterion } from "../../host/model/formats/ruleData";
import { highlightFormula } from "./conditionalFormulas";
import { gridRange } from "./gridRange";

type RuleOf<Type extends ConditionalFormatRule["type"]> = Extract<ConditionalFormatRule, { type: Type }>["rule"];

/** A conditional format in the grid's own form; undefined when the grid has nothing like it. */
export function conditionalRule(format: ConditionalFormat): IConditionFormattingRule | undefined {
  const { id, areas, stopIfTrue } = format;
  const [first] = areas;
  const rule = first && ruleConfig(format, first);
  return rule && { cfId: id, ranges: areas.map(gridRange), stopIfTrue, rule };
}

function ruleConfig(data: ConditionalFormat, area: Area): IConditionalFormattingRuleConfig | undefined {
  if (data.type === "ColorScale") return colorScale(data.rule);
  if (data.type === "DataBar") return dataBar(data.rule);
  if (data.type === "IconSet") return iconSet(data.rule);
  const formula = highlightFormula(data, area);
  if (formula === undefined) return undefined;
  const style = styleOf(data.format);
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
}

function colorScale({ minimum, midpoint, maximum }: RuleOf<"ColorScale">): IConditionalFormattingRuleConfig {
  const stops = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  return {
    type: CFRuleType.colorScale,
    config: stops.map((stop, index) => ({ index, color: stop.color ?? "#FFFFFF", value: valueOf(stop) })),
  };
}

function dataBar(bar: RuleOf<"DataBar">): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.barOnly,
    config: {
      min: valueOf(bar.minimum),
      max: valueOf(bar.maximum.type === "Automatic" ? { type: "HighestValue" } : bar.maximum),
      isGradient: bar.gradient ?? true,
      positiveColor: bar.color ?? "#638EC6",
      nativeColor: bar.negativeColor ?? "#FF555A",
    },
  };
}

/** Excel lists icons from the lowest value up, the grid from the highest down. */
function iconSet({ style, criteria, reverse, iconOnly }: RuleOf<"IconSet">): IConditionalFormattingRuleConfig {
  const counts: Record<string, string> = { Three: "3", Four: "4", Five: "5" };
  const iconType = style.replace(/^(Three|Four|Five)/, (word) => counts[word] ?? word) as IIconSetType;
  const ordered = [...criteria].reverse();
  return {
    type: CFRuleType.iconSet,
    isShowValue: !iconOnly,
    config: ordered.map((criterion, index) => ({
      operator:
        criterion.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: valueOf({ type: criterion.type, formula: criterion.formula }),
      iconType,
      iconId: String(reverse ? ordered.length - 1 - index : index),
    })),
  };
}

const valueTypes: Record<ScaleCriterion["type"], CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Automatic: CFValueType.min,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function valueOf({ type, formula = "" }: ScaleCriterion): IValueConfig {
  const text = formula.replace(/^=/, "");
  const isNumber = text !== "" && Number.isFinite(Number(text));
  if (type === "Formula") return { type: CFValueType.formula, value: `=${text}` };
  return { type: valueTypes[type], value: isNumber ? Number(text) : undefined };
}

function styleOf({ fill, font = {} }: FormatData): IStyleBase {
  const on = (flag: boolean | undefined) => (flag ? BooleanNumber.TRUE : undefined);
  return {
    bg: fill ? { rgb: fill } : undefined,
    cl: font.color ? { rgb: font.color } : undefined,
    bl: on(font.bold),
    it: on(font.italic),
    ul: font.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: font.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
  };
}
