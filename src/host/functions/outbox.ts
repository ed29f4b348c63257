/** One entry of a `richApiMessage` event: category, type, target, message, id, from a colleague. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

/** Calls of functions on their way to the add-in. */
export interface Outbox {
  /** Sends an entry with the others of its turn, whatever else is on its way. */
  post(entry: MessageEntry): void;
  /** Sends a call once there is room for it; `entry` is asked for then, for many large ones at once would fill the memory. */
  call(id: number, entry: () => MessageEntry): void;
  /** The call is answered or given up: others may have its room. True if it had not been sent yet, and never will be. */
  done(id: number): boolean;
  /** Nothing is sent any more. */
  close(): void;
}

/**
 * Calls of so many characters may be under way at once. The library forgets what it could not hand over within a minute, and it cannot
 * while it has more to work off.
 */
const mostUnderWay = 5_000_000;
/** A function may take its time, or never answer: after so many milliseconds without any answer the others are called all the same. */
const patience = 10_000;

/** Entries of one turn travel together: the cells of a recalculation in one message, as long as there is room. */
export function createOutbox(ready: Promise<void>, send: (entries: readonly MessageEntry[]) => void): Outbox {
  const waiting = new Map<number, () => MessageEntry>();
  const underWay = new Map<number, number>();
  let entries: MessageEntry[] = [];
  let size = 0;
  let isDue = false;
  let isOpen = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    isDue = false;
    if (!isOpen) return;
    clearTimeout(timer);
    for (const [id, entry] of waiting) {
      if (size >= mostUnderWay) {
        timer = setTimeout(goOn, patience);
        break;
      }
      waiting.delete(id);
      const one = entry();
      entries.push(one);
      underWay.set(id, one[3].length);
      size += one[3].length;
    }
    if (entries.length === 0) return;
    const sent = entries;
    entries = [];
    send(sent);
  }

  /** Forgets what is under way, though it may be answered yet. */
  function goOn(): void {
    underWay.clear();
    size = 0;
    flush();
  }

  function soon(): void {
    if (isDue) return;
    isDue = true;
    void ready.then(flush);
  }

  return {
    post(entry) {
      entries.push(entry);
      soon();
    },
    call(id, entry) {
      waiting.set(id, entry);
      soon();
    },
    done(id) {
      if (waiting.delete(id)) return true;
      size -= underWay.get(id) ?? 0;
      underWay.delete(id);
      if (waiting.size > 0) soon();
      return false;
    },
    close() {
      isOpen = false;
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
