import { matchKey } from "../../models/matchKey";

/** Yes, partly and no in German, French, Spanish, Italian, Dutch, Portuguese, Polish and Turkish, and as marks. */
const words: Readonly<Record<"Yes" | "Partly" | "No", string>> = {
  Yes: "ja j oui si sí sim tak evet vorhanden erfüllt vrai wahr verdadero vero ok okay done erledigt",
  Partly:
    "teilweise teils zumteil partiell teilweiseerfüllt partiellement enpartie parcialmente parcial inparte parzialmente gedeeltelijk częściowo kısmen somewhat inpart",
  No: "nein non nee não nie hayır nichterfüllt nichtvorhanden faux falsch falso none keine",
};

const marks: Readonly<Record<string, "Yes" | "Partly" | "No">> = {
  "✓": "Yes",
  "✔": "Yes",
  "☑": "Yes",
  "✅": "Yes",
  x: "Yes",
  X: "Yes",
  "✗": "No",
  "✘": "No",
  "❌": "No",
  "☐": "No",
  "~": "Partly",
  "(x)": "Partly",
  "(X)": "Partly",
};

const byKey = new Map(
  (Object.entries(words) as ["Yes" | "Partly" | "No", string][]).flatMap(([answer, list]) =>
    list.split(" ").map((word): [string, "Yes" | "Partly" | "No"] => [matchKey(word), answer]),
  ),
);

/** Yes, Partly or No that a word of another language or a mark stands for; undefined for anything else. */
export function answerNamed(text: string): "Yes" | "Partly" | "No" | undefined {
  const trimmed = text.replace(/\uFE0F/g, "").trim();
  return Object.prototype.hasOwnProperty.call(marks, trimmed) ? marks[trimmed] : byKey.get(matchKey(trimmed));
}
