/** One parameter in functions.json. */
export interface FunctionParameter {
  name: string;
  /** "number", "string", "boolean", "any", or the id of a custom enum. */
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  /** Takes the rest of the arguments, as one array. */
  repeating?: boolean;
}

/** One function in functions.json, as custom-functions-metadata writes it. */
export interface FunctionDescription {
  id: string;
  name: string;
  parameters?: readonly FunctionParameter[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: {
    cancelable?: boolean;
    stream?: boolean;
    volatile?: boolean;
    allowErrorForDataTypeAny?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
  };
}

/** functions.json, which the host reads and the library never sees. */
export interface FunctionsMetadata {
  functions: readonly FunctionDescription[];
}

/** Bits that tell the library how to call a function. */
const flags = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** The flags of an invocation, from what the metadata says of the function. */
export const invocationFlags = ({ options = {} }: FunctionDescription): number =>
  (options.cancelable ? flags.cancelable : 0) |
  (options.stream ? flags.streaming : 0) |
  (options.allowErrorForDataTypeAny ? flags.errorsAllowed : 0);

/** Finds a function by id or name, case aside, with or without its namespace ("ALLIANCE.CLASSIFY", "CLASSIFY"). */
export const findFunction = (
  metadata: FunctionsMetadata,
  name: string,
  namespace?: string,
): FunctionDescription | undefined => {
  const upper = name.toUpperCase();
  const prefix = namespace === undefined ? "" : `${namespace.toUpperCase()}.`;
  const bare = prefix !== "" && upper.startsWith(prefix) ? upper.slice(prefix.length) : upper;
  return metadata.functions.find(({ id, name: shown }) => id.toUpperCase() === bare || shown.toUpperCase() === bare);
};
