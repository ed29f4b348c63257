import type { ValidationData, ValidationLimits, ValidationRule } from "../../model/formats/ruleData";
import { fromSqref, toSqref } from "../a1";
import { formulaFromFile, formulaToFile } from "../formula/fileFormula";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  textOf,
  unescapeText,
  escapeText,
  type XmlElement,
  type XmlWriter,
} from "../package/xml";
import { words } from "../style/words";
import { DAYS_TO_1904 } from "./cellValue";

const operatorWords = words({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
});

const styleWords = words({ stop: "Stop", warning: "Warning", information: "Information" });

/** Stored type → member of the rule. */
const typeWords = words({
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
});

/** Data validation of a sheet, those of the extension (x14, references to other sheets) included. */
export function readValidations(sheet: XmlElement, date1904: boolean, note: (line: string) => void): ValidationData[] {
  const stored = [
    ...children(child(sheet, "dataValidations"), "dataValidation"),
    ...descendants(child(sheet, "extLst"), "dataValidation"),
  ];
  return stored.flatMap((each) => {
    const range = fromSqref(attribute(each, "sqref") ?? textOf(child(each, "sqref")));
    const rule = readRule(each, date1904);
    if (!rule) note("Input messages on cells that take any value were left out.");
    return rule && range ? [{ range, rule, ...readMessages(each) }] : [];
  });
}

function readRule(stored: XmlElement, date1904: boolean): ValidationRule | undefined {
  const type = typeWords.shown(attribute(stored, "type"));
  const [formula1 = "", formula2] = ["formula1", "formula2"].map((name) => {
    const formula = child(stored, name);
    return formula && textOf(child(formula, "f") ?? formula);
  });
  if (type === undefined) return undefined;
  if (type === "custom") return { custom: { formula: formulaFromFile(formula1) } };
  if (type === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1)?.[1];
    const source = literal === undefined ? formulaFromFile(formula1) : literal.replace(/""/g, '"');
    return { list: { inCellDropDown: !flag(stored, "showDropDown"), source } };
  }
  const shift = date1904 && type === "date" ? DAYS_TO_1904 : 0;
  const operator = operatorWords.shown(attribute(stored, "operator")) ?? "Between";
  // Some programs write a second limit where none is looked at
  const hasTwo = operator.endsWith("Between") && formula2 !== undefined;
  const limits: ValidationLimits = {
    formula1: readLimit(formula1, shift),
    ...(hasTwo && { formula2: readLimit(formula2, shift) }),
    operator,
  };
  return { [type]: limits };
}

function readLimit(text: string, shift: number): string | number {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(number) ? formulaFromFile(text) : number + shift;
}

function readMessages(stored: XmlElement): Pick<ValidationData, "prompt" | "errorAlert" | "ignoreBlanks"> {
  const text = (name: string) => unescapeText(attribute(stored, name) ?? "");
  const prompt = { title: text("promptTitle"), message: text("prompt") };
  const errorAlert = {
    title: text("errorTitle"),
    message: text("error"),
    style: (styleWords.shown(attribute(stored, "errorStyle")) ?? "Stop") as "Stop",
    showAlert: flag(stored, "showErrorMessage"),
  };
  const isPlainStop = errorAlert.showAlert && errorAlert.style === "Stop" && !errorAlert.title && !errorAlert.message;
  return {
    ...(flag(stored, "showInputMessage") && (prompt.title || prompt.message) && { prompt }),
    ...(!isPlainStop && { errorAlert }),
    ...(!flag(stored, "allowBlank") && { ignoreBlanks: false }),
  };
}

/** Writes <dataValidations>. */
export function writeValidations(writer: XmlWriter, validations: readonly ValidationData[], date1904 = false): void {
  if (validations.length === 0) return;
  writer.openNode("dataValidations", { count: validations.length });
  validations.forEach((each) => writeValidation(writer, each, date1904));
  writer.closeNode();
}

function writeValidation(
  writer: XmlWriter,
  { range, rule, prompt, errorAlert, ignoreBlanks }: ValidationData,
  date1904: boolean,
): void {
  const member = Object.keys(rule)[0] as keyof ValidationRule;
  const limits = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time ?? rule.textLength;
  const operator = operatorWords.stored(limits?.operator);
  const style = styleWords.stored(errorAlert?.style);
  const shift = date1904 && rule.date ? DAYS_TO_1904 : 0;
  writer.openNode("dataValidation", {
    type: typeWords.stored(member),
    errorStyle: style === "stop" ? undefined : style,
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlanks === false ? undefined : 1,
    // The attribute's name says the opposite of what it does
    showDropDown: rule.list && !rule.list.inCellDropDown ? 1 : undefined,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: (errorAlert?.showAlert ?? true) ? 1 : undefined,
    errorTitle: attributeText(errorAlert?.title),
    error: attributeText(errorAlert?.message),
    promptTitle: attributeText(prompt?.title),
    prompt: attributeText(prompt?.message),
    sqref: toSqref(range),
  });
  const formulas = [
    rule.list && listFormula(rule.list.source),
    rule.custom && formulaToFile(rule.custom.formula),
    limits && storedLimit(limits.formula1, shift),
  ];
  writer.leafNode("formula1", undefined, formulas.find((formula) => formula !== undefined) ?? "");
  if (limits?.formula2 !== undefined) writer.leafNode("formula2", undefined, storedLimit(limits.formula2, shift));
  writer.closeNode();
}

function storedLimit(limit: string | number, shift: number): string {
  return typeof limit === "number" ? String(limit - shift) : formulaToFile(limit);
}

function listFormula(source: string): string {
  return source.startsWith("=") ? formulaToFile(source) : `"${source.replace(/"/g, '""')}"`;
}

function attributeText(text: string | undefined): string | undefined {
  return text ? escapeText(text).replace(/\n/g, "_x000a_") : undefined;
}
