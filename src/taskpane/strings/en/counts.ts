import { counting } from "../counting";

/** Numbers and plurals as English writes them. */
export const { format, decimal, plural } = counting("en");

/** "1 column", "2 columns". */
export const columnCount = (count: number): string => plural(count, { one: "# column", other: "# columns" });
