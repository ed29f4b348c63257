/** The namespace the manifest gives our functions. */
export const namespace = "ALLIANCE";

/** "ALLIANCE.CLASSIFY(a,b)" */
export const call = (name: string, ...args: readonly string[]): string => `${namespace}.${name}(${args.join(",")})`;

/** A text literal: `"` is doubled. */
export const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet in front of an address: "'It''s here'!". Always quoted, so that no name can be read as something else. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** A row of constants: `{1,"two"}`. */
export const constants = (values: Iterable<string | number>): string =>
  `{${[...values].map((value) => (typeof value === "number" ? String(value) : quoteText(value))).join(",")}}`;

/**
 * The result beside the text that a cell's text is, in any case; an error where it is none. Not by MATCH, to which ? and * are
 * wildcards: a mark for "not known" would be any word of so many letters.
 */
export const resultFor = (text: string, texts: Iterable<string>, results: Iterable<string | number>): string =>
  `LOOKUP(2,1/(${constants(texts)}=${text}),${constants(results)})`;
