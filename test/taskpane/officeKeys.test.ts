import type { Browser, Frame, Page } from "playwright-core";
import { eventually } from "../house/eventually";
import { newPage, startBrowser } from "../house/browser";
import type {} from "./gallery/gallery";
import { galleryFiles, galleryOrigin } from "./gallery/galleryFiles";
import type {} from "./gallery/host";
import { scenes } from "./gallery/scenes";

// On the web Office.js takes Tab, Esc and F2 from the browser and moves the focus itself, among what it thinks can have it.
let browser: Browser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  const [started, serve] = await Promise.all([startBrowser(), galleryFiles()]);
  browser = started;
  page = await newPage(browser);
  await serve(page);
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await page.goto(`${galleryOrigin}/host.html`);
  pane = page.frames().find((frame) => frame.url().endsWith("/office.html"))!;
  // Only after this has Office.js its hands on the keyboard.
  await pane.evaluate(async () => void (await Office.onReady()));
  await pane.evaluate((sources) => void window.gallery.open(sources), scenes["home"]![0]);
});

const focused = () =>
  pane.evaluate(() => {
    const control = document.activeElement!;
    return control.getAttribute("aria-label") ?? (control.closest("label") ?? control).textContent!;
  });

/** Where the keyboard left the pane to; waits until Office has said so. */
const firstExit = async () => (await page.waitForFunction(() => window.exits[0])).jsonValue();

/** Presses Tab until this has the focus; what had it on the way. */
async function tabTo(name: string, key = "Tab"): Promise<string[]> {
  const way: string[] = [];
  while (way.length < 40) {
    await page.keyboard.press(key);
    way.push(await focused());
    if (way.at(-1) === name) return way;
  }
  throw new Error(`${key} did not lead to “${name}” but to ${way.join(" | ")}`);
}

it("Tab passes every control of the pane in its order, and leaves at the end", async () => {
  await pane.locator("button").first().focus();
  expect(await tabTo("Add the sample")).toEqual([
    "Build",
    "Questionnaire",
    "Explain",
    "Functions",
    "Share",
    "Look again",
    "1 place to check",
    "Build sheets from Partners",
    "Build sheets from Old list 2019 A3",
    "Add the sample",
  ]);
  expect(await page.evaluate(() => window.exits)).toEqual([]);
  await page.keyboard.press("Tab");
  expect(await firstExit()).toBe("forward");
});

it("Shift+Tab goes the same way back", async () => {
  await pane.locator("main fluent-button").last().focus();
  await tabTo("Home", "Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await firstExit()).toBe("back");
});

it("the keyboard alone goes from Home to a built sheet without falling out of the pane", async () => {
  await pane.locator("button").first().focus();
  await tabTo("Build sheets from Partners");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await focused()).toBe("Build sheets"));
  await tabTo("Star Alliance");
  await page.keyboard.press("Space");
  await tabTo("Build 1 sheet");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await focused()).toBe("Building 1 sheet"));
  await page.keyboard.press("Tab");
  await eventually(async () => expect(await focused()).toBe("Cancel"));
  await pane.evaluate(() => window.gallery.excel.builds[0]!.succeed([{ partner: "Star Alliance", sheet: "Star" }]));
  await eventually(async () => expect(await focused()).toBe("1 sheet is ready"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await pane.evaluate(() => window.gallery.excel.shown)).toEqual(["Star"]);
  expect(await page.evaluate(() => window.exits)).toEqual([]);
});

it("Tab goes on from a heading also after the page around it was drawn anew, as progress is", async () => {
  await pane.getByRole("button", { name: "Build sheets from Partners" }).press("Enter");
  await pane.getByLabel("Star Alliance").check();
  await pane.getByRole("button", { name: "Build 1 sheet" }).press("Enter");
  await eventually(async () => expect(await focused()).toBe("Building 1 sheet"));
  await pane.evaluate(() => window.gallery.excel.builds[0]!.progress({ stage: "writing", done: 3, total: 4 }));
  await pane.getByText("3 of 4").waitFor();
  await page.keyboard.press("Tab");
  await eventually(async () => expect(await focused()).toBe("Cancel"));
  await page.keyboard.press("Shift+Tab");
  await eventually(async () => expect(await focused()).toBe("Share")); // once left, the heading is no stop
  expect(await page.evaluate(() => window.exits)).toEqual([]);
});

it("when what was pressed goes, the heading has the focus, and Tab goes on from there", async () => {
  await pane.getByRole("button", { name: "Questionnaire" }).press("Enter");
  await pane.getByLabel("Alliance", { exact: true }).fill("Star Alliance");
  await pane.getByRole("button", { name: "Start" }).press("Enter");
  await pane.locator(".question input").first().press("Space");
  await pane.getByRole("button", { name: "Stop here" }).press("Enter");
  await pane.locator(".disclosure-discard summary").press("Enter");
  await pane.getByRole("button", { name: "Discard Star Alliance, Our side" }).press("Enter");
  await pane.locator(".begun").waitFor({ state: "detached" });
  await eventually(async () => expect(await focused()).toBe("Questionnaire"));
  await page.keyboard.press("Tab");
  await eventually(async () => expect(await pane.evaluate(() => document.activeElement!.id)).toBe("answered-alliance"));
  expect(await page.evaluate(() => window.exits)).toEqual([]);
});

it("Esc goes to the cells and cancels nothing", async () => {
  await pane.evaluate(() => document.querySelector<HTMLElement>("main fluent-button[appearance=primary]")!.click());
  await pane.getByLabel("Hulu").check();
  await pane.getByRole("button", { name: "Build 1 sheet" }).press("Enter");
  await page.keyboard.press("Escape");
  expect(await firstExit()).toBe("cells");
  expect(await pane.evaluate(() => window.gallery.excel.builds[0]!.signal.aborted)).toBe(false);
});
