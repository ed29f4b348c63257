import type { DataBarRule, ScaleCriterion } from "../../model/formats/ruleData";
import { attribute, child, children, flag, type XmlElement, type XmlWriter } from "../package/xml";
import { readColor, type Palette } from "../style/colors";
import { words } from "../style/words";
import { readCriterion, writeCriterion } from "./cfCriteria";

const DEFAULT_COLOR = "#638EC6";
const DEFAULT_NEGATIVE = "#FF555A";

const directionWords = words({ leftToRight: "LeftToRight", rightToLeft: "RightToLeft" });
const axisWords = words({ none: "None", middle: "CellMidPoint" });

/** A data bar: its first-edition element gives ends and colour, the extension (x14) all that came with Excel 2010. */
export function readDataBar(
  bar: XmlElement | undefined,
  extension: XmlElement | undefined,
  palette: Palette,
): DataBarRule {
  const [minimum, maximum] = children(extension ?? bar, "cfvo").map(readCriterion);
  const color = readColor(child(bar, "color"), palette) ?? readColor(child(extension, "fillColor"), palette);
  const negative = readColor(child(extension, "negativeFillColor"), palette);
  const border = readColor(child(extension, "borderColor"), palette);
  const sameBorder = flag(extension, "negativeBarBorderColorSameAsPositive", true);
  const negativeBorder = readColor(child(extension, "negativeBorderColor"), palette);
  const axisColor = readColor(child(extension, "axisColor"), palette);
  const direction = directionWords.shown(attribute(extension, "direction")) as DataBarRule["direction"];
  const axis = axisWords.shown(attribute(extension, "axisPosition")) as DataBarRule["axis"];
  return {
    minimum: minimum ?? { type: "LowestValue" },
    maximum: maximum ?? { type: "HighestValue" },
    ...(color && color !== DEFAULT_COLOR && { color }),
    ...(negative && negative !== DEFAULT_NEGATIVE && { negativeColor: negative }),
    ...(extension && !flag(extension, "gradient", true) && { gradient: false }),
    ...(border && { borderColor: border }),
    ...(negativeBorder && !sameBorder && { negativeBorderColor: negativeBorder }),
    ...(!flag(extension ?? bar, "showValue", true) && { barOnly: true }),
    ...(direction && { direction }),
    ...(axis && { axis }),
    ...(axisColor && axisColor !== "#000000" && { axisColor }),
  };
}

/** The first-edition element, which programs older than Excel 2010 draw. */
export function writeDataBar(writer: XmlWriter, rule: DataBarRule): void {
  writer.openNode("dataBar", { showValue: rule.barOnly ? 0 : undefined });
  writeCriterion(writer, firstEdition(rule.minimum, "LowestValue"));
  writeCriterion(writer, firstEdition(rule.maximum, "HighestValue"));
  writer.leafNode("color", { rgb: argb(rule.color ?? DEFAULT_COLOR) });
  writer.closeNode();
}

/** The extension's element. */
export function writeExtendedDataBar(writer: XmlWriter, rule: DataBarRule): void {
  writer.openNode("x14:dataBar", {
    minLength: 0,
    maxLength: 100,
    border: rule.borderColor ? 1 : undefined,
    showValue: rule.barOnly ? 0 : undefined,
    negativeBarBorderColorSameAsPositive: rule.negativeBorderColor ? 0 : undefined,
    gradient: rule.gradient === false ? 0 : undefined,
    direction: directionWords.stored(rule.direction),
    axisPosition: axisWords.stored(rule.axis),
  });
  writeCriterion(writer, rule.minimum, "autoMin");
  writeCriterion(writer, rule.maximum, "autoMax");
  writer.leafNode("x14:fillColor", { rgb: argb(rule.color ?? DEFAULT_COLOR) });
  if (rule.borderColor) writer.leafNode("x14:borderColor", { rgb: argb(rule.borderColor) });
  writer.leafNode("x14:negativeFillColor", { rgb: argb(rule.negativeColor ?? DEFAULT_NEGATIVE) });
  if (rule.negativeBorderColor) writer.leafNode("x14:negativeBorderColor", { rgb: argb(rule.negativeBorderColor) });
  writer.leafNode("x14:axisColor", { rgb: argb(rule.axisColor ?? "#000000") });
  writer.closeNode();
}

function firstEdition(criterion: ScaleCriterion, open: "LowestValue" | "HighestValue"): ScaleCriterion {
  return criterion.type === "Automatic" ? { type: open } : criterion;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
