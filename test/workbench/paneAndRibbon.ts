import { eventually } from "../house/eventually";
import { waitForFocusIn } from "./keys";
import type { Workbench } from "./openWorkbench";

/** Tests of what surrounds the sheet: ribbon, pane, splitter, and the keyboard's way between them. */
export function paneAndRibbonTests(bench: () => Workbench): void {
  test("a ribbon button shows the pane again, as it was left", async () => {
    const { page, pane } = bench();
    await pane.getByRole("button", { name: "Functions" }).click();
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await page.locator("#ribbon").getByRole("button", { name: "Alliance" }).click();
    await pane.getByRole("heading", { name: "Functions" }).waitFor();
  });

  test("a ribbon button runs the add-in's command, which opens the pane by itself", async () => {
    const { page, pane } = bench();
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("heading", { name: "Build sheets" }).waitFor();
  });

  test("the pane is resized with the keyboard, never under 320 pixels", async () => {
    const { page } = bench();
    const width = async () => Math.round((await page.locator("#pane").boundingBox())?.width ?? 0);
    const splitter = page.getByRole("separator", { name: "Width of the task pane" });
    const before = await width();
    await splitter.press("ArrowLeft");
    await eventually(async () => expect(await width()).toBe(before + 24));
    await splitter.press("End");
    await eventually(async () => expect(await width()).toBe(320));
    await splitter.press("ArrowRight");
    expect(await width()).toBe(320);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
  });

  test("the pane is resized with the mouse", async () => {
    const { page } = bench();
    const box = await page.locator("#splitter").boundingBox();
    if (!box) throw new Error("no splitter");
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + 200, { steps: 5 });
    await page.mouse.up();
    await eventually(async () => expect((await page.locator("#pane").boundingBox())?.width).toBeCloseTo(480, -1));
  });

  test("the keyboard goes round ribbon, cells and pane, and is trapped in none", async () => {
    const { page } = bench();
    await page.locator("#ribbon button").first().focus();
    await page.keyboard.press("F6");
    await waitForFocusIn(page, "grid");
    await page.keyboard.press("F6");
    await waitForFocusIn(page, "pane");
    await page.keyboard.press("Control+F6");
    await waitForFocusIn(page, "ribbon");
    await page.keyboard.press("Shift+F6");
    await waitForFocusIn(page, "pane");
    await page.keyboard.press("Escape");
    await waitForFocusIn(page, "grid");
  });

  test("follows the system into the dark", async () => {
    const { page } = bench();
    const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await page.emulateMedia({ colorScheme: "dark" });
    await eventually(async () => expect(await background()).not.toBe(light));
    await page.waitForFunction(() => document.documentElement.classList.contains("univer-dark"));
  });
}
