import { format, plural, recognisedCount } from "./counts";

/** The Build page in French: data, columns, alliances, sheet, date. */
export const build = {
  title: "Créer des feuilles",
  noSource: "Il n’y a encore rien à partir de quoi créer. La page Accueil dit ce qu’il faut.",
  noTable:
    "Aucun tableau de partenaires n’a été trouvé dans ce classeur. Les feuilles ci-dessous n’en demandent pas : vos équipes les remplissent elles-mêmes.",
  filledIn: "La feuille ne lit aucune alliance : vos équipes la remplissent elles-mêmes.",
  goHome: "Aller à l’accueil",
  data: "Données",
  sourceOption: (name: string, sheet: string) => (name === sheet ? name : `${name} (feuille ${sheet})`),
  columns: (known: number, ignored: number) =>
    ignored === 0
      ? recognisedCount(known)
      : `${recognisedCount(known)}, ${plural(ignored, { one: "# ignorée", other: "# ignorées" })}`,
  recognised: "Reconnues",
  ignored: "Ignorées",
  notes: "Bon à savoir",
  mapping: {
    check: "Colonnes à vérifier",
    hint: "Suppositions d’après l’en-tête et les cellules. Une supposition ne compte qu’avec votre accord ; ce que vous dites est conservé dans ce classeur.",
    guess: (header: string, fact: string) => `${header} pourrait être ${fact}`,
    used: (header: string, fact: string) => `${header} est ${fact}, selon vous`,
    leftOut: (header: string) => `${header} est écartée, selon vous`,
    samples: (samples: readonly string[]) => `Par exemple : ${samples.join(" · ")}`,
    use: (fact: string) => `Utiliser comme ${fact}`,
    useOf: (header: string, fact: string) => `Utiliser comme ${fact} : ${header}`,
    undo: "Annuler",
    undoOf: (header: string) => `Annuler ce qui a été dit de ${header}`,
    leave: "Écarter",
    leaveOf: (header: string) => `Écarter : ${header}`,
    change: "Changer le sens d’une colonne",
    column: "Colonne",
    noColumn: "Choisir une colonne",
    means: "Signifie",
    nothing: "Rien : l’écarter",
    forget: "Oublier ce que j’ai dit de ces colonnes",
  },
  factGroups: {
    identity: "Identité, dates, forme",
    contrasts: "Dix contrastes",
    points: "Cinq points",
    "point parts": "Éléments des cinq points",
    characteristics: "Dix caractéristiques",
    practices: "Sept pratiques",
    stages: "Cinq étapes",
    integrations: "Cinq intégrations",
    principles: "Principes",
    running: "Conduite de l’alliance",
    needs: "Les besoins de chaque partie",
  },
  asFact: (header: string, fact: string) => `${header}, lu comme ${fact}`,
  alliances: "Alliances",
  chosen: (chosen: number, all: number) =>
    plural(chosen, { one: `# choisie sur ${format(all)}`, other: `# choisies sur ${format(all)}` }),
  filter: "Filtrer les alliances",
  filterHint: "Filtrer par nom",
  all: "Toutes",
  none: "Aucune",
  allOfFilter: "Toutes celles affichées",
  noneOfFilter: "Aucune de celles affichées",
  nobody: "Aucune alliance ne contient cela dans son nom.",
  listedOnly: (shown: number, all: number) =>
    `Seules les ${format(shown)} premières sur ${format(all)} sont affichées. Filtrez pour trouver les autres.`,
  template: "Feuille",
  audience: (audience: string) => `Pour : ${audience}`,
  asOf: "À la date du",
  asOfHint: "Durées, âges et échéances sont comptés jusqu’à ce jour.",
  button: (count: number) =>
    count === 0 ? "Créer des feuilles" : plural(count, { one: "Créer # feuille", other: "Créer # feuilles" }),
  obstacles: {
    noSource: "Il n’y a encore rien à partir de quoi créer.",
    noPartner: "Choisissez au moins une alliance.",
    noDate: "Saisissez une date à partir de mars 1900.",
    otherData:
      "Ces données ne contiennent rien de ce que montre cette feuille. Choisissez une autre feuille ou d’autres données.",
    working:
      "Des feuilles de ce classeur sont en cours de modification. Attendez que ce soit terminé ; « Partager » indique où cela en est.",
  },
};
