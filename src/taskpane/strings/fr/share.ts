import { format, plural } from "./counts";

/** The page for sharing what was built, in French. */
export const share = {
  title: "Partager",
  lead: "Rien ne quitte ce classeur de soi-même : aucune donnée n’est envoyée et personne n’est observé. Ce que vous partagez ne dépend que de vous.",
  reading: "Recherche de ce qui a été créé…",
  again: "Regarder à nouveau",
  failedTitle: "Le classeur n’a pas pu être lu",
  freezeTitle: "Pour un partenaire sans Alliance",
  freezeText:
    "Sans ce complément, on voit #NAME? là où se trouve une formule d’Alliance. Remplacez les formules par leurs valeurs avant d’envoyer le classeur ; elles y sont conservées et peuvent être remises. Pour garder le calcul pour vous, envoyez une copie d’où ce que conserve Alliance a été retiré aussi.",
  freeze: "Remplacer les formules par des valeurs",
  frozen: (count: number) =>
    plural(count, { one: "# formule conservée pour être remise.", other: "# formules conservées pour être remises." }),
  unfreeze: "Remettre les formules",
  builtTitle: "Feuilles créées",
  noSheets: "Aucune feuille n’a encore été créée dans ce classeur.",
  refreshText:
    "L’actualisation refait les feuilles d’après les données et la politique convenue telles qu’elles sont maintenant ; une feuille de toutes les alliances reçoit celles qui se sont ajoutées. Ce que vous avez saisi reste.",
  refresh: "Actualiser",
  convertText:
    "Les fonctions d’Excel montrent à tous les mêmes chiffres, avec chaque étape sur la feuille. Les formules d’Alliance sont plus courtes et demandent le complément. Ce que vous avez saisi reste.",
  which: "Quelle feuille",
  all: "Toutes les feuilles créées",
  ways: { live: "formules d’Alliance", native: "fonctions d’Excel", values: "valeurs" },
  sheetOption: (sheet: string, way: string) => `${sheet} (${way})`,
  native: "Utiliser les fonctions d’Excel",
  live: "Utiliser les formules d’Alliance",
  storedTitle: "Ce qu’Alliance conserve dans ce classeur",
  storedText: "Seulement ce qu’il faut pour reprendre là où vous vous êtes arrêté, et seulement ici.",
  nothingStored: "Rien n’est conservé dans ce classeur.",
  stored: {
    settings: (count: number) =>
      plural(count, { one: "ce que vous avez dit des colonnes", other: "ce que vous avez dit des colonnes (#)" }),
    choices: () => "ce que vous avez créé en dernier",
    builds: (count: number) => plural(count, { one: "# trace d’une création", other: "# traces de créations" }),
    frozen: (count: number) =>
      plural(count, { one: "# trace de formules remplacées", other: "# traces de formules remplacées" }),
    drafts: (count: number) => plural(count, { one: "# questionnaire commencé", other: "# questionnaires commencés" }),
    underWay: (count: number) =>
      plural(count, { one: "# trace d’un travail en cours", other: "# traces de travaux en cours" }),
    marks: (count: number) =>
      plural(count, { one: "# nom masqué sur une feuille", other: "# noms masqués sur des feuilles" }),
  },
  remove: "Retirer ce que conserve Alliance",
  removeAsk:
    "Les feuilles et toutes leurs cellules restent. Mais les feuilles créées ne pourront plus être actualisées ni converties, les formules remplacées ne pourront plus être remises, et les questionnaires commencés seront perdus.",
  removeYes: "Retirer",
  removeNo: "Conserver",
  working: {
    freeze: "Remplacement des formules par des valeurs",
    unfreeze: "Remise des formules",
    refresh: "Actualisation des feuilles",
    native: "Passage aux fonctions d’Excel",
    live: "Passage aux formules d’Alliance",
    remove: "Retrait de ce que conserve Alliance",
  },
  bar: "Progression",
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Annuler",
  cancelling: "Annulation…",
  done: {
    freeze: (count: number) =>
      count === 0
        ? "Aucune formule n’a été remplacée."
        : plural(count, {
            one: "# formule remplacée par sa valeur.",
            other: "# formules remplacées par leurs valeurs.",
          }),
    unfreeze: (count: number) =>
      count === 0
        ? "Aucune formule n’a été remise."
        : plural(count, { one: "# formule remise.", other: "# formules remises." }),
    refresh: (count: number) =>
      count === 0
        ? "Aucune feuille n’a été actualisée."
        : plural(count, { one: "# feuille actualisée.", other: "# feuilles actualisées." }),
    native: (count: number) =>
      plural(count, {
        one: "# feuille passée aux fonctions d’Excel.",
        other: "# feuilles passées aux fonctions d’Excel.",
      }),
    live: (count: number) =>
      plural(count, {
        one: "# feuille passée aux formules d’Alliance.",
        other: "# feuilles passées aux formules d’Alliance.",
      }),
    remove: (count: number) =>
      count === 0 ? "Il n’y avait rien à retirer." : "Retiré. Plus rien d’Alliance n’est conservé ici.",
  },
  left: (count: number) => plural(count, { one: "# est resté tel quel :", other: "# sont restés tels quels :" }),
  kept: (count: number) =>
    plural(count, {
      one: "# de vos saisies n’a plus de place à elle. Elle se trouve sous tout le reste de sa feuille, sous « Kept from before » :",
      other:
        "# de vos saisies n’ont plus de place à elles. Elles se trouvent sous tout le reste de leur feuille, sous « Kept from before » :",
    }),
  keptAs: {
    "over ours": (text: string) => `« ${text} » se trouvait sur un élément de la feuille`,
    "no place": (text: string) => `« ${text} » se trouvait là où la feuille n’a plus rien`,
  },
  stays: (count: number) =>
    plural(count, {
      one: "# feuille reste telle qu’elle était à côté de la nouvelle, car elle porte quelque chose de vous : un graphique, une image ou un commentaire. Déplacez-le, puis supprimez l’ancienne feuille :",
      other:
        "# feuilles restent telles qu’elles étaient à côté des nouvelles, car elles portent quelque chose de vous : graphiques, images ou commentaires. Déplacez-les, puis supprimez les anciennes feuilles :",
    }),
  staysAs: (sheet: string) => `s’appelle maintenant ${sheet}`,
  broken: (count: number) =>
    plural(count, {
      one: "# endroit d’une feuille protégée renvoyait à une feuille telle qu’elle était et n’a pas pu être modifié. Ôtez la protection et faites-le renvoyer de nouveau à la feuille :",
      other:
        "# endroits de feuilles protégées renvoyaient à des feuilles telles qu’elles étaient et n’ont pas pu être modifiés. Ôtez la protection et faites-les renvoyer de nouveau aux feuilles :",
    }),
  cancelledTitle: "Annulé",
  stoppedTitle: "L’opération n’a pas eu lieu",
  readWhat: "Une erreur s’est produite pendant la lecture du classeur. Rien n’a été modifié.",
  workWhat: "Une erreur s’est produite. Regardez les feuilles : ce qui n’était pas terminé a été annulé.",
};
