import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Validation } from "../../host/model/book";
import type { ValidationLimits, ValidationRule } from "../../host/model/formats/ruleData";
import { gridRange } from "./gridRange";

/** A data validation in the grid's own form; undefined for a rule without a member. */
export function validationRule(validation: Validation): ISheetDataValidationRule | undefined {
  const { id, areas, ignoreBlanks, prompt, errorAlert } = validation;
  const rule = criteria(validation.rule);
  if (!rule) return undefined;
  return {
    uid: id,
    ranges: areas.map(gridRange),
    allowBlank: ignoreBlanks ?? true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: errorAlert?.showAlert ?? true,
    error: errorAlert?.message || prompt?.message,
    errorTitle: errorAlert?.title,
    errorStyle: errorStyles[errorAlert?.style ?? "Stop"],
    showInputMessage: prompt !== undefined,
    prompt: prompt?.message,
    promptTitle: prompt?.title,
    ...rule,
  };
}

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

type Criteria = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

function criteria(rule: ValidationRule): Criteria | undefined {
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    return { type: DataValidationType.LIST, formula1: source, showDropDown: inCellDropDown };
  }
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  if (rule.wholeNumber) return limited(DataValidationType.WHOLE, rule.wholeNumber);
  if (rule.decimal) return limited(DataValidationType.DECIMAL, rule.decimal);
  if (rule.textLength) return limited(DataValidationType.TEXT_LENGTH, rule.textLength);
  if (rule.date) return limited(DataValidationType.DATE, rule.date);
  if (rule.time) return limited(DataValidationType.DATE, rule.time);
  return undefined;
}

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const limited = (type: DataValidationType, { operator, formula1, formula2 }: ValidationLimits): Criteria => ({
  type,
  operator: operators[operator],
  formula1: String(formula1),
  formula2: formula2 === undefined ? undefined : String(formula2),
});
