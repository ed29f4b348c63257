import type { Fact } from "../../models/fact";
import { matchKey } from "../../models/matchKey";
import { answerProblem } from "../answerProblem";
import { asIs, plainReading, type ColumnReader } from "./cellReading";
import { plainText } from "./plainText";

/** The choices in German: fact → canonical answer → words. */
const german: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  legal: {
    None: ["formlos", "kein Vertrag", "ohne Vertrag", "Absichtserklärung"],
    Contract: ["Vertrag", "vertraglich", "Lizenz", "Lizenzvertrag", "Rahmenvertrag", "Kooperationsvertrag"],
    "Minority equity": ["Minderheitsbeteiligung", "Überkreuzbeteiligung"],
    "New entity": ["Gemeinschaftsunternehmen", "neue Gesellschaft"],
    Merged: ["Übernahme", "Fusion", "Tochtergesellschaft", "Tochter"],
  },
  checkInCadence: {
    Weekly: ["wöchentlich"],
    Biweekly: ["zweiwöchentlich", "alle zwei Wochen", "vierzehntägig"],
    Monthly: ["monatlich"],
    Quarterly: ["vierteljährlich", "quartalsweise"],
  },
  declaredType: {
    "Strategic alliance": ["strategische Allianz"],
    "Tactical alliance": ["taktische Allianz"],
    Partnership: ["Partnerschaft"],
  },
};

/** Choices, also in German. */
export function choiceReader(fact: Fact): ColumnReader {
  const words = new Map(
    Object.entries(german[fact.id] ?? {}).flatMap(([answer, list]) =>
      list.map((word): [string, string] => [matchKey(word), answer]),
    ),
  );
  const taken = new Map<string, string>();
  return {
    note() {
      const some = [...taken].slice(0, 3).map(([text, value]) => `${text} = ${value}`);
      return some.length === 0 ? null : `answers in other words are taken as usual: ${some.join(", ")}`;
    },
    read(value) {
      if (answerProblem(fact, value) === null) return asIs;
      const plain = typeof value === "string" ? plainText(value) : "";
      const answer =
        words.get(matchKey(plain)) ?? (plain !== value && answerProblem(fact, plain) === null ? plain : undefined);
      if (plain === "" || answer === undefined) return plainReading(fact, value);
      taken.set(plain, answer);
      return { state: "taken", value: answer };
    },
  };
}
