import type { DispatchData } from "./dispatch";
import type { XdmEndpoint } from "./xdm";

/** What an add-in said when it was done with a command. */
export interface CompletedCommand {
  /** 0 when all went well. */
  status: number;
  /** What `event.completed(options)` was given. */
  options: unknown;
}

/** Ribbon buttons that run a function of the add-in. */
export interface RibbonCommands {
  /** Presses a button and resolves when the add-in calls `event.completed()`. Waits for the add-in to be ready. */
  run(functionName: string, controlId: string): Promise<CompletedCommand>;
  /** The add-in's report that a command is done. */
  completed(data: DispatchData): void;
}

const EVENT = "appCommandInvoked";

const parseOptions = (json: unknown): unknown => {
  try {
    return typeof json === "string" && json !== "" ? JSON.parse(json) : undefined;
  } catch {
    return json;
  }
};

export function createRibbonCommands(xdm: XdmEndpoint): RibbonCommands {
  const running = new Map<string, (done: CompletedCommand) => void>();
  let count = 0;
  return {
    async run(functionName, controlId) {
      await xdm.whenRegistered(EVENT);
      count += 1;
      const id = `command${count}`;
      const done = new Promise<CompletedCommand>((resolve) => running.set(id, resolve));
      xdm.fire(EVENT, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
      return done;
    },
    completed(data) {
      const id = String(data[0]);
      running.get(id)?.({ status: Number(data[1]), options: parseOptions(data[2]) });
      running.delete(id);
    },
  };
}
