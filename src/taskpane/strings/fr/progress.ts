import { format, plural } from "./counts";

/** A build under way, in French. */
export const progress = {
  title: (count: number) => plural(count, { one: "Création de # feuille", other: "Création de # feuilles" }),
  bar: "Progression de la création",
  stages: {
    reading: "Lecture des données",
    planning: "Mise en page des feuilles",
    writing: "Écriture des feuilles",
    finishing: "Finalisation",
  },
  count: (done: number, total: number) => `${format(done)} sur ${format(total)}`,
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Annuler",
  cancelling: "Annulation…",
  cancellingText: "Ce qui a été ajouté est retiré. Vos propres feuilles ne sont pas touchées.",
  keepOpen:
    "Vous pouvez continuer à lire ici ; ne modifiez pas les nouvelles feuilles avant qu’elles soient terminées.",
};
