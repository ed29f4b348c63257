/** Large arguments as text, for several functions of a sheet are called with the same rows. */
const texts = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** What the library is told of a call: number, function, arguments, address of the cell, flags, addresses of the arguments. */
export const callText = (
  id: number,
  name: string,
  values: readonly unknown[],
  address: string | null,
  flags: number,
  parameterAddresses: readonly (string | null)[] | null,
): string =>
  `[${id},${JSON.stringify(name)},[${values.map(textOf).join(",")}],${JSON.stringify(address)},${flags},${JSON.stringify(parameterAddresses)}]`;
