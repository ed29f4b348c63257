import { format, plural } from "./counts";

const formulas = (count: number): string => plural(count, { one: "# Formel", other: "# Formeln" });
const sheets = (count: number): string => plural(count, { one: "# Blatt", other: "# Blätter" });

/** The page for sharing what was built, in German. */
export const share = {
  title: "Teilen",
  lead: "Von selbst verlässt nichts diese Arbeitsmappe: Es werden keine Daten gesendet, und niemand wird beobachtet. Was Sie weitergeben, entscheiden Sie.",
  reading: "Es wird nachgesehen, was erstellt wurde…",
  again: "Erneut nachsehen",
  failedTitle: "Die Arbeitsmappe konnte nicht gelesen werden",
  freezeTitle: "Für einen Partner ohne Alliance",
  freezeText:
    "Wer dieses Add-In nicht hat, sieht #NAME?, wo eine Formel von Alliance steht. Wandeln Sie die Formeln in ihre Werte um, bevor Sie die Arbeitsmappe senden; sie bleiben darin erhalten und lassen sich zurückholen. Soll die Rechnung bei Ihnen bleiben, senden Sie eine Kopie, aus der auch entfernt ist, was Alliance aufbewahrt.",
  freeze: "Formeln in Werte umwandeln",
  frozen: (count: number) =>
    plural(count, { one: "# Formel lässt sich zurückholen.", other: "# Formeln lassen sich zurückholen." }),
  unfreeze: "Formeln zurückholen",
  builtTitle: "Erstellte Blätter",
  noSheets: "In dieser Arbeitsmappe wurde noch kein Blatt erstellt.",
  refreshText:
    "Aktualisieren erstellt Blätter neu, nach Daten und vereinbarter Policy, wie sie jetzt sind; ein Blatt über alle Allianzen nimmt die hinzugekommenen auf. Was Sie eingegeben haben, bleibt.",
  refresh: "Aktualisieren",
  convertText:
    "Excels eigene Funktionen zeigen allen dieselben Zahlen, mit jedem Schritt auf dem Blatt. Formeln von Alliance sind kürzer und brauchen das Add-In. Was Sie eingegeben haben, bleibt.",
  which: "Welches Blatt",
  all: "Alle erstellten Blätter",
  ways: { live: "Formeln von Alliance", native: "Excels eigene Funktionen", values: "Werte" },
  sheetOption: (sheet: string, way: string) => `${sheet} (${way})`,
  native: "Excels eigene Funktionen verwenden",
  live: "Formeln von Alliance verwenden",
  storedTitle: "Was Alliance in dieser Arbeitsmappe aufbewahrt",
  storedText: "Nur, was nötig ist, um dort weiterzumachen, wo Sie aufgehört haben, und nur hier.",
  nothingStored: "In dieser Arbeitsmappe wird nichts aufbewahrt.",
  stored: {
    settings: (count: number) =>
      plural(count, { one: "Ihre Angaben zu Spalten", other: "Ihre Angaben zu Spalten (#)" }),
    choices: () => "was Sie zuletzt erstellt haben",
    builds: (count: number) =>
      plural(count, { one: "# Aufzeichnung einer Erstellung", other: "# Aufzeichnungen von Erstellungen" }),
    frozen: (count: number) =>
      plural(count, {
        one: "# Aufzeichnung umgewandelter Formeln",
        other: "# Aufzeichnungen umgewandelter Formeln",
      }),
    drafts: (count: number) => plural(count, { one: "# begonnener Fragebogen", other: "# begonnene Fragebögen" }),
    underWay: (count: number) =>
      plural(count, { one: "# Aufzeichnung laufender Arbeit", other: "# Aufzeichnungen laufender Arbeit" }),
    marks: (count: number) =>
      plural(count, { one: "# ausgeblendeter Name auf einem Blatt", other: "# ausgeblendete Namen auf Blättern" }),
  },
  remove: "Entfernen, was Alliance aufbewahrt",
  removeAsk:
    "Die Blätter und alle ihre Zellen bleiben. Erstellte Blätter lassen sich dann aber nicht mehr aktualisieren oder umstellen, umgewandelte Formeln nicht mehr zurückholen, und begonnene Fragebögen gehen verloren.",
  removeYes: "Entfernen",
  removeNo: "Behalten",
  working: {
    freeze: "Formeln werden in Werte umgewandelt",
    unfreeze: "Formeln werden zurückgeholt",
    refresh: "Die Blätter werden aktualisiert",
    native: "Umstellung auf Excels eigene Funktionen",
    live: "Umstellung auf Formeln von Alliance",
    remove: "Was Alliance aufbewahrt, wird entfernt",
  },
  bar: "Fortschritt",
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Abbrechen",
  cancelling: "Wird abgebrochen…",
  done: {
    freeze: (count: number) =>
      count === 0 ? "Es wurde keine Formel umgewandelt." : `${formulas(count)} in Werte umgewandelt.`,
    unfreeze: (count: number) =>
      count === 0 ? "Es wurde keine Formel zurückgeholt." : `${formulas(count)} zurückgeholt.`,
    refresh: (count: number) => (count === 0 ? "Es wurde kein Blatt aktualisiert." : `${sheets(count)} aktualisiert.`),
    native: (count: number) => `${sheets(count)} auf Excels eigene Funktionen umgestellt.`,
    live: (count: number) => `${sheets(count)} auf Formeln von Alliance umgestellt.`,
    remove: (count: number) =>
      count === 0 ? "Es gab nichts zu entfernen." : "Entfernt. Von Alliance wird hier nichts mehr aufbewahrt.",
  },
  left: (count: number) => plural(count, { one: "# blieb, wie es war:", other: "# blieben, wie sie waren:" }),
  kept: (count: number) =>
    plural(count, {
      one: "# Ihrer Eingaben hat keinen eigenen Platz mehr. Sie steht auf ihrem Blatt unter allem anderen, unter „Kept from before“:",
      other:
        "# Ihrer Eingaben haben keinen eigenen Platz mehr. Sie stehen auf ihrem Blatt unter allem anderen, unter „Kept from before“:",
    }),
  keptAs: {
    "over ours": (text: string) => `„${text}“ stand auf etwas, das zum Blatt gehört`,
    "no place": (text: string) => `„${text}“ stand, wo das Blatt jetzt nichts mehr hat`,
  },
  stays: (count: number) =>
    plural(count, {
      one: "# Blatt bleibt, wie es war, neben dem neuen, weil etwas von Ihnen darauf ist: ein Diagramm, ein Bild oder ein Kommentar. Ziehen Sie das um und löschen Sie dann das alte Blatt:",
      other:
        "# Blätter bleiben, wie sie waren, neben den neuen, weil etwas von Ihnen darauf ist: Diagramme, Bilder oder Kommentare. Ziehen Sie diese um und löschen Sie dann die alten Blätter:",
    }),
  staysAs: (sheet: string) => `heißt jetzt ${sheet}`,
  broken: (count: number) =>
    plural(count, {
      one: "# Stelle auf einem geschützten Blatt bezog sich auf ein Blatt, wie es war, und ließ sich nicht ändern. Heben Sie den Schutz auf und beziehen Sie sie wieder auf das Blatt:",
      other:
        "# Stellen auf geschützten Blättern bezogen sich auf Blätter, wie sie waren, und ließen sich nicht ändern. Heben Sie den Schutz auf und beziehen Sie sie wieder auf die Blätter:",
    }),
  cancelledTitle: "Abgebrochen",
  stoppedTitle: "Es wurde nicht ausgeführt",
  readWhat: "Beim Lesen der Arbeitsmappe ist ein Fehler aufgetreten. Es wurde nichts geändert.",
  workWhat: "Ein Fehler ist aufgetreten. Sehen Sie die Blätter durch: Was nicht fertig wurde, ist zurückgenommen.",
};
