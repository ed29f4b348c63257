import { folded } from "./folded";

/** One Excel function as the reference shows it. */
export interface FunctionHelp {
  readonly name: string;
  /** The group it is shown in. */
  readonly category: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  readonly examples: readonly Example[];
  /** Address of its help page, beside the pane's own. */
  readonly page: string;
}

/** A formula, and what it gives ("" where the formula says it). */
export interface Example {
  readonly formula: string;
  readonly says: string;
}

/** The reference of the functions, which the build makes from their comments. Throws when it cannot be fetched or read. */
export async function fetchFunctionHelp(address = "help/functions.json"): Promise<FunctionHelp[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readFunctionHelp(await response.json());
}

/** Reads the reference; entries without a name are passed over. */
export function readFunctionHelp(reference: unknown): FunctionHelp[] {
  return listOf(reference, "functions")
    .map((entry) => ({
      name: textOf(entry, "name"),
      category: textOf(entry, "category"),
      description: textOf(entry, "description"),
      parameters: listOf(entry, "parameters").map((parameter) => ({
        name: textOf(parameter, "name"),
        description: textOf(parameter, "description"),
        optional: valueOf(parameter, "optional") === true,
      })),
      examples: listOf(entry, "examples").map((example) => ({
        formula: textOf(example, "formula"),
        says: textOf(example, "says"),
      })),
      page: textOf(entry, "page"),
    }))
    .filter((help) => help.name !== "");
}

/** `ALLIANCE.NAME(first, [second])`: optional arguments in brackets, as Excel writes them. */
export function syntaxOf(help: FunctionHelp): string {
  const list = help.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `ALLIANCE.${help.name}(${list.join(", ")})`;
}

/** A formula about this workbook's own table instead of the examples' Partners. */
export const withTable = (formula: string, table: string | undefined): string =>
  table === undefined ? formula : formula.replace(/\bPartners(?=\[)/g, () => table);

/** The functions whose name, description or group holds the text, whatever its case. */
export function passing(functions: readonly FunctionHelp[], filter: string): readonly FunctionHelp[] {
  const wanted = folded(filter.trim());
  return functions.filter(({ name, category, description }) =>
    [name, category, description].some((text) => folded(text).includes(wanted)),
  );
}

function valueOf(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[key] : undefined;
}

function listOf(holder: unknown, key: string): unknown[] {
  const value = valueOf(holder, key);
  return Array.isArray(value) ? value : [];
}

function textOf(holder: unknown, key: string): string {
  const value = valueOf(holder, key);
  return typeof value === "string" ? value : "";
}
