import { eventually } from "../house/eventually";
import { contrastIn } from "./look";
import { goToCell, pressInRibbon, tabTo, waitForFocusIn } from "./keys";
import type { Workbench } from "./openWorkbench";
import { errorsOf, sheetOf } from "./sheetData";

const partner = "Star Alliance";

/** The workbook has one more sheet, about the partner, calculated and with its chart drawn over it. */
async function expectScorecard({ page, saved }: Workbench, sheetsBefore: readonly string[]): Promise<void> {
  const book = await saved();
  const [name, ...others] = book.sheets.map((sheet) => sheet.name).filter((one) => !sheetsBefore.includes(one));
  expect(others).toEqual([]);
  const sheet = sheetOf(book, name ?? "");
  expect(book.active).toBe(sheet.name);
  const values = Object.values(sheet.cells).map(({ value }) => value);
  expect(values).toContain(partner);
  expect(values).toContain("Strategic alliance");
  expect(errorsOf(sheet)).toEqual([]);
  expect(Object.values(sheet.cells).some(({ formula }) => formula?.includes("ALLIANCE."))).toBe(true);

  expect(sheet.charts?.map((chart) => chart.name)).toEqual(["Continuum", "Contrasts"]);
  for (const { title } of sheet.charts ?? []) {
    const chart = page.locator("#charts").getByRole("img", { name: title ?? "no title" });
    await chart.scrollIntoViewIfNeeded();
    await eventually(async () => {
      const box = await chart.boundingBox();
      if (!box) throw new Error(`the chart "${title}" is not on the screen`);
      expect(await contrastIn(page, box)).toBeGreaterThan(5);
    });
  }
}

const sheetNames = async ({ saved }: Workbench) => (await saved()).sheets.map(({ name }) => name);

/** Tests that build a scorecard of the sample's alliances from the pane. */
export function buildingTests(bench: () => Workbench): void {
  test("a scorecard is built with the mouse, and its link opens it", async () => {
    const { page, pane } = bench();
    const before = await sheetNames(bench());
    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("button", { name: "None" }).click();
    await pane.getByRole("checkbox", { name: partner }).check();
    await pane.getByRole("button", { name: "Build 1 sheet" }).click();
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
    await pane.getByRole("button", { name: new RegExp(`^Open ${partner}`) }).click();
    await page.waitForFunction((known) => {
      const active = window.workbench.workbook.book.unit.getActiveSheet()?.getName();
      return active !== undefined && !known.includes(active);
    }, before);
    await expectScorecard(bench(), before);
  });

  test("the chart follows the cells it reads", async () => {
    const { page, pane, saved } = bench();
    const before = await sheetNames(bench());
    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("checkbox", { name: partner }).check();
    await pane.getByRole("button", { name: "Build 1 sheet" }).click();
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
    const book = await saved();
    const sheet = sheetOf(book, book.sheets.map(({ name }) => name).find((name) => !before.includes(name)) ?? "");
    const contrasts = sheet.charts?.find(({ name }) => name === "Contrasts");
    const wanted = contrasts?.series?.[1]?.values?.split("!")[1]?.split(":")[0] ?? ""; // first cell of "Desired"
    await goToCell(page, wanted);
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await page
      .locator("#charts [role=img][aria-label*='Desired: Duration and focus 4']")
      .waitFor({ state: "attached" });
  });

  test("a scorecard is built with the keyboard alone", async () => {
    const { page, pane } = bench();
    const before = await sheetNames(bench());
    await pressInRibbon(page, "Build sheets");
    await pane.getByRole("heading", { name: "Build sheets" }).waitFor();
    await waitForFocusIn(page, "pane");
    await tabTo(bench(), "None");
    await page.keyboard.press("Enter");
    await tabTo(bench(), partner);
    await page.keyboard.press("Space");
    await tabTo(bench(), "Build 1 sheet");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
    await tabTo(bench(), new RegExp(`^Open ${partner}`));
    await page.keyboard.press("Enter");
    await page.waitForFunction((known) => {
      const active = window.workbench.workbook.book.unit.getActiveSheet()?.getName();
      return active !== undefined && !known.includes(active);
    }, before);
    await expectScorecard(bench(), before);
  });

  test("a request that fails on the way gives a plain message and leaves the workbook as it was", async () => {
    const { page, pane, saved } = bench();
    const before = await saved();
    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("checkbox", { name: partner }).check();
    await page.evaluate(() => window.workbench.session.faults.add({ request: 2, error: 5102 })); // too many requests
    await pane.getByRole("button", { name: "Build 1 sheet" }).click();
    await pane.getByRole("heading", { name: "The build did not finish" }).waitFor();
    const message = await pane.locator("#pane").innerText();
    expect(message).toMatch(/workbook is as it was|nothing was changed/i);
    expect(message).not.toMatch(/Error|undefined|ActivityLimitReached/);
    expect(await saved()).toEqual(before);
  });
}
