/** The ways a sheet gets its figures, in German. */
export const calculation = {
  title: "Zahlen",
  ways: {
    live: {
      name: "Live",
      about:
        "ALLIANCE-Funktionen. Die kürzesten Formeln; wer die Arbeitsmappe öffnet, braucht für neue Zahlen dieses Add-In.",
    },
    native: {
      name: "Excels eigene Funktionen",
      about:
        "Rechnet auf jedem Computer neu, ohne das Add-In. Längere Formeln; was Excel nicht berechnen kann, bleibt als Wert stehen.",
    },
    values: { name: "Werte", about: "Die Zahlen von diesem Tag, mit Datum. Nichts rechnet neu." },
  },
};
