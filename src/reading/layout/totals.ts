import { plainText } from "../convert/plainText";

const totals =
  /^(grand |sub)?(totals?|sum|average|avg|mean|median|count|min|max)\.?:?$|^(zwischen|gesamt)?(summe|gesamt|durchschnitt|mittelwert|schnitt|anzahl)\.?:?$|^(insgesamt|total g[ée]n[ée]ral|moyenne|somme|promedio|suma|totale|media|Ø|Σ|∑)\.?:?$/i;

/** Whether a text is what people write before a row of totals. A partner may be called so, too. */
export const isTotalsWord = (text: unknown): boolean => typeof text === "string" && totals.test(plainText(text));
