const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The date of a serial number of the 1900 system, as one in UTC; right to the second. */
export const dateOfSerial = (serial: number): Date => new Date(EPOCH + Math.round(serial * 86_400) * 1000);

/** The serial number of a day. Months and days may run over: month 12 is January of the next year. */
export const serialOfDay = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month, day) - EPOCH) / DAY;

/** The serial number of a clock's day, as the person at the clock sees it. */
export const serialOfToday = (now: Date): number => serialOfDay(now.getFullYear(), now.getMonth(), now.getDate());
