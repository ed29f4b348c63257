import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsMetadata } from "../../src/host/functions/functionMetadata";
import type { LoggedBatch } from "../../src/host/richApi/counters";
import { createWorkbook, type HostWorkbook } from "../../src/host/model/workbook";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { workbookRoot } from "../../src/host/richApi/objects/workbook/workbook";
import { sessionWorkbook } from "../../src/host/session/sessionWorkbook";
import { builtAddin } from "../house/dist";
import { loadOfficeJs, type OfficeJs } from "../host/officeJs";

/** The genuine library on a workbook of ours; `Excel` and `Office` are globals while it is open, as in a task pane. */
export interface OpenExcel {
  /** The page that is open now. */
  readonly client: OfficeJs;
  workbook: HostWorkbook;
  /** The workbook once all formulas are calculated. */
  saved(): Promise<WorkbookData>;
  /** The requests sent by `context.sync()` since the last `forget`: those that read something, and those that only write. */
  syncs(): { reads: LoggedBatch[]; writes: LoggedBatch[] };
  forget(): void;
  /** Another page on the same workbook takes the place of this one, as when a pane is closed and opened again. */
  reopen(): Promise<void>;
  close(): void;
}

/** @param withFunctions loads the built functions, so that ALLIANCE formulas are calculated. */
export async function openExcel(data: WorkbookData, withFunctions = false): Promise<OpenExcel> {
  const workbook = createWorkbook({ data });
  const dist = withFunctions ? builtAddin() : "";
  const metadata: FunctionsMetadata = dist
    ? (JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as FunctionsMetadata)
    : { functions: [] };
  const scripts = dist ? [readFileSync(join(dist, "functions.js"), "utf8")] : [];
  const open = async (): Promise<OfficeJs> => {
    const page = await loadOfficeJs({
      workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)),
      metadata,
      namespace: "ALLIANCE",
      scripts,
    });
    Object.assign(globalThis, { Excel: page.Excel, Office: page.Office });
    return page;
  };
  let client = await open();
  return {
    get client() {
      return client;
    },
    workbook,
    async saved() {
      await workbook.settled();
      return workbook.save();
    },
    syncs() {
      const sent = client.session.counters.log.filter((entry) => entry.kind === "workbook");
      return { reads: sent.filter(isRead), writes: sent.filter((entry) => !isRead(entry)) };
    },
    forget: () => client.session.counters.reset(),
    async reopen() {
      client.close();
      client = await open();
      await workbook.settled();
    },
    close() {
      client.close();
      workbook.dispose();
    },
  };
}

const isRead = ({ batch }: LoggedBatch): boolean => batch.Actions.some(({ ActionType }) => ActionType === 2);
