import type { Fact } from "../../models/fact";
import { plainReading, type CellReading, type ColumnLook, type ColumnReader } from "./cellReading";
import { readDurationText, timeUnitOf, type TimeUnit } from "./durationText";
import { numberColumn } from "./numberColumn";

/** The facts that are lengths of time, with their unit. */
export const durationUnits: Readonly<Record<string, "month" | "day">> = {
  term: "month",
  notice: "day",
  reviewPeriod: "day",
};

/** What makes one unit another. A month is no fixed number of days, so neither is made of the other. */
const factors: Readonly<Record<"month" | "day", Partial<Record<TimeUnit, number>>>> = {
  month: { month: 1, year: 12 },
  day: { day: 1, week: 7 },
};

const plural: Readonly<Record<TimeUnit, string>> = { day: "days", week: "weeks", month: "months", year: "years" };

/** Lengths of time: numbers in the unit of the fact or of the header, or texts such as "2 years". */
export function durationReader(fact: Fact, { header, values }: ColumnLook): ColumnReader {
  const unit = durationUnits[fact.id] ?? "day";
  const headed = timeUnitOf(header) ?? unit;
  const read = numberColumn(values);
  const notes = new Set<string>();
  const inUnit = (amount: number, given: TimeUnit): number | undefined => {
    const factor = factors[unit][given];
    return factor === undefined ? undefined : Math.round(amount * factor * 1e9) / 1e9;
  };
  const take = (value: unknown, amount: number): CellReading => {
    if (amount < 0) return plainReading(fact, -1);
    if (notes.size < 2)
      notes.add(
        `${String(value).trim()}${headed === unit ? "" : ` (${plural[headed]})`} is taken as ${amount} ${plural[unit]}`,
      );
    return { state: "taken", value: amount };
  };
  return {
    note: () => (notes.size === 0 ? null : [...notes].join("; ")),
    read(value) {
      const number = read(value);
      if (number && "reason" in number) return { state: "refused", ...number };
      if (number) {
        const amount = inUnit(number.value, headed);
        if (amount === undefined) return refused(String(number.value), headed, unit);
        return number.asItStands && headed === unit ? plainReading(fact, value) : take(value, amount);
      }
      const parts = typeof value === "string" ? readDurationText(value) : undefined;
      if (!parts) return plainReading(fact, value);
      const amounts = parts.map(({ amount, unit: given }) => inUnit(amount, given));
      if (amounts.some((amount) => amount === undefined))
        return refused(String(value).trim(), parts[0]?.unit ?? headed, unit, false);
      return take(
        value,
        amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
      );
    },
  };
}

function refused(value: string, given: TimeUnit, unit: TimeUnit, misread = true): CellReading {
  const reason = `${value} in ${plural[given]} is no fixed number of ${plural[unit]}. Enter ${plural[unit]}.`;
  return { state: "refused", reason, misread };
}
