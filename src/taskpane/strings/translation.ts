import { en, type Strings } from "./en";

type PartOf<T> = T extends (...values: never[]) => unknown ? T : { readonly [name in keyof T]?: PartOf<T[name]> };

/** The pane's words in another language, as far as they are there. */
export type Translation = PartOf<Strings>;

type Words = Readonly<Record<string, unknown>>;

/** A whole set of words: English where the translation has none. */
export const completed = (translation: Translation): Strings => over(en, translation as Words) as unknown as Strings;

function over(english: Words, translated: Words): Words {
  const words: Record<string, unknown> = { ...english };
  for (const [name, own] of Object.entries(translated)) {
    const under = english[name];
    words[name] = isWords(own) && isWords(under) ? over(under, own) : (own ?? under);
  }
  return words;
}

const isWords = (value: unknown): value is Words => typeof value === "object" && value !== null;
