/** The words Excel reads as TRUE and FALSE in the languages it speaks. */
const truthWords = new Set(
  (
    "true false wahr falsch vrai faux verdadero falso vero verdadeiro doğru yanlış waar onwaar prawda fałsz " +
    "истина ложь sant falskt sann usann sand falsk tosi epätosi igaz hamis pravda nepravda adevărat fals"
  ).split(" "),
);

/** Text longer than this is never a number, a date or a time. */
const longestConvertible = 40;

/**
 * What to write into a cell so that it holds exactly this text. Excel turns typed text into something else when it can: a
 * formula after = + - @ (also behind a tab or a line break), a date for "3-4" or "May 2020", a number for "007", a truth value,
 * an error for "#N/A". An apostrophe in front, which does not become part of the text, keeps it text.
 */
export function asTyped(text: string): string {
  return isInert(text) ? text : `'${text}`;
}

function isInert(text: string): boolean {
  if (text === "") return true;
  if (!/^\p{L}/u.test(text) || truthWords.has(text.toLocaleLowerCase("en"))) return false;
  return !/\p{N}/u.test(text) || text.length > longestConvertible;
}
