import type { Batch, BatchResponse } from "./wire";

/** One request as it went over the wire. */
export interface LoggedBatch {
  /**
   * "workbook" for what an add-in's sync sends, "service" for what the library sends itself (custom functions, ribbon …),
   * "cleanup" for what it sends after `Excel.run`, without waiting, to give up the ranges that were used.
   */
  kind: "workbook" | "service" | "cleanup";
  batch: Batch;
  /** Absent when the request was not executed or not answered. */
  response?: BatchResponse;
  /** The host error the add-in got instead of a response, e.g. 5102. */
  hostError?: number;
  requestBytes: number;
  responseBytes: number;
}

/** What went over the wire since the start or the last `reset`. Bytes are UTF-8 bytes of the request and response bodies. */
export interface Counters {
  /** Requests for the workbook: one for each `context.sync()` with something to do. */
  readonly requests: number;
  /** Requests of the library's own services. */
  readonly serviceRequests: number;
  /** Requests that only give up tracked objects. */
  readonly cleanupRequests: number;
  /** Of workbook requests. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The number of actions of each workbook request, oldest first. */
  readonly actions: readonly number[];
  /** The last batches of all kinds, oldest first. */
  readonly log: readonly LoggedBatch[];
  reset(): void;
}

/** Counters with the pen to write them. */
export interface CountersLedger {
  counters: Counters;
  add(entry: LoggedBatch): void;
}

/** @param keep how many batches the log and the list of actions hold; older ones are forgotten, the sums are not. */
export function createCounters(keep = 200): CountersLedger {
  const zero = { requests: 0, serviceRequests: 0, cleanupRequests: 0, requestBytes: 0, responseBytes: 0 };
  const sums = { ...zero };
  const actions: number[] = [];
  const log: LoggedBatch[] = [];
  const push = <T>(list: T[], entry: T): void => {
    list.push(entry);
    if (list.length > keep) list.shift();
  };
  const counters: Counters = {
    get requests() {
      return sums.requests;
    },
    get serviceRequests() {
      return sums.serviceRequests;
    },
    get cleanupRequests() {
      return sums.cleanupRequests;
    },
    get requestBytes() {
      return sums.requestBytes;
    },
    get responseBytes() {
      return sums.responseBytes;
    },
    actions,
    log,
    reset() {
      Object.assign(sums, zero);
      actions.length = 0;
      log.length = 0;
    },
  };
  const add = (entry: LoggedBatch): void => {
    push(log, entry);
    if (entry.kind === "service") sums.serviceRequests += 1;
    if (entry.kind === "cleanup") sums.cleanupRequests += 1;
    if (entry.kind !== "workbook") return;
    sums.requests += 1;
    sums.requestBytes += entry.requestBytes;
    sums.responseBytes += entry.responseBytes;
    push(actions, entry.batch.Actions.length);
  };
  return { counters, add };
}
