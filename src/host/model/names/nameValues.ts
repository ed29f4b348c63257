import type { Book } from "../book";
import { evaluate } from "../calculation/evaluate";
import { isCellError } from "../calculation/functionAnswers";
import type { Scalar } from "../workbookData";
import type { Name } from "./names";

const CONSTANT = /^=(?:(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|"((?:[^"]|"")*)"|(true|false))$/i;

const plain = (value: Scalar | undefined): string | number | boolean => {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? value.error : value;
};

/** What a name that is no range stands for, as rows of values; errors as their texts. */
export function valuesOf(book: Book, { formula, scope }: Name): (string | number | boolean)[][] {
  return evaluate(book, formula, scope).map((row) => row.map(plain));
}

/** The same, the first of several. */
export function constantOf(book: Book, name: Name): string | number | boolean {
  const [, number, text, truth] = CONSTANT.exec(name.formula) ?? [];
  if (number !== undefined) return Number(number);
  if (text !== undefined) return text.replace(/""/g, '"');
  if (truth !== undefined) return truth.toUpperCase() === "TRUE";
  return valuesOf(book, name)[0]?.[0] ?? "";
}
