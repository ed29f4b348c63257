import { format, plural } from "./counts";

/** A build under way, in German. */
export const progress = {
  title: (count: number) => plural(count, { one: "# Blatt wird erstellt", other: "# Blätter werden erstellt" }),
  bar: "Fortschritt der Erstellung",
  stages: {
    reading: "Daten werden gelesen",
    planning: "Blätter werden entworfen",
    writing: "Blätter werden geschrieben",
    finishing: "Wird abgeschlossen",
  },
  count: (done: number, total: number) => `${format(done)} von ${format(total)}`,
  percent: (percent: number) => `${format(percent)} %`,
  cancel: "Abbrechen",
  cancelling: "Wird abgebrochen…",
  cancellingText: "Was hinzukam, wird entfernt. Ihre eigenen Blätter bleiben unberührt.",
  keepOpen: "Sie können hier weiterlesen; bitte bearbeiten Sie die neuen Blätter erst, wenn sie fertig sind.",
};
