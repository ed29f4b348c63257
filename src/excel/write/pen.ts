/**
 * Queues changes to Excel objects and keeps count of what they will weigh in the request. Excel's library does not tell the size of
 * what is queued, so each object reached and each action is counted at its usual weight, and what it carries at its own.
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

/** What an object costs: its path, and the action that makes it. */
const objectBytes = 136;
/** Ranges are kept until the end of the run, which takes two more actions. */
const keptBytes = 172;
/** What an action costs beside its value. */
const actionBytes = 105;

export function createPen(): Pen {
  let bytes = 0;
  const kept = <T>(object: T, address: string): T => {
    bytes += objectBytes + keptBytes + size(address);
    return object;
  };
  return {
    reach(object, ...args) {
      bytes += objectBytes + (args.length > 0 ? size(args) : 0);
      return object;
    },
    range: (sheet, address) => kept(sheet.getRange(address), address),
    areas: (sheet, addresses) => kept(sheet.getRanges(addresses), addresses),
    set(object, property, value) {
      object[property] = value;
      bytes += actionBytes + size(value);
    },
    did(_result, ...args) {
      bytes += actionBytes + size(args);
    },
    get bytes() {
      return bytes;
    },
    sent() {
      bytes = 0;
    },
  };
}

const encoder = new TextEncoder();

const size = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? "").length;
