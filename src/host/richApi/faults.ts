import type { LoggedBatch } from "./counters";
import type { Batch } from "./wire";

/** Errors of the host itself, by the number it answers with, and the code that the library makes of them. */
export const hostErrors = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

/** An error within the response, as the object model itself would give it. */
export interface InjectedApiError {
  code: string;
  message?: string;
  status?: number;
}

/** A misfortune to come. */
export interface Fault {
  /** Which of the coming requests: the next one (default), the n-th from now (1 is the next), or every one until cleared. */
  request?: "next" | "every" | number;
  /** Counts and hits only requests for which this holds; by default those for the workbook, not what the library sends itself. */
  matching?: (batch: Batch, kind: LoggedBatch["kind"]) => boolean;
  /** A host error by its number (5004, 5102 …), or an error of the object model. Absent: the request itself succeeds. */
  error?: number | InjectedApiError;
  /**
   * Does it strike before the batch is executed (default: nothing happened), after it (everything happened), or when this share of
   * its actions is done (0.5: half of it happened)?
   */
  moment?: "before" | "after" | number;
  /** Milliseconds until the answer is sent. */
  delay?: number;
  /** Never answers: the request is lost ("before") or its answer is ("after"). */
  drop?: boolean;
}

/** Faults waiting for their request. */
export interface Faults {
  /** Plans a fault; returns the way to call it off. */
  add(fault: Fault): () => void;
  clear(): void;
}

/** Faults with the means to draw the one that hits a request. */
export interface FaultPlan {
  faults: Faults;
  /** The fault for this request, if any; the earliest planned wins, and one-time faults are used up. */
  draw(batch: Batch, kind: LoggedBatch["kind"]): Fault | undefined;
}

interface Planned {
  fault: Fault;
  /** Matching requests still to let pass. */
  ahead: number;
}

const isOfWorkbook: NonNullable<Fault["matching"]> = (_batch, kind) => kind === "workbook";

export function createFaults(): FaultPlan {
  let planned: Planned[] = [];
  const drop = (entry: Planned): void => void (planned = planned.filter((other) => other !== entry));
  return {
    faults: {
      add(fault) {
        const entry = { fault, ahead: typeof fault.request === "number" ? fault.request - 1 : 0 };
        planned.push(entry);
        return () => drop(entry);
      },
      clear: () => void (planned = []),
    },
    draw(batch, kind) {
      const concerned = planned.filter(({ fault }) => (fault.matching ?? isOfWorkbook)(batch, kind));
      const hit = concerned.find((entry) => entry.ahead === 0);
      concerned.filter((entry) => entry.ahead > 0).forEach((entry) => (entry.ahead -= 1));
      if (hit && hit.fault.request !== "every") drop(hit);
      return hit?.fault;
    },
  };
}
