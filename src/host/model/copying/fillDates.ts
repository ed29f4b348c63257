const DAY = 86_400_000;
/** Day 0 of the 1900 system, counted so that days after February 1900 are right. */
const EPOCH = Date.UTC(1899, 11, 30);

interface Day {
  year: number;
  month: number;
  day: number;
}

const toDay = (serial: number): Day => {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};
const weekday = (serial: number): number => new Date(EPOCH + Math.floor(serial) * DAY).getUTCDay();

/** So many months later; a month that is too short gives its last day. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = toDay(serial);
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  const time = serial - Math.floor(serial);
  return (Date.UTC(year, month + months, Math.min(day, last)) - EPOCH) / DAY + time;
}

/** So many working days, Monday to Friday, later. */
export function addWeekdays(serial: number, count: number): number {
  const step = Math.sign(count);
  let at = serial;
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (weekday(at) !== 0 && weekday(at) !== 6) left--;
  }
  return at;
}

/** The months from one date to another where both are the same day of the month (or its last); else undefined. */
function monthsBetween(from: number, to: number): number | undefined {
  const [a, b] = [toDay(from), toDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return months !== 0 && addMonths(from, months) === to ? months : undefined;
}

/** The step of dates that all follow at an equal number of months; undefined when they don't. */
export function monthStep(serials: readonly number[]): number | undefined {
  const [first, second] = serials;
  const step = first === undefined || second === undefined ? undefined : monthsBetween(first, second);
  if (first === undefined || step === undefined) return undefined;
  return serials.every((serial, at) => addMonths(first, step * at) === serial) ? step : undefined;
}
