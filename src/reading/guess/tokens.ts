import { plainText } from "../convert/plainText";

/** Words that tell nothing about which fact is meant. */
const empty = new Set(
  (
    "the a an of and or in on for to is are be has have do does did by with at from as it its per any this that how what when which who far well " +
    "we you they their our us your alliance partner partners partnership relationship agreement score rating rate level degree value answer status no nr yes " +
    "der die das des den dem und oder in im von vom zu zur zum ist sind hat wie was wann welche wer mit bei am an auf fur allianz bewertung wert stand " +
    "scale skala punkte points note current actual ist aktuell " +
    // units are read apart from the words
    "day days week weeks month months year years tag tage tagen woche wochen monat monate monaten jahr jahre jahren percent prozent"
  ).split(" "),
);

/** The words of a header or a sentence that may tell what is meant: lower case, no accents, no plural s. */
export function tokensOf(text: string): string[] {
  const words = plainText(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const telling = words.filter((word) => !empty.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))];
}

/** Near enough to a stem to compare by: what plural, gender and tense put at the end of a word is taken away. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const short = word.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s|en|er|e|n)$/, "");
  return short.length < 4 ? word : short;
}
