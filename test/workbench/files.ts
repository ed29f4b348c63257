import { readFile } from "node:fs/promises";
import type { Workbench } from "./openWorkbench";
import { whenReady } from "./openWorkbench";

async function open({ page }: Workbench, file: { name: string; bytes: Uint8Array }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator("#ribbon").getByRole("button", { name: "Open…" }).click(),
  ]);
  await chooser.setFiles({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
}

/** Tests of opening and saving .xlsx files. */
export function fileTests(bench: () => Workbench): void {
  test("what is saved opens again as the same workbook", async () => {
    const { page, saved } = bench();
    const before = await saved();
    await page.locator("#ribbon").getByRole("button", { name: "Save as" }).click();
    expect(await page.getByLabel("File name").inputValue()).toBe("alliances.xlsx");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "Save" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("alliances.xlsx");
    const bytes = await readFile(await download.path());
    await open(bench(), { name: "again.xlsx", bytes });
    await page.getByRole("heading", { name: "again.xlsx" }).waitFor();
    await whenReady(page);
    expect({ ...(await saved()), name: before.name }).toEqual(before);
  });

  test("a file that is no workbook is refused in a plain line, and the workbook stays", async () => {
    const { page, saved } = bench();
    const before = await saved();
    await open(bench(), { name: "notes.xlsx", bytes: new TextEncoder().encode("these are notes") });
    const problem = page.locator("#statusProblem").filter({ hasText: "notes.xlsx" });
    await problem.waitFor();
    expect(await problem.textContent()).toContain("The workbook on the screen is unchanged.");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("alliances.xlsx");
    expect(await saved()).toEqual(before);
  });
}
