import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eventually } from "../house/eventually";
import { goToCell, typeInto, waitForValue } from "./keys";
import { whenReady, type Workbench } from "./openWorkbench";
import { dropFile } from "./paths/moves";

const sampleFile = join(__dirname, "../../assets/samples/alliances.xlsx");

/** Protects the sheet that is seen, and unlocks one of its cells, as the add-in could. */
function protect({ pane }: Workbench, unlocked: string): Promise<void> {
  return pane.locator("body").evaluate(
    (_body, address) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(address).format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      }),
    unlocked,
  );
}

/** Tests of what people do with a workbook beside reading it: undoing, saving, leaving, dropping files. */
export function handlingTests(bench: () => Workbench): void {
  test("what was typed is undone and done again with the keyboard", async () => {
    const { page } = bench();
    await typeInto(bench(), "B20", "first");
    await waitForValue(page, "B20", "first");
    await typeInto(bench(), "B20", "second");
    await waitForValue(page, "B20", "second");
    await page.keyboard.press("Control+z");
    await waitForValue(page, "B20", "first");
    await page.keyboard.press("Control+y");
    await waitForValue(page, "B20", "second");
  });

  test("what the add-in writes cannot be undone, nor what was typed before it", async () => {
    const { page, pane, saved } = bench();
    await typeInto(bench(), "B20", "typed");
    await waitForValue(page, "B20", "typed");
    await pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B21").values = [["written"]];
        await context.sync();
      }),
    );
    await waitForValue(page, "B21", "written");
    await goToCell(page, "B22");
    await page.keyboard.press("Control+z");
    const { cells } = (await saved()).sheets[0]!;
    expect([cells["B20"]?.value, cells["B21"]?.value]).toEqual(["typed", "written"]);
  });

  test("a protected sheet says so, and takes an entry in unlocked cells only", async () => {
    const { page, saved } = bench();
    await protect(bench(), "B21");
    await page.locator("#statusLock").filter({ hasText: "Protected sheet" }).waitFor();
    await goToCell(page, "B20");
    await page.keyboard.press("x");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("The cell or chart you're trying to change is on a protected sheet.").waitFor();
    await dialog.getByRole("button", { name: "OK" }).click();
    await typeInto(bench(), "B21", "allowed");
    await waitForValue(page, "B21", "allowed");
    await goToCell(page, "A5");
    await page.keyboard.press("Delete");
    await dialog.getByRole("button", { name: "OK" }).click();
    const { cells } = (await saved()).sheets[0]!;
    expect(cells["B20"]?.value).toBeUndefined();
    expect(cells["A5"]?.value).toBe("CFM International (GE-Snecma/Safran)");
  });

  test("changes are kept from being lost: by another workbook, and by leaving", async () => {
    const { page } = bench();
    const state = page.locator("#bookState");
    expect(await state.textContent()).toBe("");
    await typeInto(bench(), "B20", "mine");
    await state.filter({ hasText: "Not saved" }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator("#ribbon").getByRole("button", { name: "Open…" }).click(),
    ]);
    await chooser.setFiles(sampleFile);
    await page.getByRole("dialog").getByText("Your changes to alliances.xlsx are not saved.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await waitForValue(page, "B20", "mine");

    const asksBeforeLeaving = () =>
      page.evaluate(() => {
        const leaving = new Event("beforeunload", { cancelable: true });
        dispatchEvent(leaving);
        return leaving.defaultPrevented; // which a browser asks about
      });
    expect(await asksBeforeLeaving()).toBe(true);

    await page.locator("#ribbon").getByRole("button", { name: "Save as" }).click();
    await page.getByLabel("File name").fill("Mine");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("Mine.xlsx");
    await page.getByRole("heading", { name: "Mine.xlsx" }).waitFor();
    await eventually(async () => expect(await state.textContent()).toBe(""));
    await eventually(async () => expect(await asksBeforeLeaving()).toBe(false));
  });

  test("a file dropped on the page is opened, and the page shows that it will be", async () => {
    await dropFile(bench(), "dropped.xlsx", await readFile(sampleFile));
  });

  test("the pane's width is remembered during the visit", async () => {
    const { page } = bench();
    const width = async () => Math.round((await page.locator("#pane").boundingBox())?.width ?? 0);
    const before = await width();
    await page.getByRole("separator", { name: "Width of the task pane" }).press("ArrowLeft");
    await eventually(async () => expect(await width()).toBe(before + 24));
    await page.reload();
    await whenReady(page);
    await eventually(async () => expect(await width()).toBe(before + 24));
  });
}
