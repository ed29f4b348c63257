import type { Fault } from "../../src/host/richApi/faults";
import type { HostSession } from "../../src/host/session/hostSession";

/** A patience by which a test knows the timers that wait for Excel; no clock decides when it runs out. */
export const patience = 29_999;

/** Loses answers of Excel, and lets patience run out just then, however slow the machine is. */
export interface Silence {
  /** Strikes the n-th request from now, or every one; `then` is called once the request was carried out or dropped. */
  strike(position: number | "every", fault: Fault, then?: () => void): void;
  /** Lets patience run out of everything that waits. */
  runOut(): void;
  end(): void;
}

/** Takes over the timers that wait for Excel. */
export function keepSilence(session: HostSession): Silence {
  const waiting = new Map<object, () => void>();
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (work: () => void, milliseconds?: number, ...given: unknown[]) => {
      if (milliseconds !== patience) return start(work, milliseconds, ...given);
      const timer = {};
      waiting.set(timer, work);
      return timer;
    },
    clearTimeout: (timer: object & NodeJS.Timeout) => void (waiting.delete(timer) || stop(timer)),
  });
  const runOut = (): void => {
    const given = [...waiting.values()];
    waiting.clear();
    given.forEach((giveUp) => giveUp());
  };
  const afterRequest = (then: () => void): void => {
    const before = session.counters.requests;
    const look = (): unknown => (session.counters.requests > before ? then() : start(look, 5));
    look();
  };
  return {
    strike(position, fault, then = runOut) {
      let seen = 0;
      session.faults.add({
        ...fault,
        request: position === "every" ? "every" : "next",
        matching(_batch, kind) {
          if (kind !== "workbook") return false;
          seen += 1;
          const isHit = position === "every" || seen === position;
          if (isHit) afterRequest(then);
          return isHit;
        },
      });
    },
    runOut,
    end() {
      session.faults.clear();
      Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
    },
  };
}
