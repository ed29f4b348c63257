import type { Page } from "playwright-core";
import type { Source } from "../../../src/reading/source";
import { source } from "../workbooks";

const partners = [
  "USPS and FedEx",
  "CFM International (GE-Snecma/Safran)",
  "Star Alliance",
  "Ford-Volkswagen",
  "Amazon-Zappos",
  "Nestlé-Starbucks Global Coffee Alliance",
  "Renault-Nissan-Mitsubishi",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "شراكة الخليج",
  "Sony-Ericsson",
  "Hulu",
];
const problems = [{ place: 'Partners, row 7, "Clear purpose"', reason: "6 is not an answer. Use 1 to 5 or leave it." }];
const workbook = [
  source({ partners, problems }),
  source({ id: "Old", kind: "block", name: "Old list 2019 A3", sheet: "Old list 2019", partners: ["A", "B"] }),
];

/** What the pane can look like: what the workbook holds, and how a person gets there. */
export const scenes: Readonly<
  Record<string, readonly [holds: readonly Source[], arrive: (page: Page) => Promise<void>]>
> = {
  empty: [[], async () => undefined],
  home: [workbook, (page) => page.locator("summary").first().click()],
  choosing: [workbook, choosing],
  "columns shown": [
    workbook,
    async (page) => {
      await choosing(page);
      await page.locator(".disclosure-columns summary").click();
      await page.fill("input[type=search]", "star");
    },
  ],
  running: [
    workbook,
    async (page) => {
      await start(page);
      await page.evaluate(() => window.gallery.excel.builds[0]!.progress({ stage: "writing", done: 1, total: 2 }));
    },
  ],
  done: [
    workbook,
    async (page) => {
      await start(page);
      await page.evaluate(() =>
        window.gallery.excel.builds[0]!.succeed([
          { partner: "USPS and FedEx", sheet: "USPS and FedEx" },
          { partner: "CFM International (GE-Snecma/Safran)", sheet: "CFM International (GE-Snecma Sa" },
        ]),
      );
    },
  ],
  failed: [workbook, (page) => stop(page, "AccessDenied")],
  cancelled: [workbook, (page) => stop(page, "Cancelled")],
  functions: [
    workbook,
    async (page) => {
      await page.getByRole("button", { name: "Functions" }).click();
      await page.locator("summary").first().click();
    },
  ],
};

async function choosing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Build scorecards from Partners" }).click();
  await page.getByLabel("Star Alliance").check();
  await page.getByLabel("Hulu").check();
}

async function start(page: Page): Promise<void> {
  await choosing(page);
  await page.getByRole("button", { name: "Build 2 scorecards" }).click();
}

async function stop(page: Page, code: string): Promise<void> {
  await start(page);
  const error = { code, message: "The sheets were not built. The workbook is as it was.", cure: "Build again." };
  await page.evaluate((reason) => window.gallery.excel.builds[0]!.fail(reason), error);
}
