/** What a character takes on average in the widest of the fonts a sheet may be shown with, as a share of the font's size. */
const characterWidth = 0.51;
/** Points a cell keeps free left and right of its text. */
const cellPadding = 4;

/** Points a text of that size takes on one line in a cell: rather too many than too few. */
export const textWidth = (text: string, size: number): number => text.length * characterWidth * size + cellPadding;

/**
 * Lines a text takes in a cell so many points wide, broken between words: rather one too many than one too few.
 *
 * @param size of the font, in points
 */
export function textLines(text: string, width: number, size = 9): number {
  const most = Math.max(1, Math.floor((width - cellPadding) / (characterWidth * size)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > most) {
      lines++;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
