/** The picture of a sheet that is not built yet, in German. */
export const preview = {
  open: "Zeigen, wie es aussehen wird",
  close: "Bild ausblenden",
  drawing: "Das Blatt wird gezeichnet…",
  nothing: "Wählen Sie zuerst Daten, Allianzen und ein Datum.",
  label: (sheet: string) => `Bild des Blatts ${sheet}, bevor es erstellt ist`,
  caption: "Graue Stellen füllen sich mit Ergebnissen, wenn das Blatt erstellt wird. Diagramme zeigen nur ihre Art.",
  captionOn:
    "Graue Stellen füllen sich mit Ergebnissen, wenn das Blatt erstellt wird. Diagramme zeigen nur ihre Art. Darunter geht das Blatt weiter.",
};
