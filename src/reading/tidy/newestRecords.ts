import { nameOf, sameName } from "../alliances";
import type { Described } from "../describeSource";

/** Of each alliance the newest record up to a day (date serial): undated ones are the oldest, of one day the lower. */
export function newestRecords(described: Described, asOf: number): Described["records"] {
  const { frame, source, columns } = described;
  const date = source.columns?.date;
  const reader = columns.find(({ column }) => column === date)?.reader;
  const dayOf = (record: number): number => {
    const value = date === undefined ? "" : frame.rows[record]?.[date];
    const reading = reader?.read(value);
    const day = reading?.state === "taken" ? reading.value : value;
    return typeof day === "number" ? day : -Infinity;
  };
  const newest = new Map<string, { one: Described["records"][number]; day: number }>();
  for (const one of described.records) {
    const day = dayOf(one.record);
    const name = sameName(nameOf(one.alliance.name));
    const before = newest.get(name);
    if (Math.floor(day) <= asOf && (!before || day >= before.day)) newest.set(name, { one, day });
  }
  return [...newest.values()].map(({ one }) => one);
}
