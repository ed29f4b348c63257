import type { BaseValueObject } from "@univerjs/engine-formula";
import { type Argument, isCellError, toArgument } from "./functionAnswers";

/** An argument of a custom function, and what is known of it. */
export interface ReadArgument {
  value: Argument;
  /** The same for the same values, and for no others. */
  key: string;
  /** Is there a cell in it that waits for an answer itself? */
  isBusy: boolean;
}

const isBusy = (value: unknown): boolean => isCellError(value) && value.error === "#BUSY!";

/** The engine gives the same object to all functions that speak of the same cells, as long as these stay what they are. */
const known = new WeakMap<BaseValueObject, ReadArgument>();

/** Reads an argument; rows that several functions are called with are read once. */
export function readArgument(variant: BaseValueObject): ReadArgument {
  const before = known.get(variant);
  if (before) return before;
  const value = toArgument(variant);
  const read = {
    value,
    key: shortened(JSON.stringify(value) ?? ""),
    isBusy: Array.isArray(value) ? value.some((row) => row.some(isBusy)) : isBusy(value),
  };
  if (variant.isArray()) known.set(variant, read);
  return read;
}

/** Longer texts are kept as their length and 128 bits made from all of their characters. */
const longest = 200;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  // four sums of Fowler, Noll and Vo's kind with factors of their own; the constants are odd, so that no bit is lost
  let [a, b, c, d] = [0x811c9dc5, 0x1b873593, 0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    c = Math.imul(c ^ code, 0x2c1b3c6d);
    d = Math.imul(d + code, 0x297a2d39);
    b ^= b >>> 15;
    d ^= d >>> 13;
  }
  return `#${[text.length, a, b, c, d].join(".")}`;
}
