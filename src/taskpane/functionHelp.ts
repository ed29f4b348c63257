/** One Excel function as the reference shows it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

/** The reference of the functions, from the metadata that Excel reads as well. Throws when it cannot be fetched or read. */
export async function fetchFunctionHelp(address = "functions.json"): Promise<FunctionHelp[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readFunctionHelp(await response.json());
}

/** Reads the `functions` of custom-functions metadata; entries without a name are passed over. */
export function readFunctionHelp(metadata: unknown): FunctionHelp[] {
  return listOf(metadata, "functions")
    .map((entry) => ({
      name: textOf(entry, "name"),
      description: textOf(entry, "description"),
      parameters: listOf(entry, "parameters").map((parameter) => ({
        name: textOf(parameter, "name"),
        description: textOf(parameter, "description"),
        optional: valueOf(parameter, "optional") === true,
      })),
    }))
    .filter((help) => help.name !== "");
}

/** `ALLIANCE.NAME(first, [second])`: optional arguments in brackets, as Excel writes them. */
export function syntaxOf(help: FunctionHelp): string {
  const list = help.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `ALLIANCE.${help.name}(${list.join(", ")})`;
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
