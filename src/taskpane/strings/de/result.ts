import { plural } from "./counts";

/** What a build came to, in German. */
export const result = {
  doneTitle: (count: number) => plural(count, { one: "# Blatt ist fertig", other: "# Blätter sind fertig" }),
  doneText: "Wählen Sie eine Allianz, um ihr Blatt zu öffnen.",
  open: (partner: string, sheet: string) => `Öffnen: ${partner}, Blatt ${sheet}`,
  again: "Weitere erstellen",
  cancelledTitle: "Erstellung abgebrochen",
  failedTitle: "Die Erstellung wurde nicht fertig",
  retry: "Erneut versuchen",
  rebuild: "Erneut erstellen",
  change: "Auswahl ändern",
};
