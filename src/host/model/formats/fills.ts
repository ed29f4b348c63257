import type { FormatData } from "./formatData";
import { tinted } from "./tint";

/** What of a format is its fill. */
export type Fill = Pick<FormatData, "fill" | "fillTint" | "pattern" | "patternColor" | "patternTint">;

/** How much of a cell each of Excel's patterns covers with its own colour; the grid shows the mixture. */
const COVER: Readonly<Record<string, number>> = {
  Gray75: 0.75,
  SemiGray75: 0.75,
  Gray50: 0.5,
  Checker: 0.5,
  Horizontal: 0.5,
  Vertical: 0.5,
  Down: 0.5,
  Up: 0.5,
  Grid: 0.44,
  CrissCross: 0.44,
  Gray25: 0.25,
  LightHorizontal: 0.25,
  LightVertical: 0.25,
  LightDown: 0.25,
  LightUp: 0.25,
  Gray16: 0.125,
  Gray8: 0.0625,
};

/** Excel.FillPattern without "None", "Solid" and the gradients, which need more colours than a cell's fill has here. */
export const PATTERNS: readonly string[] = Object.keys(COVER);

const mixed = (below: string, above: string, share: number): string => {
  const byte = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => Math.round(byte(below, at) * (1 - share) + byte(above, at) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
};

/** The one colour that shows a fill; undefined where there is none. */
export function shownFill({ fill, fillTint = 0, pattern, patternColor, patternTint = 0 }: Fill): string | undefined {
  const below = fill === undefined ? undefined : tinted(fill, fillTint);
  if (pattern === undefined) return below;
  return mixed(below ?? "#FFFFFF", tinted(patternColor ?? "#000000", patternTint), COVER[pattern] ?? 0.5);
}

/** The members of a format that are its fill, none of them undefined. */
export function fillOf({ fill, fillTint, pattern, patternColor, patternTint }: FormatData): Fill {
  return {
    ...(fill !== undefined && { fill }),
    ...(fillTint && { fillTint }),
    ...(pattern !== undefined && { pattern }),
    ...(patternColor !== undefined && { patternColor }),
    ...(patternTint && { patternTint }),
  };
}
