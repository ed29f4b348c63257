import type { Browser, Page } from "playwright-core";
import { eventually } from "../house/eventually";
import { newPage, startBrowser } from "../house/browser";
import { complaintsOf } from "../house/complaints";
import { languages } from "../../src/taskpane/strings/language";
import type {} from "./gallery/gallery";
import { galleryFiles, galleryOrigin } from "./gallery/galleryFiles";
import { measure } from "./gallery/measure";
import { scenes } from "./gallery/scenes";

let browser: Browser;
let serve: (page: Page) => Promise<void>;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), galleryFiles()]);
});
afterAll(() => browser?.close());

interface Look {
  width?: number;
  dark?: boolean;
  forced?: boolean;
  rightToLeft?: boolean;
}

/** The pane in a scene; anything the page complains of is collected. */
async function visit(name: string, look: Look = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await newPage(browser, {
    viewport: { width: look.width ?? 320, height: 640 },
    colorScheme: look.dark ? "dark" : "light",
    forcedColors: look.forced ? "active" : "none",
    reducedMotion: "reduce",
  });
  const complaints = complaintsOf(page);
  await serve(page);
  await page.goto(galleryOrigin);
  const [holds, arrive] = scenes[name]!;
  await page.evaluate((right) => (document.documentElement.dir = right ? "rtl" : "ltr"), look.rightToLeft);
  await page.evaluate((sources) => void window.gallery.open(sources), holds);
  await arrive(page);
  return { page, complaints };
}

describe.each(Object.keys(scenes))("the pane in the scene “%s”", (name) => {
  it.each([
    ["at 320 px", { width: 320 }],
    ["at 320 px from right to left", { width: 320, rightToLeft: true }],
    ["at 480 px, dark", { width: 480, dark: true }],
    ["at 320 px enlarged twice", { width: 160 }],
    ["in a contrast theme", { width: 320, forced: true }],
  ])("needs no scrolling sideways and breaks no policy %s", async (_says, look) => {
    const { page, complaints } = await visit(name, look);
    const { overflow } = await page.evaluate(measure);
    await page.close();
    expect({ overflow, complaints }).toEqual({ overflow: [], complaints: [] });
  });

  it.each([
    ["light", false],
    ["dark", true],
  ])("is readable (%s), its controls are named, large enough and show the focus", async (_says, dark) => {
    const { page } = await visit(name, { dark });
    const { faint, small, nameless } = await page.evaluate(measure);
    const unmarked: string[] = [];
    const controls = await page.locator("main :is(button, fluent-button, input, select, summary)").count();
    for (let turn = 0; turn < controls + 3; turn++) {
      await page.keyboard.press("Tab");
      const mark = await page.evaluate(() => {
        const focused = document.activeElement!;
        const marked = focused.closest(".box, .choice") ?? focused;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(marked);
        const shown = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        return focused === document.body || shown ? null : focused.outerHTML.slice(0, 120);
      });
      if (mark) unmarked.push(mark);
    }
    await page.close();
    expect({ faint, small, nameless, unmarked }).toEqual({ faint: [], small: [], nameless: [], unmarked: [] });
  });
});

describe("the keyboard alone", () => {
  it("goes from the first page to a built sheet, and is taken to what has changed", async () => {
    const { page } = await visit("empty");
    await page.evaluate((sources) => void window.gallery.open(sources), scenes["home"]![0]);
    const tabTo = async (name: RegExp) => {
      for (let turn = 0; turn < 40; turn++) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(() => {
          const focused = document.activeElement!;
          return focused.getAttribute("aria-label") ?? (focused.closest("label") ?? focused).textContent ?? "";
        });
        if (name.test(label)) return;
      }
      throw new Error(`Tab did not lead to ${name}`);
    };
    const focused = () => page.evaluate(() => document.activeElement!.textContent);

    await tabTo(/^Build sheets from Partners$/);
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await focused()).toBe("Build sheets"));
    await tabTo(/^Star Alliance$/);
    await page.keyboard.press("Space");
    await tabTo(/^Build 1 sheet$/);
    await page.keyboard.press("Space");
    await eventually(async () => expect(await focused()).toBe("Building 1 sheet"));
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => window.gallery.excel.builds[0]!.signal.aborted)).toBe(false);
    await page.keyboard.press("Tab");
    await eventually(async () => expect(await focused()).toBe("Cancel"));
    await page.evaluate(() => window.gallery.excel.builds[0]!.succeed([{ partner: "Star Alliance", sheet: "Star" }]));
    await eventually(async () => expect(await focused()).toBe("1 sheet is ready"));
    await tabTo(/^Open Star Alliance, sheet Star$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.gallery.excel.shown)).toEqual(["Star"]);
    await page.close();
  });

  it("is not called back from a cell when a build ends", async () => {
    const { page } = await visit("running");
    await page.evaluate(() => {
      // Typing in the grid: the pane's window is not the one that has the focus.
      document.hasFocus = () => false;
      (document.activeElement as HTMLElement).blur();
      return window.gallery.excel.builds[0]!.succeed([]);
    });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });
});

it.each([320, 400])("has no page alone on a line of the navigation at %i px, in any language", async (width) => {
  const { page } = await visit("home", { width });
  for (const language of languages) {
    await page.evaluate((spoken) => window.gallery.say(spoken), language);
    const tops = await page
      .locator(".page-tab")
      .evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().top)));
    const lines = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect([language, lines]).toEqual([language, lines.length === 1 ? [6] : [3, 3]]);
  }
  await page.close();
});

describe("the progress bar", () => {
  it("tells a screen reader how far the build is, and does not move for who wants no motion", async () => {
    const { page } = await visit("running");
    const bar = page.locator("fluent-progress-bar");
    expect(await bar.getAttribute("aria-valuetext")).toBe("Writing the sheets, 57 %"); // 20 % + half of the 75 % of writing
    expect(await bar.getAttribute("value")).toBe("57");
    const transition = await bar.evaluate((element) => {
      return getComputedStyle(element.shadowRoot!.querySelector(".indicator")!).transitionDuration;
    });
    expect(transition).toBe("0s");
    await page.close();
  });
});
