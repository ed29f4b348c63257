import type { Area } from "../cells/address";
import { isOnly, covers, subtract, touches } from "../cells/areas";
import type { Book, ConditionalFormat, Sheet, Validation } from "../book";
import type { ConditionalFormatRule } from "./ruleData";

/** A rule as it is before anything was said about it. */
const INITIAL: { [T in ConditionalFormatRule["type"]]: Extract<ConditionalFormatRule, { type: T }>["rule"] } = {
  Custom: { formula: "" },
  CellValue: { operator: "Invalid", formula1: "" },
  ContainsText: { operator: "Invalid", text: "" },
  TopBottom: { type: "TopItems", rank: 10 },
  PresetCriteria: { criterion: "Invalid" },
  ColorScale: { minimum: { type: "LowestValue" }, maximum: { type: "HighestValue" } },
  DataBar: { minimum: { type: "Automatic" }, maximum: { type: "Automatic" } },
  IconSet: { style: "ThreeTrafficLights1", criteria: [] },
};

export const isRuleType = (type: unknown): type is ConditionalFormatRule["type"] =>
  typeof type === "string" && type in INITIAL;

/** Adds a conditional format with first priority, as Excel does. */
export function addConditionalFormat(
  book: Book,
  sheet: Sheet,
  areas: readonly Area[],
  type: ConditionalFormatRule["type"],
): ConditionalFormat {
  const rule = JSON.parse(JSON.stringify(INITIAL[type])) as ConditionalFormatRule["rule"];
  const made = {
    ...({ type, rule } as ConditionalFormatRule),
    id: `{${String(book.nextId()).padStart(8, "0")}-0002-0000-0000-000000000000}`,
    areas: [...areas],
    stopIfTrue: false,
    format: {},
  };
  sheet.conditionalFormats.unshift(made);
  return made;
}

/** Takes the area out of every conditional format; what has no cells left is deleted. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = subtract(format.areas, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

export function clearValidations(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) {
    if (touches(validation.areas, area)) validation.areas = subtract(validation.areas, area);
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/**
 * What validates the area: the validation that covers it.
 *
 * @returns null when only a part of it is validated, or by several
 */
export function validationOf(sheet: Sheet, area: Area): Validation | null | undefined {
  const touching = sheet.validations.filter(({ areas }) => touches(areas, area));
  const [first] = touching;
  if (!first) return undefined;
  return touching.length === 1 && covers(first.areas, area) ? first : null;
}

/** The validation of exactly this area: split off from what validated it before, or a new one. */
export function ownValidation(book: Book, sheet: Sheet, area: Area): Validation {
  const before = validationOf(sheet, area);
  if (before && isOnly(before.areas, area)) return before;
  const { id: _id, areas: _areas, ...rest } = before ?? { id: "", areas: [], rule: {} };
  const copy = JSON.parse(JSON.stringify(rest)) as Omit<Validation, "id" | "areas">;
  clearValidations(sheet, area);
  const made: Validation = { ...copy, id: `dv${book.nextId()}`, areas: [area] };
  sheet.validations.push(made);
  return made;
}
