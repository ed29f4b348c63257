/** What may go wrong, what was kept and what to do, in German. */
export const failures = {
  mappingWhat:
    "Die Bedeutung der Spalte konnte nicht in der Arbeitsmappe gespeichert werden. Es wurde nichts geändert.",
  surveyWhat: "Beim Lesen der Arbeitsmappe ist ein Fehler aufgetreten. Es wurde nichts geändert.",
  buildWhat:
    "Beim Erstellen ist ein Fehler aufgetreten. Sehen Sie die Blattregister durch: Ein übrig gebliebenes neues Blatt kann gelöscht werden.",
  draftWhat:
    "Die Antworten konnten nicht für später in der Arbeitsmappe gesichert werden. Solange dieser Bereich geöffnet bleibt, sind sie noch da.",
  draftsWhat: "Früher Begonnenes konnte nicht gelesen oder geändert werden. Es ging nichts verloren.",
  answersWhat: "Die Antworten konnten nicht gespeichert werden. Keine ist verloren: Sie bleiben hier erhalten.",
  sampleWhat: "Beim Hinzufügen des Beispiels ist etwas schiefgegangen. Ihre eigenen Blätter wurden nicht angerührt.",
  previewWhat: "Beim Zeichnen des Blatts ist ein Fehler aufgetreten. Es wurde nichts geändert.",
  partWhat: "Ein Teil von Alliance konnte nicht geladen werden. Es wurde nichts geändert.",
  partCure: "Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  cancelledWhat: "Die Erstellung wurde abgebrochen; Ihre Arbeitsmappe ist wie zuvor.",
  cancelledCure: "Ihre Auswahl bleibt erhalten, Sie können jederzeit erneut erstellen.",
  sheetWhat: (sheet: string) =>
    `Das Blatt ${sheet} konnte nicht geöffnet werden. Vielleicht wurde es umbenannt oder gelöscht.`,
  sheetCure: "Suchen Sie es in den Blattregistern oder erstellen Sie es neu.",
  tryAgain:
    "Versuchen Sie es erneut. Tritt der Fehler wieder auf, speichern und schließen Sie die Arbeitsmappe und öffnen Sie sie neu.",
  helpWhat: "Die Liste der Funktionen konnte nicht geladen werden. Die Funktionen selbst sind nicht betroffen.",
  helpCure: "Prüfen Sie die Verbindung und öffnen Sie diese Seite erneut.",
  noHostWhat: "Diese Seite gehört in Excel.",
  noHostCure:
    "Öffnen Sie eine Arbeitsmappe in Excel und wählen Sie auf der Registerkarte „Start“ die Schaltfläche „Alliance“.",
};
