import { format, plural } from "./counts";

/** The page that explains the selected cell, in German. */
export const explain = {
  title: "Erklären",
  lead: "Markieren Sie eine Zelle: eine Formel von Alliance, eine Zeile Ihrer Partnertabelle oder eine Zelle eines erstellten Blatts.",
  reading: "Die Zelle wird gelesen…",
  again: "Zelle erneut lesen",
  notFollowed:
    "Dieses Excel meldet nicht, welche Zelle Sie markieren. Markieren Sie eine und drücken Sie dann die Schaltfläche.",
  failedTitle: "Die Zelle konnte nicht gelesen werden",
  formulaIn: (place: string) => `Die Formel steht in ${place}`,
  goTo: (place: string) => `Gehe zu ${place}`,
  whose: "Allianz",
  asOf: (day: string) => `Stichtag ${day}`,
  judgements: {
    classify: "Art der Beziehung",
    health: "Gesundheit",
    stage: "Phase",
    obstacles: "Hindernisse",
    exit: "Bleiben oder gehen",
    model: "Wert eines einzelnen Modells",
  },
  figures: {
    score: "Wert",
    low: "Mindestens",
    high: "Höchstens",
    margin: "Bis zur nächsten Grenze",
    coverage: "Bekannter Anteil der Belege",
    analytical: "Analytisch",
    relational: "Zwischenmenschlich",
    position: "Platz auf dem Kontinuum",
    notice: "Tage bis zur Kündigungsfrist",
    count: "Anzahl",
  },
  limits: "Grenzen",
  limit: (name: string, value: string) => `${name}: ab ${value}`,
  arithmetic: "Die Rechnung",
  anchors: (low: string, high: string) => `1 bedeutet ${low}; 5 bedeutet ${high}`,
  product: (scaled: string, weight: string, contribution: string) =>
    `${scaled} mit dem Gewicht ${weight} ergibt ${contribution}`,
  total: (total: string) => `Zusammen ${total}`,
  steps: "Was abgeleitet und entschieden wurde",
  missing: (count: number) => plural(count, { one: "# Antwort ist unbekannt", other: "# Antworten sind unbekannt" }),
  flip: "Das Geringste, was einen anderen Typ ergäbe",
  flipStep: (header: string, from: string, to: string) => `${header}: ${from} → ${to}`,
  noFlip: "Das kann keine Änderung der Antworten.",
  isThere: "Sie ist schon von diesem Typ.",
  ask: "Was als Nächstes zu fragen ist",
  could: (lowest: string, highest: string) => `Könnte von ${lowest} bis ${highest} führen`,
  nothingToAsk: "Keine fehlende Antwort könnte dieses Urteil verändern.",
  given: "Was die Funktion erhält",
  argument: (index: number) => `Argument ${format(index + 1)}`,
  omitted: "weggelassen",
  unclearArgument: "von der Formel selbst berechnet, was hier nicht nachvollzogen wird",
  size: (rows: number, columns: number) => `${format(rows)} × ${format(columns)} Zellen`,
  troubleTitle: "Warum es kein Urteil gibt",
  troubleCell: (header: string, answer: string) => `${header}: ${answer}`,
  errorTitle: (error: string) => `Die Zelle zeigt ${error}`,
  errors: {
    "#NAME?":
      "Excel kannte die Funktion nicht, als die Formel eingegeben oder geöffnet wurde. Drücken Sie dort, wo Alliance geladen ist, in der Zelle F2 und die Eingabetaste.",
    "#BUSY!": "Die Funktion rechnet noch. Warten Sie einen Moment.",
    "#SPILL!": "In den Zellen, die das Ergebnis braucht, steht etwas. Leeren Sie sie.",
    "#REF!": "Die Formel nennt Zellen, ein Blatt oder eine Tabelle, die es nicht mehr gibt.",
    "#N/A": "Für eine Zahl ist noch zu wenig bekannt. Unten steht, was als Nächstes zu fragen ist.",
    "#NUM!": "Diese Rechnung hat kein Ergebnis, zum Beispiel wenn alle Gewichte 0 sind.",
    other: "Die Funktion kann mit dem, was sie erhält, nichts anfangen.",
  } as Readonly<Record<string, string>>,
  hints: {
    nothing:
      "Hier gibt es nichts zu erklären. Markieren Sie eine Zelle mit einer Formel von Alliance oder eine Zeile einer Tabelle mit Ihren Allianzen.",
    unreadable: "Diese Formel ließ sich nicht zerlegen; was ihre Funktionen erhalten, ist daher nicht bekannt.",
    unclear: "Die Formel berechnet selbst, was sie der Funktion gibt, und das wird hier nicht nachvollzogen.",
    noAlliance:
      "Um welche Allianz es in dieser Zelle geht, ist nicht bekannt. Markieren Sie eine Zelle in einer Zeile, die eine nennt.",
    native:
      "Dieses Blatt rechnet allein mit Excels eigenen Funktionen: Jeder Schritt steht darauf unter „The arithmetic“. Dies ist dasselbe mit den Funktionen von Alliance.",
    values:
      "Dieses Blatt enthält Werte von dem Tag, an dem es entstand. So ergeben sie sich aus den Daten, wie sie jetzt sind.",
    frozen:
      "Die Formel wurde zum Weitergeben in ihren Wert umgewandelt. So ergibt er sich aus den Daten, wie sie jetzt sind.",
    live: "Diese Zelle enthält keine Formel von Alliance. Dies ist das Urteil über die Allianz, um die es in ihr geht.",
  },
  failedWhat: "Beim Lesen der Zelle ist ein Fehler aufgetreten. Es wurde nichts geändert.",
  goneWhat: (place: string) => `${place} konnte nicht markiert werden. Vielleicht wurde es umbenannt oder gelöscht.`,
};
