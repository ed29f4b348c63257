/** One thing that happened in the workbook, ready for everybody who asked for it. */
export interface HostEvent {
  /** Office.js event type: 10 worksheet changed, 11 activated, 14 selection, 101 table changed … */
  eventType: number;
  /** `"Workbook"` for the collections' events, else the id of the sheet, table or chart. */
  targetId: string;
  /** What the handler's arguments are made from, e.g. `{ worksheetId, address, changeType, source }`. */
  message: Readonly<Record<string, unknown>>;
}

/** What a session needs of a workbook's events: to hear those that an add-in subscribed to. */
export interface EventSource {
  /** Calls `listener` for every event that is wanted; returns the end of it. */
  subscribe(listener: (event: HostEvent) => void): () => void;
}

/**
 * What wire objects and the model need: `_RegisterDataChangedEvent()` calls `register(10, id)`, its opposite `unregister`,
 * and whoever changes the workbook calls `emit` without caring whether anybody listens.
 */
export interface Events extends EventSource {
  /** While false nothing is told: `context.runtime.enableEvents`. */
  enabled: boolean;
  register(eventType: number, targetId: string): void;
  unregister(eventType: number, targetId: string): void;
  /** Does an add-in want this one? Lets the model skip costly messages. */
  wants(eventType: number, targetId: string): boolean;
  /** Sent on only when it is wanted. */
  emit(eventType: number, targetId: string, message: HostEvent["message"]): void;
}

/** Registrations are counted, because several contexts of one add-in may register for the same event. */
export function createEvents(): Events {
  const registrations = new Map<string, number>();
  const listeners = new Set<(event: HostEvent) => void>();
  const key = (eventType: number, targetId: string): string => `${eventType} ${targetId}`;
  const count = (eventType: number, targetId: string, by: number): void => {
    const id = key(eventType, targetId);
    registrations.set(id, Math.max(0, (registrations.get(id) ?? 0) + by));
  };
  let enabled = true;
  const wants = (eventType: number, targetId: string): boolean =>
    enabled && (registrations.get(key(eventType, targetId)) ?? 0) > 0;
  return {
    get enabled() {
      return enabled;
    },
    set enabled(on) {
      enabled = on;
    },
    register: (eventType, targetId) => count(eventType, targetId, 1),
    unregister: (eventType, targetId) => count(eventType, targetId, -1),
    wants,
    emit: (eventType, targetId, message) => {
      if (wants(eventType, targetId)) listeners.forEach((listener) => listener({ eventType, targetId, message }));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
