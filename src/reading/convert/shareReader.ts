import { numberIn } from "../../evaluation/reading/numberIn";
import type { Fact } from "../../models/fact";
import { plainReading, type CellReading, type ColumnLook, type ColumnReader } from "./cellReading";

/**
 * Shares as 0.4, 40, "40 %" or "0,4". Where some numbers of a column are above 1 it is written in percent, and then a number up to
 * 1 may be 0.4 % or 40 %, which is not guessed.
 */
export function shareReader(fact: Fact, { values, format }: ColumnLook): ColumnReader {
  const isPercentFormat = format.includes("%");
  const bare = values.map(bareNumber).filter((value): value is number => value !== undefined);
  const inPercent = !isPercentFormat && bare.find((value) => value > 1);
  const sample = bare.find((value) => value > 0 && value < 1);
  return {
    note() {
      if (typeof inPercent === "number") return `numbers such as ${inPercent} are taken as percentages`;
      return sample === undefined || isPercentFormat
        ? null
        : `numbers such as ${sample} are taken as ${sample * 100} %`;
    },
    read(value) {
      const number = bareNumber(value);
      if (number === undefined) return plainReading(fact, value);
      if (isPercentFormat && number > 1)
        return refused(`${number} in a cell with a percent format is ${number * 100} %. Enter 0 to 100 %.`);
      if (typeof inPercent === "number" && number > 0 && number <= 1) {
        return refused(
          `${number} stands among percentages such as ${inPercent}: it may be ${number} % or ${number * 100} %. Enter it with a % sign.`,
        );
      }
      return plainReading(fact, value);
    },
  };
}

const refused = (reason: string): CellReading => ({ state: "refused", reason, misread: true });

/** A number without a percent sign. */
const bareNumber = (value: unknown): number | undefined =>
  typeof value === "number" || typeof value === "string" ? numberIn(value) : undefined;
