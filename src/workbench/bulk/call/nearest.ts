/** As people compare names: without case, and with any number of spaces as one. */
export const loosely = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** The known texts most like this one, best first, at most three; none when nothing is like it. */
export function nearest(text: string, known: readonly string[]): string[] {
  const wanted = loosely(text);
  return known
    .map((candidate) => ({ candidate, distance: unlikeness(wanted, loosely(candidate)) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length * 0.4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "Did you mean …?" with the texts most like this one; `otherwise` when nothing is. */
export function didYouMean(text: string, known: readonly string[], otherwise: string): string {
  const found = nearest(text, known).map((candidate) => `"${candidate}"`);
  return found.length === 0 ? otherwise : `Did you mean ${found.join(" or ")}?`;
}

/** Letters to change; one that merely goes on where the other ends is nearly the same. */
const unlikeness = (a: string, b: string): number => (a.length > 2 && b.startsWith(a) ? 1 : editDistance(a, b));

/** Levenshtein's distance: letters to add, leave out or replace. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
