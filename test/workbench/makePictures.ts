// Makes the pictures of the README from the running workbench: npm run pictures
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { startBrowser } from "../house/browser";
import { serve } from "../house/serve";
import { openWorkbench } from "./openWorkbench";
import { paletted } from "./paletted";
import { paneViews } from "./paneViews";

/** A sheet that is shown: of which template, for whom (nobody = all), and how much of it, in pixels. */
interface Shown {
  picture: string;
  template: string;
  partner?: string;
  width: number;
  height: number;
}

/** The three sheets of the README. Each is as wide as its page is, and as tall as what is to be seen of it. */
const shown: readonly Shown[] = [
  { picture: "scorecard", template: "Alliance scorecard", partner: "Star Alliance", width: 890, height: 1035 },
  { picture: "portfolio", template: "Portfolio", width: 1485, height: 835 },
  { picture: "contrasts", template: "Strategic or tactical", width: 1195, height: 755 },
];

const file = (name: string): string => join(__dirname, "../../assets/pictures", `${name}.png`);

/** The grid is drawn anew, frame by frame, after the window or the sheet has changed. */
const drawn = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.workbench.workbook.settled());
  await page.waitForTimeout(2500);
};

async function build(page: Page, pane: FrameLocator, { template, partner }: Shown): Promise<void> {
  await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
  await pane.getByRole("radio", { name: new RegExp(`^${template}`) }).check();
  await pane.getByRole("button", { name: partner === undefined ? "All" : "None", exact: true }).click();
  if (partner !== undefined) await pane.getByRole("checkbox", { name: partner }).check();
  await pane.getByRole("button", { name: "Build 1 sheet" }).click();
  await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor();
  await pane.getByRole("button", { name: /^Open / }).click();
}

/** Nothing but the sheet: its headings of rows and columns, its cells and its charts. */
async function photograph(page: Page, { picture, width, height }: Shown): Promise<void> {
  await page.locator("#paneClose").click();
  await page.setViewportSize({ width: width + 60, height: height + 300 });
  await drawn(page);
  // the sheet is the largest of the grid's canvases; the formula bar has one too
  const boxes = await Promise.all((await page.locator("#grid canvas").all()).map((canvas) => canvas.boundingBox()));
  const [sheet] = boxes.flatMap((box) => box ?? []).sort((a, b) => b.width * b.height - a.width * a.height);
  if (!sheet) throw new Error("There is no grid on the page.");
  const shot = await page.screenshot({ clip: { x: sheet.x, y: sheet.y, width, height } });
  writeFileSync(file(picture), paletted(shot));
}

async function makePictures(): Promise<void> {
  const [served, browser] = await Promise.all([serve(), startBrowser()]);
  try {
    const { page, pane, close } = await openWorkbench(browser, served, { viewport: { width: 1440, height: 860 } });
    await pane.getByText("alliances").first().waitFor();
    writeFileSync(file("workbench"), paletted(await page.screenshot()));
    await close();
    writeFileSync(file("pane"), paletted(await paneViews(browser, served)));
    for (const one of shown) {
      const bench = await openWorkbench(browser, served);
      await build(bench.page, bench.pane, one);
      await photograph(bench.page, one);
      await bench.close();
    }
  } finally {
    await browser.close();
    await served.stop();
  }
}

void makePictures();
