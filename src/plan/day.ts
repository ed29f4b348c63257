import { dayInMs, dayZero } from "../evaluation/reading/readDate";

/** The date serial of the day it is where the person is. */
export const serialOfToday = (now: Date): number =>
  (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - dayZero) / dayInMs;
