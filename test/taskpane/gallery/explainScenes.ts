import type { Page } from "playwright-core";
import type { Refreshed } from "../../../src/excel/refresh/refresh";
import type { Selected } from "../../../src/excel/explain/selected";
import { contrasts } from "../../../src/models/contrasts";
import { factById } from "../../../src/models/facts";
import { practices } from "../../../src/models/practices";
import type { Source } from "../../../src/reading/source";
import { explanationOf } from "../../../src/taskpane/explain/explanationOf";
import { source } from "../workbooks";

const workbook: readonly Source[] = [source()];
const facts = [...contrasts.items, ...practices.items].map(({ fact }) => factById(fact).header);

/** Row 3 of the sheet Partner data, with every third answer unknown. */
const row = {
  label: "Nestlé-Starbucks Global Coffee Alliance",
  headers: ["Partner", ...facts],
  cells: [
    "Nestlé-Starbucks Global Coffee Alliance",
    ...facts.map((_, index) => (index % 3 === 2 ? null : 2 + (index % 4))),
  ],
  places: ["A3", ...facts.map((_, index) => `${String.fromCharCode(66 + index)}3`)],
  sheet: "Partner data",
};
const cell: Selected = {
  sheet: "Partner data",
  place: "B3",
  text: "Partnership",
  value: "Partnership",
  formula: null,
  built: null,
  alliance: row,
  asOf: 45_564,
  policy: null,
};
const formula = {
  text: '=ALLIANCE.DUE(INDEX(Reviews,3,MATCH("Last",Reviews[#Headers],0)),"Quarterly",,$C$3)',
  place: "B3",
  down: 0,
  right: 0,
  isFrozen: false,
  calls: [
    {
      name: "DUE",
      text: "",
      isWhole: true,
      args: [
        {
          kind: "read" as const,
          grid: [[45_000]],
          place: { sheet: "Reviews", area: { top: 4, left: 3, bottom: 4, right: 3 } },
        },
        { kind: "read" as const, grid: [["Quarterly"]], place: null },
        { kind: "omitted" as const },
        { kind: "unclear" as const, text: "EDATE" },
      ],
    },
  ],
};
const stored = { settings: 1, choices: 1, builds: 2, frozen: 1, drafts: 1, underWay: 0, marks: 3 };

/** What Explain and Share can look like. */
export const explainScenes: Readonly<
  Record<string, readonly [holds: readonly Source[], arrive: (page: Page) => Promise<void>]>
> = {
  "a verdict explained": [workbook, (page) => explained(page, cell)],
  "an error explained": [
    workbook,
    (page) =>
      explained(page, {
        ...cell,
        text: "#VALUE!",
        value: { code: "#VALUE!" },
        formula,
        alliance: { ...row, cells: row.cells.map((one, index) => (index === 4 ? "lots of trust" : one)) },
      }),
  ],
  "a wrong answer": [
    workbook,
    (page) =>
      explained(page, {
        ...cell,
        alliance: { ...row, cells: row.cells.map((one, index) => (index === 4 ? "lots" : one)) },
      }),
  ],
  share: [
    workbook,
    async (page) => {
      const shares = {
        sheets: [{ name: "Star", partner: "Star Alliance", calculate: "live" as const }],
        frozen: 4,
        stored,
      };
      await page.evaluate((now) => (window.gallery.excel.shares = now), shares);
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("button", { name: "Turn formulas into values" }).click();
      await page.getByRole("button", { name: "Remove what Alliance keeps" }).click();
    },
  ],
  "sheets made anew": [
    workbook,
    async (page) => {
      const name = "CFM International (GE-Snecma Sa";
      const refreshed: Refreshed = {
        sheets: [
          {
            ...{ sheet: name, partner: "CFM International (GE-Snecma/Safran)" },
            kept: [
              { place: "C12", text: "Ask Ann about the engine programme before the review", why: "over ours" },
              { place: "K40", text: "=SUM(K30:K39)", why: "no place" },
            ],
          },
          { sheet: "Portfolio", partner: "Portfolio", kept: [], stays: "Portfolio (before)" },
        ],
        left: [{ sheet: "Zappos", reason: '"Amazon-Zappos" is no longer in "Partners".' }],
        broken: ["Minutes of the board!B2"],
      };
      const sheets = ["Portfolio", name].map((sheet) => ({ name: sheet, partner: sheet, calculate: "live" as const }));
      await page.evaluate((given) => Object.assign(window.gallery.excel, given), {
        refreshed,
        shares: { sheets, frozen: 0, stored },
      });
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("button", { name: "Refresh" }).click();
    },
  ],
};

async function explained(page: Page, selected: Selected): Promise<void> {
  await page.evaluate((one) => (window.gallery.excel.explanation = one), explanationOf(selected));
  await page.getByRole("button", { name: "Explain" }).click();
  await page.locator(".cell").waitFor();
}
