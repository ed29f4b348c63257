import { matchKey } from "../../models/matchKey";

/** The months as English, German, French, Spanish and Italian write them, whole and short. */
const names: readonly string[] = [
  "january jan januar jänner janvier janv enero ene gennaio gen",
  "february feb februar feber février fevr febrero febbraio febb",
  "march mar märz maerz mrz mär mars marzo",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag",
  "june jun juni juin junio giugno giu",
  "july jul juli juillet juil julio luglio lug",
  "august aug août aout agosto ago",
  "september sept sep septembre septiembre settembre set",
  "october oct oktober okt octobre octubre ottobre ott",
  "november nov novembre noviembre",
  "december dec dezember dez décembre decembre diciembre dic dicembre",
];

const byName = new Map(
  names.flatMap((line, index) => line.split(" ").map((name): [string, number] => [matchKey(name), index + 1])),
);

/** The number of a month, 1–12, by its name in any of five languages; undefined for anything else. */
export const monthNamed = (name: string): number | undefined => byName.get(matchKey(name));
