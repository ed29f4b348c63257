import { textWidth } from "../paper/textLines";

/** Parts a text into lines no wider than so many points: between words, and where a word is too long for a line within it. */
export function wrapped(text: string, width: number, size: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...broken(word, fits));
  }
  return lines;
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const parts = [""];
  for (const letter of word) {
    const last = parts[parts.length - 1]!;
    if (last === "" || fits(last + letter)) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}

/** As much of a text as is no wider than so many points, with an ellipsis where that is not all. */
export function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return letters.length > 0 ? `${letters.join("").trimEnd()}…` : "";
}
