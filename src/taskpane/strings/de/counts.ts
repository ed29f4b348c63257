import { counting } from "../counting";

/** Numbers and plurals as German writes them. */
export const { format, decimal, plural } = counting("de");

/** "1 Spalte", "2 Spalten". */
export const columnCount = (count: number): string => plural(count, { one: "# Spalte", other: "# Spalten" });
