import type { NativeTable } from "../row";
import { continuumRows, stretchRows } from "./continuumRows";

/** CONTINUUM, step by step; it rests on the type. */
export const continuumTables = (): NativeTable[] => [
  { title: "Where it could stand", heads: { value: "Open", low: "From", high: "To" }, rows: stretchRows() },
  { title: "Where it stands", heads: { value: "Comes to" }, rows: continuumRows() },
];
