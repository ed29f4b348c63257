import type { Fact } from "../../models/fact";
import { answerProblem } from "../answerProblem";
import { asIs, plainReading, type CellReading, type ColumnReader } from "./cellReading";
import { answerNamed } from "./answerWords";
import { plainText } from "./plainText";

/** Ratings and yes/no answers, also in other languages, as marks, as "4/5", "4 - good" or four stars. */
export function scaleReader(fact: Fact): ColumnReader {
  const taken = new Map<string, string | number>();
  const known = new Map<string, CellReading>();
  return {
    note() {
      const some = [...taken].slice(0, 3).map(([text, value]) => `${text} = ${value}`);
      return some.length === 0 ? null : `answers in other words are taken as usual: ${some.join(", ")}`;
    },
    read(value) {
      if (typeof value === "number" && ((value >= 1 && value <= 5) || value === 0)) return asIs;
      if (typeof value !== "string") return plainReading(fact, value);
      const before = known.get(value);
      if (before) return before;
      const reading = readText(fact, value);
      if (reading.state === "taken") taken.set(value.trim(), reading.value);
      // a column repeats few texts many times
      if (known.size < 1000) known.set(value, reading);
      return reading;
    },
  };
}

function readText(fact: Fact, value: string): CellReading {
  if (answerProblem(fact, value) === null) return asIs;
  const plain = plainText(value);
  const answer = answerNamed(plain) ?? rated(plain);
  if (answer === undefined || answerProblem(fact, answer) !== null) return plainReading(fact, value);
  return { state: "taken", value: answer };
}

/** A rating said with its scale or its meaning: "4/5", "4 of 5", "4 - good", "4 (high)", "★★★★☆". */
function rated(text: string): number | undefined {
  const number = "([1-5](?:[.,]\\d+)?)";
  const scaled = new RegExp(`^${number} ?(?:/|of|out of|von|sur|de|su|van) ?5$`, "i").exec(text);
  const explained = new RegExp(`^${number} ?(?:[-–—:=.)] ?|\\()\\p{L}[^\\d]*$`, "iu").exec(text);
  const stars = /^(★{1,5})☆*$/.exec(text) ?? /^(⭐{1,5})$/u.exec(text);
  if (stars) return [...(stars[1] ?? "")].length;
  const found = (scaled ?? explained)?.[1];
  return found === undefined ? undefined : Number(found.replace(",", "."));
}
