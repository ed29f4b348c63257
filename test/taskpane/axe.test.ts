import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { languages } from "../../src/taskpane/strings/language";
import { newPage, startBrowser } from "../house/browser";
import type {} from "./gallery/gallery";
import { galleryFiles, galleryOrigin } from "./gallery/galleryFiles";
import { measure } from "./gallery/measure";
import { scenes } from "./gallery/scenes";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Every rule of WCAG 2.0, 2.1 and 2.2 at the levels A and AA; the size of targets is not among those axe applies unasked. */
const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
const widths = [320, 600];
/** So tall that the bar which stays at the lower edge covers nothing: what it covers is scrolled out from under it. */
const height = 4000;

let browser: Browser;
let serve: (page: Page) => Promise<void>;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), galleryFiles()]);
});
afterAll(() => browser?.close());

/** The pane in a scene, in English. */
async function visit(name: string): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
  await serve(page);
  await page.goto(galleryOrigin);
  const [holds, arrive] = scenes[name]!;
  await page.evaluate((sources) => void window.gallery.open(sources), holds);
  await arrive(page);
  return page;
}

/** What axe finds, each by the rule, the element and the reason. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} (${any[0]?.message ?? ""})`));
}

/** Turns the page to a look, and waits until it has followed. */
async function turnTo(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia(look);
  await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, look.colorScheme);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

describe.each(Object.keys(scenes))("the pane in the scene “%s”", (name) => {
  it("keeps WCAG 2.2 AA in every look and width, in languages from both sides", async () => {
    const page = await visit(name);
    await page.evaluate(axe);
    const found = new Map<string, string>();
    for (const language of ["en", "de", "ar"] as const) {
      await page.evaluate((wanted) => window.gallery.say(wanted), language);
      for (const look of looks) {
        await turnTo(page, look);
        for (const width of widths) {
          await page.setViewportSize({ width, height });
          const where = `${language}, ${look.colorScheme}, forced ${look.forcedColors}, ${width} px`;
          for (const violation of await violations(page)) found.set(violation, where);
        }
      }
    }
    await page.close();
    expect([...found]).toEqual([]);
  });

  // 160 px are what is left of a pane of 320 px at 200 % (WCAG 1.4.4), and half of what 1.4.10 asks for.
  it("needs no scrolling sideways in any language at 320 px, nor enlarged twice", async () => {
    const page = await visit(name);
    const found: string[] = [];
    for (const language of languages) {
      expect(await page.evaluate((wanted) => window.gallery.say(wanted), language)).toBe(language);
      for (const width of [320, 160]) {
        await page.setViewportSize({ width, height: 640 });
        const { overflow } = await page.evaluate(measure);
        found.push(...overflow.map((fault) => `${language}, ${width} px: ${fault}`));
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
