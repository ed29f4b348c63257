/** The languages the pane speaks, as BCP 47 tags; English goes first and stands in where another has no word. */
export const languages = ["en", "de", "fr", "es", "ja", "ar"] as const;

export type Language = (typeof languages)[number];

/** The pane's language for a language of Office or of the browser: `de-AT` is German; what is not spoken here is English. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? "en";
}

/** The side a language begins on. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
