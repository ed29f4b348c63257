import type { FormatData } from "../../model/formats/formatData";
import type { ConditionalFormatData, ConditionalFormatRule, IconCriterion } from "../../model/formats/ruleData";
import { fromSqref } from "../a1";
import { formulaFromFile } from "../formula/fileFormula";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml";
import { readColor, type Palette } from "../style/colors";
import { readRuleFormat } from "../style/readStyles";
import { readCriterion } from "./cfCriteria";
import { averageWords, comparisonWords, periodWords, presetWords, shownIconSet, textRuleWords } from "./cfWords";
import { readDataBar } from "./dataBars";

export interface RuleContext {
  ruleFormats: readonly FormatData[];
  palette: Palette;
  note(line: string): void;
}

/** Conditional formats of a sheet in order of priority: those of the format's first edition and of its extension (x14). */
export function readConditionalFormats(sheet: XmlElement, context: RuleContext): ConditionalFormatData[] {
  const extended = descendants(child(sheet, "extLst"), "conditionalFormatting");
  const extendedRules = extended.flatMap((each) => children(each, "cfRule"));
  const byId = new Map(extendedRules.map((rule) => [attribute(rule, "id"), rule]));
  const ids = new Set<string | undefined>();
  const found: { priority: number; data: ConditionalFormatData }[] = [];
  for (const area of [...children(sheet, "conditionalFormatting"), ...extended]) {
    const range = fromSqref(attribute(area, "sqref") ?? textOf(child(area, "sqref")));
    for (const rule of children(area, "cfRule")) {
      const id = textOf(descendants(child(rule, "extLst"), "id")[0]) || undefined;
      if (id !== undefined) ids.add(id);
      else if (extended.includes(area) && ids.has(attribute(rule, "id"))) continue;
      const data = readRule(rule, id === undefined ? undefined : byId.get(id), context);
      if (!data || range === "") continue;
      const format = readFormat(rule, context);
      const stopIfTrue = flag(rule, "stopIfTrue") && { stopIfTrue: true };
      found.push({
        priority: numberAttribute(rule, "priority") ?? found.length + 1,
        data: { range, ...data, ...stopIfTrue, ...(format && { format }) },
      });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ data }) => data);
}

function readFormat(rule: XmlElement, { ruleFormats, palette }: RuleContext): FormatData | undefined {
  const format = ruleFormats[numberAttribute(rule, "dxfId") ?? -1] ?? readRuleFormat(child(rule, "dxf"), palette);
  return format && Object.keys(format).length > 0 ? format : undefined;
}

function readRule(
  rule: XmlElement,
  extension: XmlElement | undefined,
  context: RuleContext,
): ConditionalFormatRule | undefined {
  const type = attribute(rule, "type") ?? "";
  const formulas = [...children(rule, "formula"), ...children(rule, "f")].map((each) => formulaFromFile(textOf(each)));
  const [formula1 = "", formula2] = formulas;
  const text = textRuleWords.shown(type);
  if (text) return { type: "ContainsText", rule: { operator: text, text: attribute(rule, "text") ?? "" } };
  const criterion = presetWords.shown(type);
  if (criterion) return { type: "PresetCriteria", rule: { criterion } };
  switch (type) {
    case "expression":
      return { type: "Custom", rule: { formula: formula1 } };
    case "cellIs": {
      const operator = comparisonWords.shown(attribute(rule, "operator")) ?? "EqualTo";
      return { type: "CellValue", rule: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
    }
    case "top10": {
      const kind = (flag(rule, "bottom") ? "Bottom" : "Top") + (flag(rule, "percent") ? "Percent" : "Items");
      return { type: "TopBottom", rule: { type: kind, rank: numberAttribute(rule, "rank") ?? 10 } };
    }
    case "timePeriod":
      return {
        type: "PresetCriteria",
        rule: { criterion: periodWords.shown(attribute(rule, "timePeriod")) ?? "Today" },
      };
    case "aboveAverage":
      return { type: "PresetCriteria", rule: { criterion: readAverage(rule) } };
    case "colorScale":
      return readColorScale(rule, context.palette);
    case "dataBar":
      return {
        type: "DataBar",
        rule: readDataBar(child(rule, "dataBar"), child(extension, "dataBar"), context.palette),
      };
    case "iconSet":
      return readIcons(rule);
    default:
      context.note(`A conditional format of the kind "${type}" was left out.`);
      return undefined;
  }
}

function readAverage(rule: XmlElement): string {
  const side = flag(rule, "aboveAverage", true) ? "above" : "below";
  const words = `${side} ${flag(rule, "equalAverage") ? 1 : 0} ${numberAttribute(rule, "stdDev") ?? 0}`;
  return averageWords.shown(words) ?? (side === "above" ? "AboveAverage" : "BelowAverage");
}

function readColorScale(rule: XmlElement, palette: Palette): ConditionalFormatRule | undefined {
  const scale = child(rule, "colorScale");
  const colors = children(scale, "color").map((each) => readColor(each, palette));
  const criteria = children(scale, "cfvo").map((each, i) => ({
    ...readCriterion(each),
    ...(colors[i] && { color: colors[i] }),
  }));
  const [minimum, middle, last] = criteria;
  if (!minimum || !middle) return undefined;
  return {
    type: "ColorScale",
    rule: last ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle },
  };
}

function readIcons(rule: XmlElement): ConditionalFormatRule {
  const set = child(rule, "iconSet");
  const custom = children(set, "cfIcon").map((each) => ({
    set: shownIconSet(attribute(each, "iconSet") ?? ""),
    index: numberAttribute(each, "iconId") ?? 0,
  }));
  const criteria = children(set, "cfvo").map((each, i) => {
    const { type, formula = "0" } = readCriterion(each);
    const customIcon = custom[i];
    return {
      type: type as IconCriterion["type"],
      operator: flag(each, "gte", true) ? ("GreaterThanOrEqual" as const) : ("GreaterThan" as const),
      formula,
      ...(customIcon && { customIcon }),
    };
  });
  return {
    type: "IconSet",
    rule: {
      style: shownIconSet(attribute(set, "iconSet") ?? "3TrafficLights1"),
      criteria,
      ...(flag(set, "reverse") && { reverse: true }),
      ...(!flag(set, "showValue", true) && { iconOnly: true }),
    },
  };
}
