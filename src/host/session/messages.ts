import type { MessageEntry } from "../functions/outbox";
import type { HostEvent } from "../richApi/events";
import type { RuntimeState } from "../services/servicesRuntime";
import type { XdmEndpoint } from "./xdm";

/** Messages from the host to the add-in's runtime. */
export interface Messages {
  /** Sends entries at once, in one message. */
  send(entries: readonly MessageEntry[]): void;
  /** Sends an event soon, together with others, after the answer to the batch that caused it. */
  event(event: HostEvent): void;
  /** Tells the add-in that its pane was shown or hidden. */
  visibility(state: RuntimeState["visibility"]): void;
  /** Runs a keyboard shortcut's action. */
  action(id: string): void;
}

const categories = { action: 2, event: 65536 } as const;
const types = { action: 1000, selectionChanged: 14, visibility: 65539 } as const;

const entryOf = ({ eventType, targetId, message }: HostEvent): MessageEntry => [
  categories.event,
  eventType,
  targetId,
  JSON.stringify(message),
  0,
  message["source"] === "Remote",
];

export function createMessages(xdm: XdmEndpoint): Messages {
  let waiting: HostEvent[] = [];
  const send = (entries: readonly MessageEntry[]): void => void xdm.fire("richApiMessage", { ArrayData: entries });
  const flush = (): void => {
    const events = waiting;
    waiting = [];
    send(events.map(entryOf));
  };
  return {
    send,
    event(event) {
      waiting.push(event);
      if (waiting.length === 1) setTimeout(flush, 0);
    },
    visibility: (state) =>
      send([
        entryOf({
          eventType: types.visibility,
          targetId: "",
          message: { visibility: state === "Visible" ? "Visible" : "Hidden" },
        }),
      ]),
    action: (id) => send([[categories.action, types.action, "", JSON.stringify([id.toUpperCase(), null]), 0, false]]),
  };
}
