/**
 * Queues changes to Excel objects and keeps count of what they will weigh in the request. Excel's library does not tell the size of
 * what is queued, so each object reached and each action is counted at its usual weight, and what it carries at its own.
 */
export interface Pen {
  /** Notes an object that a change needs: `pen.reach(sheet.getRange(a), a)`. Gives the object back. */
  reach<T>(object: T, ...args: readonly unknown[]): T;
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
const objectBytes = 165;
/** What an action costs beside its value. */
const actionBytes = 100;

export function createPen(): Pen {
  let bytes = 0;
  return {
    reach(object, ...args) {
      bytes += objectBytes + size(args);
      return object;
    },
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
