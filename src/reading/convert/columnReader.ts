import type { Fact } from "../../models/fact";
import { plainReading, type ColumnLook, type ColumnReader } from "./cellReading";
import { choiceReader } from "./choiceReader";
import { dateReader } from "./dateReader";
import { durationReader, durationUnits } from "./durationReader";
import { numberReader } from "./numberReader";
import { scaleReader } from "./scaleReader";
import { shareReader } from "./shareReader";

/** The reader of a fact's column. */
export function columnReader(fact: Fact, look: ColumnLook): ColumnReader {
  switch (fact.kind) {
    case "date":
      return dateReader(fact, look);
    case "share":
      return shareReader(fact, look);
    case "number":
      return fact.id in durationUnits ? durationReader(fact, look) : numberReader(fact, look);
    case "rating":
    case "yesNo":
      return scaleReader(fact);
    case "choice":
      return choiceReader(fact);
    case "text":
      return { read: (value) => plainReading(fact, value), note: () => null };
  }
}
