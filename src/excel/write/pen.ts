import { idsOf, piecesOf, weightsAt } from "./weights";

/**
 * Queues changes to Excel objects and keeps count of what they will weigh in the request. Excel's library does not tell the size of
 * what is queued, so each object reached and each action is counted at its weight there, and what it carries at its own.
 */
export interface Pen {
  /** Notes an object that a change needs, with what was asked for it: `pen.reach(chart.title)`. Gives the object back. */
  reach<T>(object: T, ...args: readonly unknown[]): T;
  /** A range of a sheet. */
  range(sheet: Excel.Worksheet, address: string): Excel.Range;
  /** Several ranges of a sheet, by their addresses with commas between. */
  areas(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas;
  /** Sets a property. */
  set<T extends object, K extends keyof T>(object: T, property: K, value: T[K]): void;
  /** Notes a method that was called for its effect: `pen.did(chart.delete())`. */
  did(result: void, ...args: readonly unknown[]): void;
  /** Bytes queued since the last time. */
  readonly bytes: number;
  /** The queue was sent. */
  sent(): void;
}

/** What every request has: the workbook, its sheets, and the brackets around all. */
const frame = 500;

export function createPen(): Pen {
  let bytes = frame;
  // the library counts on from one request of a run to the next
  let ids = 0;
  const weights = (taken: number): ReturnType<typeof weightsAt> => {
    ids += taken;
    return weightsAt(String(ids).length);
  };
  const reached = (args: readonly unknown[]): void => {
    const { reached, given } = weights(idsOf.reached);
    bytes += reached + (args.length > 0 ? given + size(args) : 0);
  };
  const kept = <T>(object: T, address: string): T => {
    reached([address]);
    bytes += weights(idsOf.kept).kept;
    return object;
  };
  return {
    reach(object, ...args) {
      reached(args);
      return object;
    },
    range: (sheet, address) => kept(sheet.getRange(address), address),
    areas: (sheet, addresses) => kept(sheet.getRanges(addresses), addresses),
    set(object, property, value) {
      object[property] = value;
      bytes += weights(idsOf.change).set + String(property).length + size(value);
      for (let piece = 0; piece < pieces(value); piece++) {
        for (let range = 0; range < 3; range++) reached([9999]);
        bytes += weights(idsOf.change).set + String(property).length;
      }
    },
    did(_result, ...args) {
      bytes += weights(idsOf.change).called + size(args);
    },
    get bytes() {
      return bytes;
    },
    sent() {
      bytes = frame;
    },
  };
}

const pieces = (value: unknown): number =>
  Array.isArray(value) && Array.isArray(value[0]) ? piecesOf(value.length, value[0].length) : 0;

const encoder = new TextEncoder();

const size = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? "").length;
