import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";

/** A value that an argument may have. */
export interface Choice {
  value: string;
  tip: string;
}

/** What functions.json says that helps a person who types. */
export interface DescribedFunctions {
  functions: readonly {
    id: string;
    name: string;
    description?: string;
    parameters?: readonly {
      name: string;
      description?: string;
      optional?: boolean;
      repeating?: boolean;
      customEnumId?: string;
    }[];
  }[];
  enums?: readonly {
    id: string;
    values: readonly { stringValue?: string; numberValue?: number; tooltip?: string }[];
  }[];
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** The functions in the grid's own words, under the name a formula calls them by. */
export function functionInfos({ functions }: DescribedFunctions, namespace: string): IFunctionInfo[] {
  return functions.map(({ name, description = "", parameters = [] }) => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
}

/** The values to choose from, by function name (upper case, with its namespace) and argument; none where anything goes. */
export function choicesOf(
  { functions, enums = [] }: DescribedFunctions,
  namespace: string,
): (name: string, index: number) => readonly Choice[] {
  const byEnum = new Map(
    enums.map(({ id, values }) => [
      id,
      values.map(({ stringValue, numberValue, tooltip = "" }) => ({
        value: stringValue === undefined ? String(numberValue ?? "") : `"${stringValue}"`,
        tip: tooltip,
      })),
    ]),
  );
  const byFunction = new Map(
    functions.map(({ name, parameters = [] }) => [`${namespace}.${name}`.toUpperCase(), parameters]),
  );
  return (name, index) => byEnum.get(byFunction.get(name.toUpperCase())?.[index]?.customEnumId ?? "") ?? [];
}
