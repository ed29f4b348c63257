import { plural, recognisedCount } from "./counts";

/** The Home page in French. */
export const home = {
  title: "Quel type d’alliance est-ce, et comment se porte-t-elle ?",
  lead: "Alliance lit le tableau de partenaires que vous tenez déjà, rend pour chaque relation un verdict vérifiable et crée des feuilles à partager.",
  found: "Dans ce classeur",
  reading: "Lecture du classeur…",
  look: "Relire",
  build: "Créer des feuilles",
  use: (source: string) => `Créer des feuilles à partir de ${source}`,
  alliances: (count: number) => plural(count, { one: "# alliance", other: "# alliances" }),
  columns: (count: number) => recognisedCount(count),
  sheet: (sheet: string) => `Feuille ${sheet}`,
  problems: (count: number) => plural(count, { one: "# point à vérifier", other: "# points à vérifier" }),
  moreProblems: (count: number) => plural(count, { one: "et # autre", other: "et # autres" }),
  problemsKept: "Ce qui ne peut être lu compte comme inconnu. Tout le reste est utilisé.",
  refresh: "Actualiser toutes les feuilles créées",
  emptyTitle: "Aucun tableau de partenaires pour l’instant",
  emptyText:
    "Inscrivez une alliance par ligne sous une ligne d’en-têtes. Un nom et quelques faits suffisent pour commencer ; ce qui manque compte comme inconnu, jamais comme une mauvaise note.",
  emptyHeaders: "En-têtes pour commencer",
  aloneTitle: "Feuilles sans tableau",
  aloneText:
    "Une politique convenue, des objectifs et leur valeur, le choix d’un partenaire, un atelier : vos équipes les remplissent elles-mêmes.",
  alone: "Créer sans tableau",
  sampleTitle: "Ou essayer sur un exemple",
  sampleText:
    "Treize relations réelles entre entreprises, relevées dans des sources publiques, sur trois nouvelles feuilles que vous pouvez supprimer à tout moment.",
  sampleButton: "Ajouter l’exemple",
  sampleAdding: "Ajout de l’exemple…",
  failedTitle: "Le classeur n’a pas pu être lu",
};
