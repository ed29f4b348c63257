import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { Served } from "../house/serve";
import { newPage } from "../house/browser";
import { complaintsOf } from "../house/complaints";
import type { HostSession } from "../../src/host/session/hostSession";
import type { HostWorkbook } from "../../src/host/model/workbook";
import type { WorkbookData } from "../../src/host/model/workbookData";
import type { Grid } from "../../src/workbench/grid/grid";

declare global {
  interface Window {
    /** What the page offers to tests. */
    workbench: { workbook: HostWorkbook; session: HostSession; grid: Grid };
  }
}

/** The workbench in a browser, with its sample calculated. */
export interface Workbench {
  page: Page;
  /** The add-in's page in the task pane. */
  pane: FrameLocator;
  /** Whatever was an error or a warning in the console, and every address asked outside this machine. */
  complaints: string[];
  /** The workbook as data, when all its formulas are calculated. */
  saved(): Promise<WorkbookData>;
  close(): Promise<void>;
}

/** Opens the workbench and waits until the add-in runs and the sample is calculated. */
export async function openWorkbench(
  browser: Browser,
  { workbench }: Served,
  options: BrowserContextOptions = {},
): Promise<Workbench> {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 }, ...options });
  const complaints = complaintsOf(page);
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(workbench);
  await whenReady(page);
  return {
    page,
    pane: page.frameLocator("#paneFrame iframe"),
    complaints,
    saved: () =>
      page.evaluate(async () => {
        await window.workbench.workbook.settled();
        return window.workbench.workbook.save();
      }),
    close: () => page.context().close(),
  };
}

/** Waits until the add-in is loaded and no formula waits for an answer. */
export async function whenReady(page: Page): Promise<void> {
  await page.getByText("Alliance for Excel is loaded").waitFor();
  await page.evaluate(() => window.workbench.workbook.settled());
}
