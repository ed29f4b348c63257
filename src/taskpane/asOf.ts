const dayInMilliseconds = 86_400_000;
/** Excel's day 0. The count is right from 1 March 1900 on; before that Excel counts a 29 February that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSerial = 61;

/** The first and the last day that a field for a date takes. */
export const dayLimits = { min: "1900-03-01", max: "9999-12-31" } as const;

/** The date serial Excel uses for `YYYY-MM-DD`, or null when the text is no date from March 1900 to the year 9999. */
export function serialOf(isoDate: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!parts) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  // Date.UTC rolls 31 February over into March; a date that does not come back as it went in is none.
  if (new Date(time).toISOString().slice(0, 10) !== isoDate) return null;
  const serial = (time - dayZero) / dayInMilliseconds;
  return serial >= firstSerial ? serial : null;
}

/** The day of a date serial as `YYYY-MM-DD`. */
export const isoDayOf = (serial: number): string =>
  new Date(dayZero + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10);

/** A moment where the person is as a date serial with the time of day. */
export const serialOfMoment = (moment: Date): number =>
  (moment.getTime() - moment.getTimezoneOffset() * 60_000 - dayZero) / dayInMilliseconds;

/** The calendar day of a moment where the person is, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
