import { plainText } from "../convert/plainText";

const unit =
  "days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahren?|%|percent|prozent|date|datum|text|name|number|zahl|anzahl|" +
  "[01] ?(?:-|–|to|bis|\\.\\.) ?(?:5|10|100) ?%?|y(?:es)?/n(?:o)?|yes/partly/no|ja/nein|ja/teilweise/nein|" +
  "[dtjmy]{1,4}[./-][dtjmy]{1,4}[./-][dtjmy]{1,4}|[€$£]|eur|usd|chf|gbp|k€|t€|m€|rating|score|choice|auswahl";
const aUnit = new RegExp(`^[([]?(?:in )?(?:${unit})[)\\]]?$`, "i");

/** Whether a text is a unit or says what is to be entered: "(days)", "dd.mm.yyyy", "1–5", "Yes/No". */
export const isUnit = (text: unknown): boolean => typeof text === "string" && aUnit.test(plainText(text));
