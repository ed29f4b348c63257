import { itemNotFound } from "./apiError";
import { NULL } from "./apiObject";

/** What was found; a null object is ItemNotFound, as it is for each method that has a sister named …OrNullObject. */
export function orNotFound<Found>(found: Found): Exclude<Found, typeof NULL> {
  if (found === NULL) throw itemNotFound();
  return found as Exclude<Found, typeof NULL>;
}
