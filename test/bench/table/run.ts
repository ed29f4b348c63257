import type { Measured } from "./figures";

/** One run of the bench on one machine. */
export interface Run {
  readonly machine: string;
  /** Year, month, day. */
  readonly day: string;
  readonly measured: Readonly<Record<string, Measured>>;
}

/** Hears what was measured of a figure, as soon as it was. */
export type Telling = (id: string, ms: number, ratio?: number) => void;
