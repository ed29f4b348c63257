import { readFile } from "node:fs/promises";
import type { SheetData, WorkbookData } from "../../../src/host/model/workbookData";
import { writeXlsx } from "../../../src/host/xlsx/writeXlsx";
import { whenReady, type Workbench } from "../openWorkbench";

/** Opens a file through the ribbon, as people choose one, and waits until the add-in runs over it. */
export async function chooseFile({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator("#ribbon").getByRole("button", { name: "Open…" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { name }).waitFor();
  await whenReady(page);
}

/** Drops a file on the page, which says meanwhile that it will be opened, and waits until the add-in runs over it. */
export async function dropFile({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const content: [string, number[]] = [name, [...bytes]];
  const dataTransfer = await page.evaluateHandle(([called, numbers]) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(numbers)], called));
    return carried;
  }, content);
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.getByText("Drop an .xlsx workbook anywhere to open it").waitFor();
  await page.dispatchEvent("#dropzone", "drop", { dataTransfer });
  await page.locator("#dropzone").waitFor({ state: "hidden" });
  await page.getByRole("heading", { name }).waitFor();
  await whenReady(page);
}

/** Opens a workbook that is given as data. */
export const chooseWorkbook = async (bench: Workbench, data: WorkbookData): Promise<void> =>
  chooseFile(bench, data.name, await writeXlsx(data));

/** Saves the workbook as a file of this name, closes it by opening the file, and gives what was saved. */
export async function saveAndReopen(bench: Workbench, name: string): Promise<Uint8Array> {
  const { page } = bench;
  await page.locator("#ribbon").getByRole("button", { name: "Save as" }).click();
  await page.getByLabel("File name").fill(name);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const bytes = await readFile(await download.path());
  await page.getByRole("heading", { name }).waitFor();
  await chooseFile(bench, `reopened ${name}`, bytes);
  return bytes;
}

/** Turns the pane to one of its pages by the pages' bar. */
export const turnTo = ({ pane }: Workbench, page: string): Promise<void> =>
  pane.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: page }).click();

/** Brings a sheet to the front. */
export const showSheet = ({ pane }: Workbench, name: string): Promise<void> =>
  pane.locator("body").evaluate(
    (_body, wanted) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(wanted).activate();
        await context.sync();
      }),
    name,
  );

/** On the page Build: one template for these alliances, or for all, built. Gives the new sheets in the order of the tabs. */
export async function build(
  bench: Workbench,
  template: string,
  partners: readonly string[] | "all",
): Promise<SheetData[]> {
  const { pane, saved } = bench;
  const before = new Set((await saved()).sheets.map(({ name }) => name));
  await pane.getByRole("button", { name: partners === "all" ? "All" : "None", exact: true }).click();
  for (const partner of partners === "all" ? [] : partners)
    await pane.getByRole("checkbox", { name: partner, exact: true }).check();
  await pane.getByRole("radio", { name: new RegExp(`^${template}`) }).check();
  await pane.getByRole("button", { name: /^Build \d+ sheets?$/ }).click();
  await pane.getByRole("heading", { name: /^\d+ sheets? (is|are) ready$/ }).waitFor();
  const book = await saved();
  return book.sheets.filter(({ name }) => !before.has(name));
}
