import { en, type Strings } from "./en";
import type { Language } from "./language";
import { completed, type Translation } from "./translation";

/** Words, and the language they are in. */
export interface Speech {
  readonly language: Language;
  readonly text: Strings;
}

/** Each is a file of its own, because nobody needs more than one. */
const translations: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  de: async () => (await import(/* webpackChunkName: "words-de" */ "./de")).de,
  fr: async () => (await import(/* webpackChunkName: "words-fr" */ "./fr")).fr,
  es: async () => (await import(/* webpackChunkName: "words-es" */ "./es")).es,
  ja: async () => (await import(/* webpackChunkName: "words-ja" */ "./ja")).ja,
  ar: async () => (await import(/* webpackChunkName: "words-ar" */ "./ar")).ar,
};

const english: Speech = { language: "en", text: en };

/** The pane's words in a language; English where they cannot be fetched, for a pane in English is better than none. */
export async function loadStrings(language: Language): Promise<Speech> {
  if (language === "en") return english;
  try {
    return { language, text: completed(await translations[language]()) };
  } catch {
    return english;
  }
}
