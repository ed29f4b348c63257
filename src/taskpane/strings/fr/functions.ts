import { plural } from "./counts";

/** The reference of the functions, in French. */
export const functions = {
  title: "Fonctions",
  lead: "Saisissez-les dans n’importe quelle cellule. Elles se recalculent avec vos données, et EXPLAIN montre le calcul derrière un verdict.",
  reading: "Chargement de la référence…",
  filter: "Filtrer les fonctions",
  filterHint: "Filtrer par nom ou par usage",
  nothing: "Aucune fonction ne contient cela dans son nom ou sa description.",
  syntax: "Syntaxe",
  examples: (count: number) => plural(count, { one: "Exemple", other: "Exemples" }),
  arguments: (name: string) => `Arguments de ${name}`,
  optional: "facultatif",
  more: (name: string) => `En savoir plus sur ${name}`,
  failedTitle: "La référence n’a pas pu être chargée",
};
