import { invalidArgument, itemNotFound } from "../../richApi/apiError";
import type { Book } from "../book";
import type { CustomPropertyData } from "./documentData";

/** How many characters a key or a text may have before it is cut. */
const LIMIT = 255;

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** A value with its type: whole numbers that a file's 32 bits hold are numbers, other numbers floats. */
function typed(value: unknown): Pick<CustomPropertyData, "type" | "value"> {
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "number" && Number.isFinite(value)) {
    return { type: Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "Number" : "Float", value };
  }
  if (typeof value !== "string") throw invalidArgument();
  // The library sends a Date as JSON does.
  return DATE.test(value) ? { type: "Date", value } : { type: "String", value: value.slice(0, LIMIT) };
}

export const customProperties = (book: Book): readonly CustomPropertyData[] => book.document.properties?.custom ?? [];

const keep = (book: Book, custom: readonly CustomPropertyData[]): void => {
  const { custom: _before, ...others } = book.document.properties ?? {};
  book.document.properties = custom.length > 0 ? { ...others, custom: [...custom] } : others;
};

/** Keys are compared without case. */
export const findCustomProperty = (book: Book, key: string): CustomPropertyData | undefined =>
  customProperties(book).find((one) => one.key.toLowerCase() === key.slice(0, LIMIT).toLowerCase());

/** Makes a property, or gives the one of this key another value. */
export function setCustomProperty(book: Book, key: string, value: unknown): CustomPropertyData {
  if (key === "") throw invalidArgument();
  const known = findCustomProperty(book, key);
  if (known) return Object.assign(known, typed(value));
  const made = { key: key.slice(0, LIMIT), ...typed(value) };
  keep(book, [...customProperties(book), made]);
  return made;
}

export function deleteCustomProperty(book: Book, key: string): void {
  const known = findCustomProperty(book, key);
  if (!known) throw itemNotFound();
  keep(
    book,
    customProperties(book).filter((one) => one !== known),
  );
}

export const deleteCustomProperties = (book: Book): void => keep(book, []);
