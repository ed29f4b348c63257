import { decimal } from "./counts";

/** What stands on every page, in German. */
export const common = {
  product: "Alliance",
  pages: {
    home: "Start",
    build: "Erstellen",
    questionnaire: "Fragebogen",
    explain: "Erklären",
    share: "Teilen",
    functions: "Funktionen",
  },
  navigation: "Seiten",
  privacy: "Nichts verlässt diese Arbeitsmappe. Es werden keine Daten gesammelt.",
  /** A number with so many decimals at most. */
  number: decimal,
};
