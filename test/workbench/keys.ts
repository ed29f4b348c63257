import type { Page } from "playwright-core";
import { eventually } from "../house/eventually";
import type { Workbench } from "./openWorkbench";

/** Waits until the focus is inside the element with this id. */
export async function waitForFocusIn(page: Page, id: string): Promise<void> {
  await page.waitForFunction((one) => document.getElementById(one)?.contains(document.activeElement), id);
}

/** The part of the page that has the focus; "" for none of them. */
export function focusedPart(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isIn = (id: string) => document.getElementById(id)?.contains(document.activeElement);
    return ["ribbon", "grid", "pane"].find(isIn) ?? "";
  });
}

/** Presses a button of the ribbon with the keyboard: from wherever the focus is round to the ribbon, and along it. */
export async function pressInRibbon(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 3 && (await focusedPart(page)) !== "ribbon"; press += 1) {
    const before = await focusedPart(page);
    await page.keyboard.press(before === "pane" ? "Control+F6" : "F6");
    await eventually(async () => expect(await focusedPart(page)).not.toBe(before));
  }
  expect(await focusedPart(page)).toBe("ribbon");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const first = await focused();
  for (let at = first; at !== name; at = await focused()) {
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first); // once round: there is no such button
  }
  await page.keyboard.press("Enter");
}

/** What the focused control of the pane is called: its label, its accessible name or its text. */
function focusedInPane({ pane }: Workbench): Promise<string> {
  return pane.locator("body").evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (label ?? focused?.getAttribute("aria-label") ?? focused?.textContent ?? "").trim();
  });
}

/** Presses Tab, and waits until the library has moved the focus, which it does itself after the key. */
async function pressTab({ page, pane }: Workbench): Promise<void> {
  const body = pane.locator("body");
  const before = await body.evaluateHandle(() => document.activeElement);
  await page.keyboard.press("Tab");
  await eventually(async () =>
    expect(await body.evaluate((_, one) => document.activeElement !== one, before)).toBe(true),
  );
  await before.dispose();
}

/** Presses Tab until the control of the pane with this name has the focus. */
export async function tabTo(bench: Workbench, name: string | RegExp, atMost = 60): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < atMost; count += 1) {
    const focused = await focusedInPane(bench);
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    passed.push(focused.slice(0, 40));
    await pressTab(bench);
  }
  throw new Error(`The keyboard does not reach ${String(name)}; it passed ${passed.join(" · ")}`);
}

/** Goes to a cell by typing its address into the name box. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("#grid input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.waitForFunction((a1) => {
    const cell = window.workbench.grid.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange();
    return cell?.getA1Notation() === a1 && !(document.activeElement instanceof HTMLInputElement);
  }, address);
}

/** Types text into a cell of the active sheet, and Enter. */
export async function typeInto({ page }: Workbench, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until a cell of the active sheet shows a value. */
export async function waitForValue(page: Page, address: string, value: string | number): Promise<void> {
  await page.waitForFunction(
    ([a1, wanted]) => {
      const sheet = window.workbench.grid.univerAPI.getActiveWorkbook()!.getActiveSheet();
      return sheet.getRange(a1).getValue() === wanted;
    },
    [address, value] as const,
    { polling: 200 },
  );
}
