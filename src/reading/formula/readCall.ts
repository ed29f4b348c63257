import type { Grid } from "../../evaluation/reading/cell";
import type { Book, Place } from "./book";
import type { OurCall } from "./calls";
import { valuesOf, type Meaning } from "./meaning";
import { meaningOf } from "./meaningOf";

/** What a function is given for an argument. */
export type ReadArgument =
  | { readonly kind: "omitted" }
  /** `place` = the cells it stands in; null where the formula holds or works it out itself. */
  | { readonly kind: "read"; readonly grid: Grid; readonly place: Place | null }
  /** The formula works it out in a way that is not followed here. */
  | { readonly kind: "unclear"; readonly text: string };

/** A call of a function of ours with what it is given. */
export interface ReadCall {
  readonly name: string;
  readonly text: string;
  readonly isWhole: boolean;
  readonly args: readonly ReadArgument[];
}

/** What a call is given, and the cells that have to be read before that is known whole. */
export function readCall({ name, text, isWhole, args }: OurCall, book: Book): { call: ReadCall; unread: Place[] } {
  const unread: Place[] = [];
  const read = args.map((argument): ReadArgument => {
    if (!argument) return { kind: "omitted" };
    const meaning = meaningOf(argument, book);
    const values = valuesOf(meaning, book);
    if (values.kind === "grid") return { kind: "read", grid: values.grid, place: placeOf(meaning) };
    if (values.kind === "unread") unread.push(values.place);
    return { kind: "unclear", text: values.kind === "unclear" ? values.text : "" };
  });
  return { call: { name, text, isWhole, args: read }, unread };
}

const placeOf = (meaning: Meaning): Place | null => (meaning.kind === "cells" ? meaning.place : null);
