import { plural } from "./counts";

/** The reference of the functions, in German. */
export const functions = {
  title: "Funktionen",
  lead: "Geben Sie sie in eine beliebige Zelle ein. Sie rechnen mit Ihren Daten neu, und EXPLAIN zeigt die Rechnung hinter einem Urteil.",
  reading: "Die Übersicht wird geladen…",
  filter: "Funktionen filtern",
  filterHint: "Nach Name oder Zweck filtern",
  nothing: "Keine Funktion hat das im Namen oder in der Beschreibung.",
  syntax: "Syntax",
  examples: (count: number) => plural(count, { one: "Beispiel", other: "Beispiele" }),
  arguments: (name: string) => `Argumente von ${name}`,
  optional: "optional",
  more: (name: string) => `Mehr über ${name}`,
  failedTitle: "Die Übersicht konnte nicht geladen werden",
};
