import { quote, type Cell } from "../evaluation/reading/cell";
import { factById, factOf } from "../models/facts";
import { partnerFact, type SourceFact } from "./source";

/** Excel takes no longer text in a formula. */
const longestText = 255;
/**
 * Characters that all headers which mean something else than they say may take in a formula with what they mean. Some formulas
 * name them six times; Excel takes 8,192 characters in one.
 */
const mostCharacters = 1_000;

/**
 * Why formulas cannot tell the functions what columns mean, in words; [] where they can. They do so where a header means something
 * else than it says, in the order of the columns: `cells` are the headers as they stand, `ignored` those that are to mean nothing.
 */
export function unspeakableHeaders(
  cells: readonly unknown[],
  facts: readonly SourceFact[],
  ignored: readonly string[],
): string[] {
  const texts = cells.map((cell) => String(cell).trim());
  const meant = new Map(facts.map(({ column, fact }) => [column, fact]));
  const renamed = texts.flatMap((text, column): { text: string; column: number; to: string }[] => {
    const fact = meant.get(column);
    const own = factOf(text)?.id;
    if (fact === partnerFact || fact === own) return [];
    if (fact !== undefined) return [{ text, column, to: factById(fact).header }];
    return own !== undefined && ignored.includes(text) ? [{ text, column, to: "" }] : [];
  });
  const why: string[] = [];
  const numbers = renamed.filter(({ column }) => typeof cells[column] !== "string");
  if (numbers.length > 0) why.push(`the header ${quote(cells[numbers[0]?.column ?? 0] as Cell)} is no text`);
  const twin = renamed.find(({ text, column }) =>
    texts.some((other, at) => at !== column && other !== text && fold(other) === fold(text)),
  );
  if (twin) why.push(`"${shortened(twin.text)}" is the header of another column too, in other letters`);
  const characters = renamed.reduce((sum, { text, to }) => sum + text.length + to.length + 6, 0);
  if (characters > mostCharacters || renamed.some(({ text }) => text.length > longestText))
    why.push("so many or so long headers mean something else than they say that no formula can name them");
  return why;
}

/** SWITCH and MATCH do not see case. */
const fold = (text: string): string => text.toLowerCase();

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
