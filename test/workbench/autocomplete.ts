import type { Page } from "playwright-core";
import { eventually } from "../house/eventually";
import { goToCell } from "./keys";
import type { Workbench } from "./openWorkbench";

const functionList = (page: Page) => page.locator("[data-u-comp=sheets-formula-editor] li");
const panel = (page: Page) => page.locator(".argument-panel");
const chosen = (page: Page, value: string) =>
  eventually(async () =>
    expect(await panel(page).locator("[aria-selected=true] strong").allTextContents()).toEqual([value]),
  );
const type = (page: Page, text: string) => page.keyboard.type(text, { delay: 40 });

/** Tests of the help while a formula is typed into a cell. */
export function autocompleteTests(bench: () => Workbench): void {
  test("functions by their first letters: the add-in's with what they do, beside the built-in ones", async () => {
    const { page } = bench();
    await goToCell(page, "B22");
    await type(page, "=ALL");
    await functionList(page).filter({ hasText: "ALLIANCE.WEIGHTS" }).waitFor({ state: "attached" });
    await eventually(async () => expect(await functionList(page).filter({ hasText: "ALLIANCE." }).count()).toBe(21));
    await functionList(page)
      .filter({ hasText: "ALLIANCE.CLASSIFY" })
      .filter({ hasText: "what kind of" })
      .waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await type(page, "=VLOO");
    await functionList(page).filter({ hasText: "VLOOKUP" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("Tab takes a function; its argument is explained; arrow keys and Tab choose a value; the formula calculates", async () => {
    const { page, saved } = bench();
    await goToCell(page, "B22");
    await type(page, "=ALLIANCE.MOD");
    await functionList(page).filter({ hasText: "ALLIANCE.MODEL" }).waitFor();
    await page.keyboard.press("Tab");
    await panel(page).filter({ hasText: "model" }).waitFor();
    await chosen(page, '"contrasts"');
    await page.keyboard.press("ArrowDown");
    await chosen(page, '"points"');
    await page.keyboard.press("ArrowUp");
    await chosen(page, '"contrasts"');
    await page.keyboard.press("ArrowDown");
    await chosen(page, '"points"');
    await page.keyboard.press("Tab");
    await type(page, ",");
    await panel(page).filter({ hasText: "field" }).waitFor();
    await page.keyboard.press("Escape"); // closes the list alone
    await panel(page).waitFor({ state: "hidden" });
    await type(page, ")");
    await page.keyboard.press("Enter");
    const { cells } = (await saved()).sheets[0]!;
    expect(cells["B22"]).toMatchObject({ formula: '=ALLIANCE.MODEL("points",)', value: "Fact" });
  });

  test("what is typed narrows the choices, and a click takes one", async () => {
    const { page, saved } = bench();
    await goToCell(page, "B22");
    await type(page, '=ALLIANCE.CLASSIFY(A1,,"m');
    await panel(page).filter({ hasText: "missing" }).waitFor();
    const left = () => panel(page).locator("li strong").allTextContents();
    await eventually(async () => expect(await left()).toEqual(['"margin"', '"missing"']));
    await panel(page).locator("li").filter({ hasText: "missing" }).click();
    await type(page, ")");
    await page.keyboard.press("Enter");
    expect((await saved()).sheets[0]!.cells["B22"]?.formula).toBe('=ALLIANCE.CLASSIFY(A1,,"missing")');
  });
}
