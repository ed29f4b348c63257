import { en } from "../../../src/taskpane/strings/en";
import { languages } from "../../../src/taskpane/strings/language";
import { loadStrings } from "../../../src/taskpane/strings/load";
import { completed } from "../../../src/taskpane/strings/translation";
import { ar } from "../../../src/taskpane/strings/ar";
import { de } from "../../../src/taskpane/strings/de";
import { es } from "../../../src/taskpane/strings/es";
import { fr } from "../../../src/taskpane/strings/fr";
import { ja } from "../../../src/taskpane/strings/ja";

type Say = (...values: unknown[]) => unknown;
type Words = { readonly [name: string]: string | Say | Words };
const translations = { de, fr, es, ja, ar };

/** Every word or sentence by where it stands: `home.title`. */
function leaves(words: Words, path = ""): [string, string | Say][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object"
      ? leaves(value, `${path}${name}.`)
      : [[`${path}${name}`, value] as [string, string | Say]],
  );
}
const english = new Map(leaves(en as Words));

/** Values of a kind that a sentence can be made with: names by their marks, or numbers. */
const kinds = [(index: number) => `‹${index}›`, (index: number) => 7 + index, (index: number) => [`‹${index}›`]];

/** Values with which the English sentence makes sense. */
function valuesFor(say: Say): unknown[] {
  const choices = (rest: number): unknown[][] =>
    rest === 0 ? [[]] : choices(rest - 1).flatMap((before) => kinds.map((kind) => [...before, kind(before.length)]));
  for (const values of choices(say.length)) {
    try {
      const said = say(...values);
      if (typeof said === "string" && !/NaN|undefined|\[object/.test(said)) return values;
    } catch {
      continue; // made for another kind of value
    }
  }
  throw new Error(`No values found for ${say}`);
}

/** The names within a sentence. Numbers may be written out. */
const namesIn = (text: unknown) => [...new Set(String(text).match(/‹\d›/g))].sort();

/** What is written the same in another language. */
const alike: Readonly<Record<keyof typeof translations, readonly string[]>> = {
  de: ["Alliance", "Live", "Syntax", "optional"],
  fr: ["Alliance", "Alliances", "Pages", "Questionnaire", "Verdict"],
  es: ["Alliance"],
  ja: ["Alliance"],
  ar: ["Alliance"],
};
const script: Partial<Record<keyof typeof translations, RegExp>> = {
  ja: /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u,
  ar: /\p{sc=Arab}/u,
};

describe.each(Object.entries(translations))("the words in %s", (language, translation) => {
  const own = new Map(leaves(translation as Words));

  it("are all there, and no others", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are not English", () => {
    const same = [...own]
      .filter(([path, text]) => typeof text === "string" && text === english.get(path))
      .map(([, text]) => text as string);
    expect(same.filter((text) => !alike[language as "de"].includes(text))).toEqual([]);
  });

  it("are in the language's own script, where it has one", () => {
    const letters = script[language as "de"] ?? /./;
    const foreign = [...own].filter(
      ([path, text]) => typeof text === "string" && path !== "product" && !letters.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("name what the English sentences name", () => {
    const differing = [...english].flatMap(([path, say]) => {
      const translated = own.get(path);
      if (typeof say !== "function" || typeof translated !== "function") return [];
      const values = valuesFor(say);
      const wanted = namesIn(say(...values));
      const found = namesIn(translated(...values));
      return wanted.join() === found.join() ? [] : [`${path}: ${translated(...values)}`];
    });
    expect(differing).toEqual([]);
  });

  it("count with every plural form: a number, or its word, in each", () => {
    for (const [path, say] of own) {
      if (typeof say !== "function" || !english.has(path)) continue;
      const values = valuesFor(english.get(path) as Say);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const said = say(...values.map((value) => (typeof value === "number" ? count : value)));
        expect([path, said]).toEqual([path, expect.stringMatching(/^(?!.*(#|undefined|NaN)).+$/)]);
      }
    }
  });
});

it("gives every language", async () => {
  for (const language of languages) expect((await loadStrings(language)).language).toBe(language);
  expect((await loadStrings("de")).text.home.title).toBe(de.home?.title);
  expect((await loadStrings("en")).text).toBe(en);
});

it("gives English where the words of another language cannot be had", async () => {
  jest.doMock("../../../src/taskpane/strings/fr", () => {
    throw new Error("Loading chunk words-fr failed.");
  });
  jest.resetModules();
  const { loadStrings: load } = await import("../../../src/taskpane/strings/load");
  const { language, text } = await load("fr");
  expect([language, text.home.title]).toEqual(["en", en.home.title]);
});

it("gives English for a word that another language has not", () => {
  const { home, product } = completed({ home: { title: "Titel" } });
  expect([home.title, home.lead, product]).toEqual(["Titel", en.home.lead, en.product]);
});
