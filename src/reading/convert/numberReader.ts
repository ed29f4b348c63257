import type { Fact } from "../../models/fact";
import { asIs, plainReading, type ColumnLook, type ColumnReader } from "./cellReading";
import { numberColumn } from "./numberColumn";

/** Numbers, also as text with thousands, decimals and a currency. */
export function numberReader(fact: Fact, { values }: ColumnLook): ColumnReader {
  const read = numberColumn(values);
  let example: string | null = null;
  return {
    note: () => example,
    read(value) {
      const found = read(value);
      if (!found) return plainReading(fact, value);
      if ("reason" in found) return { state: "refused", ...found };
      if (found.asItStands || found.value < 0)
        return found.asItStands ? plainReading(fact, value) : refusedBelowZero(fact);
      example ??= `numbers written as text, such as ${String(value).trim()}, are taken as ${found.value}`;
      return found.asItStands ? asIs : { state: "taken", value: found.value };
    },
  };
}

const refusedBelowZero = (fact: Fact) => plainReading(fact, -1);
