import type { Page } from "playwright-core";
import type { Source } from "../../../src/reading/source";
import { source } from "../workbooks";
import { explainScenes } from "./explainScenes";
import { questionnaireScenes } from "./questionnaireScenes";

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

const guesses = [
  {
    column: 3,
    header: "Relationship quality in the last twelve months",
    fact: "delivering",
    reason: 'The header shares "quality" with it, and its cells are ratings from 1 to 5.',
    confidence: 0.6,
    samples: ["4", "3.5", "5"],
  },
  {
    column: 4,
    header: "Notes",
    fact: "evidence",
    reason: "The header sounds like it, and its cells are texts.",
    confidence: 0.4,
    samples: ["see minutes of May", "a text that is rather long and goes on for quite a while"],
  },
];
const guessed = source({
  partners,
  guesses,
  mapped: guesses.map(({ column, header, reason, samples }) => ({
    ...{ column, header, reason, samples },
    fact: null,
    how: "guess",
  })),
  notes: ["3 rows are hidden; they are read too."],
});

/** What the pane can look like: what the workbook holds, and how a person gets there. */
export const scenes: Readonly<
  Record<string, readonly [holds: readonly Source[], arrive: (page: Page) => Promise<void>]>
> = {
  empty: [[], async () => undefined],
  reading: [
    [],
    (page) =>
      page.evaluate(() => {
        const { excel } = window.gallery;
        const { survey } = excel;
        excel.survey = () => new Promise(() => undefined);
        window.gallery.open([]);
        excel.survey = survey;
      }),
  ],
  unreadable: [
    [],
    (page) =>
      page.evaluate(() => {
        const problem = { cure: "Open the workbook again, then try again." };
        const error = Object.assign(
          new Error("The connection to the workbook has ended. Nothing was changed."),
          problem,
        );
        window.gallery.open(error);
      }),
  ],
  home: [
    workbook,
    async (page) => {
      await page.evaluate((sources) => {
        const partners = null;
        window.gallery.excel.remembers = { source: "Partners", template: "portfolio", calculate: "live", partners };
        window.gallery.open(sources);
      }, workbook);
      await page.getByRole("button", { name: "Refresh all built sheets" }).waitFor();
      await page.locator("summary").first().click();
    },
  ],
  choosing: [workbook, choosing],
  "without a table": [[], (page) => page.getByRole("button", { name: "Build without a table" }).click()],
  "columns shown": [
    workbook,
    async (page) => {
      await choosing(page);
      await page.locator(".disclosure-columns summary").click();
      await page.fill("input[type=search]", "star");
    },
  ],
  "columns to check": [
    [guessed],
    async (page) => {
      await page.getByRole("button", { name: "Build sheets from Partners" }).click();
      await page.getByRole("button", { name: "Leave out: Notes" }).click();
      await page.locator(".disclosure-columns summary").click();
      await page.getByLabel("Column", { exact: true }).selectOption("Relationship quality in the last twelve months");
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
  "fetching functions": [workbook, (page) => functions(page, "waiting")],
  "functions offline": [workbook, (page) => functions(page, "offline")],
  ...questionnaireScenes,
  ...explainScenes,
  functions: [
    workbook,
    async (page) => {
      await page.getByRole("button", { name: "Functions" }).click();
      await page.locator("summary").first().click();
    },
  ],
};

async function choosing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Build sheets from Partners" }).click();
  await page.getByLabel("Star Alliance").check();
  await page.getByLabel("Hulu").check();
}

async function start(page: Page): Promise<void> {
  await choosing(page);
  await page.getByRole("button", { name: "Build 2 sheets" }).click();
}

async function stop(page: Page, code: string): Promise<void> {
  await start(page);
  const error = { code, message: "The sheets were not built. The workbook is as it was.", cure: "Build again." };
  await page.evaluate((reason) => window.gallery.excel.builds[0]!.fail(reason), error);
}

async function functions(page: Page, comes: "waiting" | "offline"): Promise<void> {
  await page.evaluate((how) => void window.gallery.open([], how), comes);
  await page.getByRole("button", { name: "Functions" }).click();
}
