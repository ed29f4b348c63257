import type { FormatData, StylePart } from "./formatData";

/** The members of a format that each part of a style is about. */
const MEMBERS: Readonly<Record<StylePart, readonly (keyof FormatData)[]>> = {
  Number: ["numberFormat"],
  Alignment: ["horizontal", "vertical", "wrap", "indent", "rotation", "shrinkToFit", "autoIndent", "readingOrder"],
  Font: ["font"],
  Border: ["borders"],
  Patterns: ["fill", "fillTint", "pattern", "patternColor", "patternTint"],
  Protection: ["locked", "formulaHidden"],
};

export const STYLE_PARTS = Object.keys(MEMBERS) as readonly StylePart[];

const ordered = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? value
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => [key, ordered(member)]);

/** One part of a format as text, equal for equal parts. */
const textOf = (format: FormatData, part: StylePart): string =>
  JSON.stringify(MEMBERS[part].map((member) => ordered(format[member] ?? {})));

export const samePart = (a: FormatData, b: FormatData, part: StylePart): boolean => textOf(a, part) === textOf(b, part);

/** A format with some parts taken from another. */
export function withParts(format: FormatData, from: FormatData, parts: readonly StylePart[]): FormatData {
  const members = parts.flatMap((part) => MEMBERS[part].map((member) => [member, from[member]] as const));
  return { ...format, ...(Object.fromEntries(members) as Partial<FormatData>) };
}
