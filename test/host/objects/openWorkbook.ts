import { createWorkbook, type HostWorkbook } from "../../../src/host/model/workbook";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { workbookRoot } from "../../../src/host/richApi/objects/workbook/workbook";
import { sessionWorkbook } from "../../../src/host/session/sessionWorkbook";
import { loadOfficeJs, type OfficeJs } from "../officeJs";

/** The genuine library on a workbook of the model. */
export interface OpenWorkbook {
  client: OfficeJs;
  workbook: HostWorkbook;
  /** `Excel.run` of the library. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What `work` is refused with: Excel's error code. */
  refusal(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string>;
  /** Replaces the workbook: one empty sheet, "Sheet1", or what is given. */
  reset(data?: WorkbookData): void;
  close(): void;
}

const EMPTY: WorkbookData = { name: "Book.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] };

export async function openWorkbook(data: WorkbookData = EMPTY): Promise<OpenWorkbook> {
  const workbook = createWorkbook({ data });
  const client = await loadOfficeJs({ workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)) });
  const run: OpenWorkbook["run"] = (work) => client.Excel.run(work);
  return {
    client,
    workbook,
    run,
    async refusal(work) {
      try {
        await run(async (context) => {
          work(context, context.workbook.worksheets.getFirst());
          await context.sync();
        });
      } catch (error) {
        return String((error as { code?: unknown }).code);
      }
      return "accepted";
    },
    reset: (next = EMPTY) => workbook.load(next),
    close() {
      client.close();
      workbook.dispose();
    },
  };
}
