import type { PlanConditionalFormat, PlanValidation, SheetLayout } from "../../plan/sheetPlan";
import type { Flow } from "./flow";
import type { Pen } from "./pen";

/** What may be typed, and how cells look while a formula holds. */
export async function writeRules(
  open: () => Excel.Worksheet,
  layout: SheetLayout,
  pen: Pen,
  flow: Flow,
): Promise<void> {
  for (const validation of layout.validations) {
    for (const area of validation.areas) {
      writeValidation(pen.range(open(), area), validation, pen);
      await flow.whenFull();
    }
  }
  // a new conditional format goes to the top, so the one that is to win comes last
  for (const format of [...layout.conditionalFormats].reverse()) {
    writeConditionalFormat(open(), format, pen);
    await flow.whenFull();
  }
}

function writeValidation(range: Excel.Range, { rule, title, message }: PlanValidation, pen: Pen): void {
  const validation = pen.reach(range.dataValidation);
  pen.set(validation, "rule", excelRule(rule));
  pen.set(validation, "prompt", { showPrompt: true, title, message });
  pen.set(validation, "errorAlert", { showAlert: true, style: "Stop", title, message });
}

function excelRule(rule: PlanValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "decimal":
      return { decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
    case "dateFrom":
      return { date: { formula1: rule.formula, operator: "GreaterThanOrEqualTo" } };
  }
}

function writeConditionalFormat(sheet: Excel.Worksheet, rule: PlanConditionalFormat, pen: Pen): void {
  const formats = pen.reach(pen.range(sheet, rule.area).conditionalFormats);
  const { custom } = pen.reach(formats.add("Custom"), "Custom");
  pen.reach(custom);
  pen.set(pen.reach(custom.rule), "formula", rule.formula);
  const format = pen.reach(custom.format);
  if (rule.fill) pen.set(pen.reach(format.fill), "color", rule.fill);
  if (!rule.color && !rule.bold) return;
  const font = pen.reach(format.font);
  if (rule.color) pen.set(font, "color", rule.color);
  if (rule.bold) pen.set(font, "bold", rule.bold);
}
