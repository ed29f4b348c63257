import { decimal } from "./counts";

/** What stands on every page, in French. */
export const common = {
  product: "Alliance",
  pages: {
    home: "Accueil",
    build: "Créer",
    questionnaire: "Questionnaire",
    explain: "Expliquer",
    share: "Partager",
    functions: "Fonctions",
  },
  navigation: "Pages",
  privacy: "Rien ne quitte ce classeur. Aucune donnée n’est collectée.",
  /** A number with so many decimals at most. */
  number: decimal,
};
