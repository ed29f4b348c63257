import type { Browser, Page } from "playwright-core";
import { newPage, startBrowser } from "../house/browser";
import { focusNow, type Focus } from "./gallery/focus";
import type {} from "./gallery/gallery";
import { galleryFiles, galleryOrigin } from "./gallery/galleryFiles";
import { scenes } from "./gallery/scenes";

let browser: Browser;
let serve: (page: Page) => Promise<void>;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), galleryFiles()]);
});
afterAll(() => browser?.close());

/** What Tab goes through, from the beginning of the page until it leaves it. */
async function way(name: string, isDark: boolean): Promise<Focus[]> {
  const page = await newPage(browser, {
    viewport: { width: 320, height: 640 },
    colorScheme: isDark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await serve(page);
  await page.goto(galleryOrigin);
  const [holds, arrive] = scenes[name]!;
  await page.evaluate((sources) => void window.gallery.open(sources), holds);
  await arrive(page);
  // From the very beginning, wherever arriving has led.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const start = document.createElement("a");
    start.href = "#";
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
  const found: Focus[] = [];
  for (let turn = 0; turn < 150; turn++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(focusNow);
    if (focus.on === "") break;
    found.push(focus);
  }
  await page.close();
  return found;
}

describe.each(Object.keys(scenes))("the keyboard's way in the scene “%s”", (name) => {
  it.each([
    ["light", false],
    ["dark", true],
  ])("leads on through the page, and every stop is marked and seen (%s)", async (_says, isDark) => {
    const stops = await way(name, isDark);
    expect(stops.length).toBeGreaterThanOrEqual(3);
    const names = (wrong: (focus: Focus) => boolean) => stops.filter(wrong).map(({ on }) => on);
    expect({
      backward: names(({ isForward }) => !isForward),
      faint: names(({ contrast }) => contrast < 3),
      hidden: names(({ isSeen }) => !isSeen),
    }).toEqual({ backward: [], faint: [], hidden: [] });
  });
});
