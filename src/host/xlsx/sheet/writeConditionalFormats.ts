import type { FormatData } from "../../model/formats/formatData";
import type { ConditionalFormatData } from "../../model/formats/ruleData";
import { cellAddress, parseArea, toSqref } from "../a1";
import { formulaToFile } from "../formula/fileFormula";
import type { XmlWriter } from "../package/xml";
import { writeCriterion } from "./cfCriteria";
import { averageWords, comparisonWords, periodWords, presetWords, storedIconSet, textRuleWords } from "./cfWords";
import { writeDataBar, writeExtendedDataBar } from "./dataBars";
import { presetFormula, textFormula } from "./ruleFormulas";

/** Icon sets that only the extension (x14) knows. */
const EXTENDED_SETS = new Set(["3Stars", "3Triangles", "5Boxes", "NoIcons"]);

/** Writes a <conditionalFormatting> for each rule, its place in the list being its priority. */
export function writeConditionalFormats(
  writer: XmlWriter,
  formats: readonly ConditionalFormatData[],
  styleOf: (format: FormatData) => number,
): void {
  formats.forEach((data, i) => {
    if (isExtendedOnly(data)) return;
    writer.openNode("conditionalFormatting", { sqref: toSqref(data.range) });
    writeRule(writer, data, i + 1, data.format && styleOf(data.format));
    writer.closeNode();
  });
}

/** Whether a sheet's rules need the extension list. */
export function needsExtension(formats: readonly ConditionalFormatData[]): boolean {
  return formats.some((data) => data.type === "DataBar" || isExtendedOnly(data));
}

/** Writes <x14:conditionalFormattings>: the second half of data bars, and icon sets that came with Excel 2010. */
export function writeExtendedFormats(writer: XmlWriter, formats: readonly ConditionalFormatData[]): void {
  writer.openNode("x14:conditionalFormattings");
  formats.forEach((data, i) => {
    if (data.type !== "DataBar" && !isExtendedOnly(data)) return;
    writer.openNode("x14:conditionalFormatting", { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" });
    writer.openNode("x14:cfRule", {
      type: data.type === "DataBar" ? "dataBar" : "iconSet",
      priority: data.type === "DataBar" ? undefined : i + 1,
      id: ruleId(i),
    });
    if (data.type === "DataBar") writeExtendedDataBar(writer, data.rule);
    else writeIcons(writer, data, true);
    writer.closeNode();
    writer.leafNode("xm:sqref", undefined, toSqref(data.range));
    writer.closeNode();
  });
  writer.closeNode();
}

function isExtendedOnly(data: ConditionalFormatData): boolean {
  if (data.type !== "IconSet") return false;
  return EXTENDED_SETS.has(storedIconSet(data.rule.style)) || data.rule.criteria.some((each) => each.customIcon);
}

/** The two halves of a data bar know each other by this. */
function ruleId(place: number): string {
  return `{00000000-0000-0000-0000-${(place + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

function writeRule(writer: XmlWriter, data: ConditionalFormatData, priority: number, dxfId: number | undefined): void {
  const open = (type: string | undefined, more: Record<string, string | number | undefined> = {}) =>
    writer.openNode("cfRule", { type, dxfId, priority, stopIfTrue: data.stopIfTrue ? 1 : undefined, ...more });
  const formula = (text: string) => writer.leafNode("formula", undefined, formulaToFile(text));
  const corner = topLeft(data.range);
  switch (data.type) {
    case "Custom":
      open("expression");
      formula(data.rule.formula);
      break;
    case "CellValue":
      open("cellIs", { operator: comparisonWords.stored(data.rule.operator) ?? "equal" });
      formula(data.rule.formula1);
      if (data.rule.formula2 !== undefined) formula(data.rule.formula2);
      break;
    case "ContainsText": {
      const type = textRuleWords.stored(data.rule.operator) ?? "containsText";
      open(type, { operator: type === "notContainsText" ? "notContains" : type, text: data.rule.text });
      formula(textFormula(data.rule.operator, data.rule.text, corner));
      break;
    }
    case "TopBottom": {
      const { type, rank } = data.rule;
      open("top10", {
        rank,
        percent: type.endsWith("Percent") ? 1 : undefined,
        bottom: type.startsWith("Bottom") ? 1 : undefined,
      });
      break;
    }
    case "PresetCriteria":
      openPreset(open, data.rule.criterion);
      if (presetFormula(data.rule.criterion, corner)) formula(presetFormula(data.rule.criterion, corner));
      break;
    case "ColorScale": {
      const { minimum, midpoint, maximum } = data.rule;
      const criteria = [minimum, ...(midpoint ? [midpoint] : []), maximum];
      open("colorScale");
      writer.openNode("colorScale");
      criteria.forEach((each) => writeCriterion(writer, each));
      criteria.forEach((each) => writer.leafNode("color", { rgb: `FF${(each.color ?? "#FFFFFF").slice(1)}` }));
      writer.closeNode();
      break;
    }
    case "DataBar":
      open("dataBar");
      writeDataBar(writer, data.rule);
      writeExtensionId(writer, ruleId(priority - 1));
      break;
    case "IconSet":
      open("iconSet");
      writeIcons(writer, data, false);
  }
  writer.closeNode();
}

function openPreset(
  open: (type: string, more?: Record<string, string | number | undefined>) => void,
  criterion: string,
): void {
  const preset = presetWords.stored(criterion);
  if (preset) return open(preset);
  const period = periodWords.stored(criterion);
  if (period) return open("timePeriod", { timePeriod: period });
  const [side, equal, deviations] = (averageWords.stored(criterion) ?? "above 0 0").split(" ");
  open("aboveAverage", {
    aboveAverage: side === "below" ? 0 : undefined,
    equalAverage: equal === "1" ? 1 : undefined,
    stdDev: deviations === "0" ? undefined : deviations,
  });
}

function writeExtensionId(writer: XmlWriter, id: string): void {
  writer.openNode("extLst");
  writer.openNode("ext", {
    uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
    "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  });
  writer.leafNode("x14:id", undefined, id);
  writer.closeNode();
  writer.closeNode();
}

function writeIcons(writer: XmlWriter, data: ConditionalFormatData, extended: boolean): void {
  if (data.type !== "IconSet") return;
  const { style, criteria, reverse, iconOnly } = data.rule;
  const prefix = extended ? "x14:" : "";
  writer.openNode(`${prefix}iconSet`, {
    iconSet: storedIconSet(style),
    showValue: iconOnly ? 0 : undefined,
    reverse: reverse ? 1 : undefined,
    custom: criteria.some((each) => each.customIcon) ? 1 : undefined,
  });
  for (const { type, operator, formula } of criteria) {
    const gte = operator === "GreaterThan" ? 0 : undefined;
    const stored = { Number: "num", Percent: "percent", Formula: "formula", Percentile: "percentile" }[type];
    if (!extended) writer.leafNode("cfvo", { type: stored, val: formulaToFile(formula), gte });
    else {
      writer.openNode("x14:cfvo", { type: stored, gte });
      writer.leafNode("xm:f", undefined, formulaToFile(formula));
      writer.closeNode();
    }
  }
  if (criteria.some((each) => each.customIcon)) {
    criteria.forEach(({ customIcon }, i) => {
      const icon = customIcon ?? { set: style, index: i };
      writer.leafNode("x14:cfIcon", { iconSet: storedIconSet(icon.set), iconId: icon.index });
    });
  }
  writer.closeNode();
}

function topLeft(range: string): string {
  const area = parseArea(range.split(",")[0] ?? "A1");
  return area ? cellAddress(area.top, area.left) : "A1";
}
