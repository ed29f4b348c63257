import { createWorkbook } from "../../src/host/model/workbook";
import { ApiCollection } from "../../src/host/richApi/apiObject";
import { sessionWorkbook } from "../../src/host/session/sessionWorkbook";
import { loadOfficeJs } from "../host/officeJs";

/** The genuine library on a workbook that takes every change and does none of them; `Excel` and `Office` are globals meanwhile. */
export interface OpenUndone {
  /** UTF-8 bytes of each request of `context.sync()` since the last time this was asked, as the library put it on the wire. */
  requests(): number[];
  close(): void;
}

/** Opens it: what is sent is counted in the time it takes to send it, however long a workbook would take to do it. */
export async function openUndone(): Promise<OpenUndone> {
  const workbook = createWorkbook({});
  const { calculated: _, ...session } = sessionWorkbook(workbook, undone());
  const client = await loadOfficeJs({ workbook: session });
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  const { counters } = client.session;
  return {
    requests() {
      const sizes = counters.log.filter(({ kind }) => kind === "workbook").map((entry) => entry.requestBytes);
      counters.reset();
      return sizes;
    },
    close() {
      client.close();
      workbook.dispose();
    },
  };
}

/** An object that has every member, and which every member leads back to. */
function undone(): ApiCollection {
  const own: Record<string, unknown> = {
    $scalars: [],
    $navs: [],
    $writable: { includes: () => true },
    $requires: undefined,
    $type: "Undone",
    $identity: () => ({}),
    $items: () => [],
    $item: () => whatever,
  };
  const whatever: ApiCollection = new Proxy(
    Object.assign(() => undefined, own) as unknown as ApiCollection,
    {
      getPrototypeOf: () => ApiCollection.prototype,
      has: () => true,
      get: (target, name) =>
        typeof name === "string" && /^[A-Z_]/.test(name) ? whatever : Reflect.get(target, name, target),
      set: () => true,
      apply: () => whatever,
    } as ProxyHandler<ApiCollection>,
  );
  return whatever;
}
