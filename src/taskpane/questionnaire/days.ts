const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A date serial as `YYYY-MM-DD`. */
export const dayOf = (serial: number): string =>
  new Date(dayZero + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10);

/** A moment where the person is as a date serial with the time of day. */
export const serialOfMoment = (moment: Date): number =>
  (moment.getTime() - moment.getTimezoneOffset() * 60_000 - dayZero) / dayInMilliseconds;
