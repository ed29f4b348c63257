import { formatAbsolute, quoteSheet } from "../../../model/cells/address";
import { type Validation, sheetName } from "../../../model/book";
import { demandUnprotected } from "../../../model/sheets/protection";
import { clearValidations, ownValidation, validationOf } from "../../../model/formats/rules";
import type { ValidationData, ValidationRule } from "../../../model/formats/ruleData";
import { validity } from "../../../model/formats/validity";
import { invalidArgument } from "../../apiError";
import { ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";
import { RangeCells } from "../range/rangeCells";
import { oneOf } from "../format/rangeLook";

const TYPES: Readonly<Record<keyof ValidationRule, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** A limit may be a number, text, a formula or a range. */
function limitOf(value: unknown): string | number {
  if (value instanceof RangeCells) return referenceTo(value);
  if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  throw invalidArgument();
}

const referenceTo = (range: RangeCells): string =>
  `=${quoteSheet(sheetName(range.book, range.sheet))}!${formatAbsolute(range.area)}`;

function ruleOf(value: unknown): ValidationRule {
  if (!isObject(value)) throw invalidArgument();
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const [[kind, part] = ["", null], ...more] = given;
  if (given.length === 0) return {};
  if (more.length > 0 || !(kind in TYPES) || !isObject(part)) throw invalidArgument();
  if (kind === "list") {
    const { source, inCellDropDown } = part;
    const text = source instanceof RangeCells ? referenceTo(source) : source;
    if (typeof text !== "string" || text === "") throw invalidArgument();
    return { list: { inCellDropDown: inCellDropDown !== false, source: text } };
  }
  if (kind === "custom") {
    const { formula } = part;
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    return { custom: { formula } };
  }
  const operator = oneOf<string>(OPERATORS, part["operator"]);
  const limits: Loose = { formula1: limitOf(part["formula1"]), operator };
  if (operator.endsWith("etween")) limits["formula2"] = limitOf(part["formula2"]);
  return { [kind]: limits };
}

export class DataValidationObject extends ApiObject {
  readonly $type = "DataValidation";
  readonly $scalars = ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule", "Type", "Valid"];
  override readonly $writable = ["ErrorAlert", "IgnoreBlanks", "Prompt", "Rule"];
  readonly $navs = [];

  override readonly $requires = { "*": "1.8", GetInvalidCells: "1.9", GetInvalidCellsOrNullObject: "1.9" };

  constructor(private readonly range: RangeCells) {
    super();
  }

  private get found(): Validation | null | undefined {
    return validationOf(this.range.sheet, this.range.area);
  }
  private change(change: Partial<ValidationData>): void {
    const { book, sheet, area } = this.range;
    demandUnprotected(sheet);
    const validation = ownValidation(book, sheet, area);
    Object.assign(validation, change);
    for (const key of ["prompt", "errorAlert", "ignoreBlanks"] as const) {
      if (validation[key] === undefined) delete validation[key];
    }
  }

  /** null when the cells are not validated alike. */
  get Rule(): ValidationRule | null {
    const { found } = this;
    return found === null ? null : (found?.rule ?? {});
  }
  set Rule(value: ValidationRule | null) {
    this.change({ rule: ruleOf(value) });
  }
  get Type(): string {
    const { found } = this;
    if (found === null) return "Inconsistent";
    const [kind] = Object.keys(found?.rule ?? {});
    return kind === undefined ? "None" : TYPES[kind as keyof ValidationRule];
  }
  get IgnoreBlanks(): boolean | null {
    const { found } = this;
    return found === null ? null : (found?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(ignore: boolean | null) {
    this.change({ ignoreBlanks: ignore === false ? false : undefined });
  }
  get Prompt(): Loose | null {
    const { found } = this;
    if (found === null) return null;
    const { title = "", message = "" } = found?.prompt ?? {};
    return { message, showPrompt: true, title };
  }
  set Prompt(value: Loose | null) {
    if (!isObject(value)) throw invalidArgument();
    const title = String(value["title"] ?? "");
    const message = String(value["message"] ?? "");
    // https://learn.microsoft.com/office/vba/api/excel.validation.inputtitle: at most 32 characters; a message
    // has at most 255 by [MS-XLSB] 2.5.37 (DValStrings)
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    const shown = value["showPrompt"] !== false && (title !== "" || message !== "");
    this.change({ prompt: shown ? { title, message } : undefined });
  }
  get ErrorAlert(): Loose | null {
    const { found } = this;
    if (found === null) return null;
    const { title = "", message = "", style = "Stop", showAlert = true } = found?.errorAlert ?? {};
    return { message, showAlert, style, title };
  }
  set ErrorAlert(value: Loose | null) {
    if (!isObject(value)) throw invalidArgument();
    const title = String(value["title"] ?? "");
    const message = String(value["message"] ?? "");
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    const style = oneOf<"Stop" | "Warning" | "Information">(
      ["Stop", "Warning", "Information"],
      value["style"] ?? "Stop",
    );
    const showAlert = value["showAlert"] !== false;
    const isDefault = title === "" && message === "" && style === "Stop" && showAlert;
    this.change({ errorAlert: isDefault ? undefined : { title, message, style, showAlert } });
  }
  /** null where some cells are valid and some are not. */
  get Valid(): boolean | null {
    const { valid, invalid } = this.judged();
    return invalid.length === 0 ? true : valid === 0 ? false : null;
  }
  GetInvalidCellsOrNullObject(): ApiValue {
    const { invalid } = this.judged();
    return invalid.length === 0 ? NULL : this.range.make.areas(this.range.sheet, invalid);
  }
  GetInvalidCells(): ApiValue {
    return orNotFound(this.GetInvalidCellsOrNullObject());
  }
  private judged(): ReturnType<typeof validity> {
    return validity(this.range.book, this.range.sheet, this.range.area);
  }
  Clear(): void {
    demandUnprotected(this.range.sheet);
    clearValidations(this.range.sheet, this.range.area);
  }
}
