/**
 * Translations by the English text they stand for, which is what the functions' own comments say: where a comment changes, its
 * translation is missed rather than wrong. Names of functions, arguments and answers stay as they are: formulas are made of them.
 */
export type Words = Readonly<Record<string, string>>;
