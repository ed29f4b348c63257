const dayInMilliseconds = 86_400_000;
/** Excel's day 0, from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** A date serial as people in any country read it: "2024-09-29". */
export const isoDay = (serial: number): string =>
  new Date(dayZero + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10);

/** The date serial of the day it is where the person is. */
export const serialOfToday = (now: Date): number =>
  (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - dayZero) / dayInMilliseconds;
