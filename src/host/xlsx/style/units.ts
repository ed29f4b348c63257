/**
 * Files give column widths in characters of the default font, Excel's interface in points. Calibri 11, which Excel
 * assumes where nothing else is said, has digits 7 pixels wide; a pixel is 3/4 of a point.
 * Source: ECMA-376 Part 1, 18.3.1.13 (col, width).
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Characters of a default column (8.43 shown, with its padding). */
export const DEFAULT_CHARACTERS = 9.140625;

/** EMU (English Metric Units), the measure of drawings, in a point. */
export const EMU_PER_POINT = 12700;

export function pointsFromCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Rounds to whole pixels, as Excel does. */
export function charactersFromPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;
}

/** Inches to points: page margins. */
export const POINTS_PER_INCH = 72;
