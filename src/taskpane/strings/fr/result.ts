import { plural } from "./counts";

/** What a build came to, in French. */
export const result = {
  doneTitle: (count: number) => plural(count, { one: "# feuille est prête", other: "# feuilles sont prêtes" }),
  doneText: "Choisissez une alliance pour ouvrir sa feuille.",
  open: (partner: string, sheet: string) => `Ouvrir ${partner}, feuille ${sheet}`,
  again: "En créer d’autres",
  cancelledTitle: "Création annulée",
  failedTitle: "La création n’a pas abouti",
  retry: "Réessayer",
  rebuild: "Créer à nouveau",
  change: "Modifier les choix",
};
