import { counting } from "../counting";

/** Numbers and plurals as French writes them: none and one are singular. */
export const { format, decimal, plural } = counting("fr");

/** "1 colonne reconnue", "2 colonnes reconnues". */
export const recognisedCount = (count: number): string =>
  plural(count, { one: "# colonne reconnue", other: "# colonnes reconnues" });
