import type { Cell, Grid } from "../../evaluation/reading/cell";
import type { Book, Place } from "./book";

/** What a piece of a formula stands for. */
export type Meaning =
  /** Cells, wherever they can still be told apart from what they hold. */
  | { readonly kind: "cells"; readonly place: Place }
  | { readonly kind: "grid"; readonly grid: Grid }
  /** These cells have to be read first. */
  | { readonly kind: "unread"; readonly place: Place }
  /** It is worked out in a way that is not followed here; `text` names it. */
  | { readonly kind: "unclear"; readonly text: string };

/** What keeps a piece from having a value. */
export type NoValue = Extract<Meaning, { kind: "unread" | "unclear" }>;

export const gridMeaning = (grid: Grid): Meaning => ({ kind: "grid", grid });
export const scalarMeaning = (value: Cell): Meaning => gridMeaning([[value]]);
export const unclear = (text: string): NoValue => ({ kind: "unclear", text });

/** The values a piece stands for. */
export function valuesOf(meaning: Meaning, book: Book): Extract<Meaning, { kind: "grid" }> | NoValue {
  if (meaning.kind !== "cells") return meaning;
  const grid = book.read(meaning.place);
  return grid ? { kind: "grid", grid } : { kind: "unread", place: meaning.place };
}

/** One value, the first where there are several; what keeps it from being known otherwise. */
export function firstOf(meaning: Meaning, book: Book): { readonly kind: "one"; readonly value: Cell } | NoValue {
  const values = valuesOf(meaning, book);
  return values.kind === "grid" ? { kind: "one", value: values.grid[0]?.[0] } : values;
}
