import type { Page } from "playwright-core";
import { eventually } from "../house/eventually";
import { cellOnScreen, contrastIn } from "./look";
import { goToCell, waitForValue } from "./keys";
import { whenReady, type Workbench } from "./openWorkbench";
import { crossing, errorsOf, sheetOf } from "./sheetData";

/** What kind of relationship experts say these are: cases with the strongest evidence. */
const settledTypes = {
  "Star Alliance": "Strategic alliance",
  "Tesla-Toyota RAV4 EV": "Tactical alliance",
  "Disney acquires Pixar": "Acquisition",
};

async function expectSampleShown({ page, saved }: Workbench): Promise<void> {
  const sheet = sheetOf(await saved(), "Alliances");
  expect(errorsOf(sheet)).toEqual([]);
  for (const [partner, type] of Object.entries(settledTypes)) {
    const [typeAt, healthAt] = [crossing(sheet, partner, "Type"), crossing(sheet, partner, "Health")];
    expect(sheet.cells[typeAt]).toMatchObject({ value: type, formula: expect.stringContaining("ALLIANCE.CLASSIFY(") });
    expect(sheet.cells[healthAt]).toMatchObject({ formula: expect.stringContaining("ALLIANCE.HEALTH(") });
    expect(["Healthy", "Watch", "At risk", "Insufficient"]).toContain(sheet.cells[healthAt]?.value);
    for (const address of [typeAt, healthAt])
      await eventually(async () =>
        expect(await contrastIn(page, await cellOnScreen(page, address))).toBeGreaterThan(5),
      );
  }
}

/** Waits until a cell of the sheet on the screen is filled with a colour, rules included. Rows and columns count from 0. */
const waitForFill = (page: Page, row: number, column: number, colour: string): Promise<unknown> =>
  page.waitForFunction(
    ([down, across, wanted]) => {
      const style = window.workbench.workbook.book.unit.getActiveSheet().getCell(down, across)?.s;
      return typeof style === "object" && style?.bg?.rgb === wanted;
    },
    [row, column, colour] as const,
    { polling: 200 },
  );

/** Tests of what is on the page when it opens, and of calculating in it. */
export function openingTests(bench: () => Workbench): void {
  test("opens with the sample's types and health calculated and on the screen", () => expectSampleShown(bench()));

  test("rules colour what the add-in calculated, however fast it answers", async () => {
    const { page } = bench();
    for (let opened = 0; opened < 3; opened++) {
      if (opened > 0) await page.reload();
      await whenReady(page);
      await waitForFill(page, 5, 2, "#DFF0E6"); // Star Alliance, Healthy, by the rules of the sample
      await waitForFill(page, 8, 2, "#FBEFD5"); // Disney-Pixar 1997, Watch
    }
  });

  test("functions that arrive late, as over a slow line, are waited for", async () => {
    const { page } = bench();
    await page.route("**/functions.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    });
    await page.reload();
    await whenReady(page);
    await expectSampleShown(bench());
  });

  test("opens again after a reload", async () => {
    const { page } = bench();
    await page.reload();
    await whenReady(page);
    await expectSampleShown(bench());
  });

  test("an answer typed into a cell changes the verdict beside it", async () => {
    const { page, saved } = bench();
    const before = sheetOf(await saved(), "Alliances");
    await goToCell(page, crossing(before, "Star Alliance", "Legal structure"));
    await page.keyboard.type("Merged");
    await page.keyboard.press("Enter");
    // A merger decides the type, whatever else is answered.
    await waitForValue(page, crossing(before, "Star Alliance", "Type"), "Acquisition");
  });

  test("an answer the sheet does not take is refused in its own words", async () => {
    const { page, saved } = bench();
    const before = sheetOf(await saved(), "Alliances");
    const rating = crossing(before, "Star Alliance", "Goal horizon");
    await goToCell(page, rating);
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await page.getByText("Use 1 to 5").waitFor();
    expect(sheetOf(await saved(), "Alliances").cells[rating]).toEqual(before.cells[rating]);
  });

  test("a cell with an error says beside it what is wrong", async () => {
    const { page, saved } = bench();
    await goToCell(page, "B20");
    await page.keyboard.type('=ALLIANCE.CLASSIFY({"Partner","Goal horizon","Integration";"P",6,3})');
    await page.keyboard.press("Enter");
    await saved();
    await goToCell(page, "B20");
    await page.locator("#cellNote").filter({ hasText: '"Goal horizon": 6 is not an answer' }).waitFor();
    expect(await page.locator("#statusCell").textContent()).toContain('"Goal horizon": 6 is not an answer');
  });
}
