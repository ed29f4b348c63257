import { plural } from "./counts";

/** The reference of the functions, in English. */
export const functions = {
  title: "Functions",
  lead: "Type them in any cell. They recalculate with your data, and EXPLAIN shows the arithmetic behind a verdict.",
  reading: "Fetching the reference…",
  filter: "Filter functions",
  filterHint: "Filter by name or purpose",
  nothing: "No function has that in its name or description.",
  syntax: "Syntax",
  examples: (count: number) => plural(count, { one: "Example", other: "Examples" }),
  arguments: (name: string) => `Arguments of ${name}`,
  optional: "optional",
  more: (name: string) => `More about ${name}`,
  failedTitle: "The reference could not be fetched",
};
