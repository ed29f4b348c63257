import { Refusal } from "../refusal";

const dayInMilliseconds = 86_400_000;
/** Excel's day 0. The count is right from 1 March 1900 on; before that Excel counts a 29 February that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSerial = 61;

/** The date serial of a day written 2026-11-22. */
export function serialOfDay(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const time = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : NaN;
  const serial = (time - dayZero) / dayInMilliseconds;
  // Date.UTC rolls 31 February over into March
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && serial >= firstSerial;
  if (!isDay) throw new Refusal(`--as-of ${text}: not a date. Write it as year-month-day, such as 2026-11-22.`);
  return serial;
}

/** A moment's day where the person is, as 2026-11-22. */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
