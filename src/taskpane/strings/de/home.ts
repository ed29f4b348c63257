import { columnCount, plural } from "./counts";

/** The Home page in German. */
export const home = {
  title: "Welche Art von Allianz ist es, und wie gesund ist sie?",
  lead: "Alliance liest die Partnertabelle, die Sie schon führen, gibt jeder Beziehung ein nachvollziehbares Urteil und erstellt Blätter, die Sie weitergeben können.",
  found: "In dieser Arbeitsmappe",
  reading: "Die Arbeitsmappe wird durchgesehen…",
  look: "Erneut suchen",
  build: "Blätter erstellen",
  use: (source: string) => `Blätter erstellen aus ${source}`,
  alliances: (count: number) => plural(count, { one: "# Allianz", other: "# Allianzen" }),
  columns: (count: number) => `${columnCount(count)} erkannt`,
  sheet: (sheet: string) => `Blatt ${sheet}`,
  problems: (count: number) => plural(count, { one: "# Stelle zu prüfen", other: "# Stellen zu prüfen" }),
  moreProblems: (count: number) => plural(count, { one: "und # weitere", other: "und # weitere" }),
  problemsKept: "Was sich nicht lesen lässt, gilt als unbekannt. Alles andere wird verwendet.",
  refresh: "Alle erstellten Blätter aktualisieren",
  emptyTitle: "Noch keine Partnertabelle gefunden",
  emptyText:
    "Schreiben Sie unter eine Kopfzeile je Zeile eine Allianz. Ein Name und einige Angaben genügen für den Anfang; was fehlt, gilt als unbekannt, nie als schlechte Note.",
  emptyHeaders: "Überschriften für den Anfang",
  aloneTitle: "Blätter, die keine Tabelle brauchen",
  aloneText:
    "Eine vereinbarte Policy, Ziele und ihr Wert, die Wahl eines Partners, ein Workshop: Ihre Leute füllen sie selbst aus.",
  alone: "Ohne Tabelle erstellen",
  sampleTitle: "Oder an einem Beispiel ausprobieren",
  sampleText:
    "Dreizehn wirkliche Beziehungen zwischen Unternehmen, aus öffentlichen Quellen erfasst, auf drei neuen Blättern, die Sie jederzeit löschen können.",
  sampleButton: "Beispiel hinzufügen",
  sampleAdding: "Beispiel wird hinzugefügt …",
  failedTitle: "Die Arbeitsmappe konnte nicht gelesen werden",
};
