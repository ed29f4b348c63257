import { format, plural } from "./counts";

/** The page that explains the selected cell, in French. */
export const explain = {
  title: "Expliquer",
  lead: "Sélectionnez une cellule : une formule d’Alliance, une ligne de votre tableau de partenaires ou une cellule d’une feuille créée.",
  reading: "Lecture de la cellule…",
  again: "Relire la cellule",
  notFollowed:
    "Cette version d’Excel n’indique pas quelle cellule vous sélectionnez. Sélectionnez-en une, puis appuyez sur le bouton.",
  failedTitle: "La cellule n’a pas pu être lue",
  formulaIn: (place: string) => `La formule se trouve en ${place}`,
  goTo: (place: string) => `Aller à ${place}`,
  whose: "L’alliance",
  asOf: (day: string) => `À la date du ${day}`,
  judgements: {
    classify: "Type de relation",
    health: "Santé",
    stage: "Étape",
    obstacles: "Obstacles rencontrés",
    exit: "Rester ou partir",
    model: "Note d’un seul modèle",
  },
  figures: {
    score: "Note",
    low: "Au moins",
    high: "Au plus",
    margin: "Jusqu’à la limite la plus proche",
    coverage: "Part connue des éléments",
    analytical: "Analytique",
    relational: "Relationnel",
    position: "Place sur le continuum",
    notice: "Jours avant l’échéance du préavis",
    count: "Combien",
  },
  limits: "Limites",
  limit: (name: string, value: string) => `${name} : à partir de ${value}`,
  arithmetic: "Le calcul",
  anchors: (low: string, high: string) => `1 signifie ${low} ; 5 signifie ${high}`,
  product: (scaled: string, weight: string, contribution: string) =>
    `${scaled} avec le poids ${weight} donne ${contribution}`,
  total: (total: string) => `Ensemble ${total}`,
  steps: "Ce qui a été déduit et décidé",
  missing: (count: number) => plural(count, { one: "# réponse est inconnue", other: "# réponses sont inconnues" }),
  flip: "Le moindre changement qui donnerait un autre type",
  flipStep: (header: string, from: string, to: string) => `${header} : ${from} → ${to}`,
  noFlip: "Aucun changement de réponses n’y parvient.",
  isThere: "Elle est déjà de ce type.",
  ask: "Ce qu’il faut demander ensuite",
  could: (lowest: string, highest: string) => `Pourrait mener de ${lowest} à ${highest}`,
  nothingToAsk: "Aucune réponse manquante ne pourrait faire bouger ce verdict.",
  given: "Ce que reçoit la fonction",
  argument: (index: number) => `Argument n° ${format(index + 1)}`,
  omitted: "omis",
  unclearArgument: "calculé par la formule elle-même, ce qui n’est pas suivi ici",
  size: (rows: number, columns: number) => `${format(rows)} × ${format(columns)} cellules`,
  troubleTitle: "Pourquoi il n’y a pas de verdict",
  troubleCell: (header: string, answer: string) => `${header} : ${answer}`,
  errorTitle: (error: string) => `La cellule affiche ${error}`,
  errors: {
    "#NAME?":
      "Excel ne connaissait pas la fonction quand la formule a été saisie ou ouverte. Là où Alliance est chargé, appuyez sur F2 puis sur Entrée dans la cellule.",
    "#BUSY!": "La fonction est encore en cours de calcul. Patientez un instant.",
    "#SPILL!": "Les cellules dont la réponse a besoin ne sont pas vides. Videz-les.",
    "#REF!": "La formule parle de cellules, d’une feuille ou d’un tableau qui n’existent plus.",
    "#N/A": "On en sait encore trop peu pour un nombre. Ce qu’il faut demander ensuite est indiqué ci-dessous.",
    "#NUM!": "Ce calcul n’a pas de résultat, par exemple quand tous les poids sont 0.",
    other: "La fonction ne peut pas utiliser ce qu’elle reçoit.",
  } as Readonly<Record<string, string>>,
  hints: {
    nothing:
      "Il n’y a rien à expliquer ici. Sélectionnez une cellule contenant une formule d’Alliance, ou une ligne d’un tableau de vos alliances.",
    unreadable: "Cette formule n’a pas pu être décomposée ; on ne sait donc pas ce que reçoivent ses fonctions.",
    unclear: "La formule calcule elle-même ce qu’elle donne à la fonction, et cela n’est pas suivi ici.",
    noAlliance:
      "On ne sait pas de quelle alliance parle cette cellule. Sélectionnez une cellule dans une ligne qui en nomme une.",
    native:
      "Cette feuille calcule avec les seules fonctions d’Excel : chaque étape y figure sous « The arithmetic ». Voici la même chose avec les fonctions d’Alliance.",
    values:
      "Cette feuille contient les valeurs du jour de sa création. Voici comment elles résultent des données actuelles.",
    frozen:
      "La formule a été remplacée par sa valeur pour le partage. Voici comment elle résulte des données actuelles.",
    live: "Cette cellule ne contient pas de formule d’Alliance. Voici le verdict sur l’alliance dont elle parle.",
  },
  failedWhat: "Une erreur s’est produite pendant la lecture de la cellule. Rien n’a été modifié.",
  goneWhat: (place: string) => `${place} n’a pas pu être sélectionné. L’élément a peut-être été renommé ou supprimé.`,
};
