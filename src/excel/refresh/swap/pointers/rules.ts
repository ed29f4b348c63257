import type { Pen } from "../../../write/pen";
import type { Replaced } from "../replaced";
import { speaksWithin, withoutNothing, type RulePointer } from "./pointer";
import { placedOn, type LookedAt } from "./lookedAt";

/** How rules of a type are asked what they say, and told it again. */
interface RuleKind {
  ask: string;
  read(format: Excel.ConditionalFormat): unknown;
  write(format: Excel.ConditionalFormat, content: unknown, pen: Pen): void;
}

/** The types that can speak of other cells. */
const kinds: Readonly<Record<string, RuleKind>> = {
  Custom: {
    ask: "custom/rule/formula",
    read: ({ custom }) => custom.rule.formula,
    write: ({ custom }, formula, pen) => pen.set(pen.reach(pen.reach(custom).rule), "formula", formula as string),
  },
  CellValue: {
    ask: "cellValue/rule",
    read: ({ cellValue }) => cellValue.rule,
    write: ({ cellValue }, rule, pen) => pen.set(pen.reach(cellValue), "rule", rule as Excel.ConditionalCellValueRule),
  },
  ContainsText: {
    ask: "textComparison/rule",
    read: ({ textComparison }) => textComparison.rule,
    write: ({ textComparison }, rule, pen) =>
      pen.set(pen.reach(textComparison), "rule", rule as Excel.ConditionalTextComparisonRule),
  },
  ColorScale: {
    ask: "colorScale/criteria",
    read: ({ colorScale }) => colorScale.criteria,
    write: ({ colorScale }, criteria, pen) =>
      pen.set(pen.reach(colorScale), "criteria", criteria as Excel.ConditionalColorScaleCriteria),
  },
  IconSet: {
    ask: "iconSet/criteria",
    read: ({ iconSet }) => iconSet.criteria,
    write: ({ iconSet }, criteria, pen) =>
      pen.set(pen.reach(iconSet), "criteria", criteria as Excel.ConditionalIconCriterion[]),
  },
  DataBar: {
    ask: "dataBar/lowerBoundRule,dataBar/upperBoundRule",
    read: ({ dataBar }) => ({ lower: dataBar.lowerBoundRule, upper: dataBar.upperBoundRule }),
    write: ({ dataBar }, content, pen) => {
      const { lower, upper } = content as Record<"lower" | "upper", Excel.ConditionalDataBarRule>;
      pen.set(pen.reach(dataBar), "lowerBoundRule", lower);
      pen.set(dataBar, "upperBoundRule", upper);
    },
  },
};

/** Finds in two syncs, or one where there are none, the rules on these sheets that speak of sheets which are to be replaced. */
export async function findRules(
  context: Excel.RequestContext,
  sheets: readonly LookedAt[],
  replaced: readonly Replaced[],
): Promise<RulePointer[]> {
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await context.sync();
  const rules = asked.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) => {
      const kind = kinds[format.type];
      if (!kind) return [];
      format.load(kind.ask);
      const ranges = format.getRanges();
      ranges.load("areas/items/address");
      return { sheet, format, kind, ranges };
    }),
  );
  if (rules.length > 0) await context.sync();
  return rules.flatMap(({ sheet, format, kind, ranges }): RulePointer[] => {
    const content = withoutNothing(kind.read(format));
    const others = replaced.filter(({ id }) => id !== sheet.id);
    if (!speaksWithin(content, others)) return [];
    const place = ranges.areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)).join();
    return [{ ...placedOn(sheet), kind: "rule", place, id: format.id, type: format.type, content }];
  });
}

/** Says again what a rule said. */
export function sayRule(sheet: Excel.Worksheet, { id, type, content }: RulePointer, pen: Pen): void {
  const formats = pen.reach(pen.reach(sheet.getRange()).conditionalFormats);
  kinds[type]?.write(pen.reach(formats.getItem(id), id), content, pen);
}
