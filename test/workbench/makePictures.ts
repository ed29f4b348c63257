// Makes the pictures of the README from the running workbench: npm run pictures
import { join } from "node:path";
import { startBrowser } from "../house/browser";
import { serve } from "../house/serve";
import { openWorkbench } from "./openWorkbench";

const picture = (name: string): string => join(__dirname, "../../assets/pictures", `${name}.png`);
const partner = "USPS-FedEx (second contract)";

async function makePictures(): Promise<void> {
  const [served, browser] = await Promise.all([serve(), startBrowser()]);
  try {
    const { page, pane } = await openWorkbench(browser, served, { viewport: { width: 1440, height: 860 } });
    await pane.getByText("alliances").first().waitFor();
    await page.screenshot({ path: picture("workbench") });

    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("button", { name: "None" }).click();
    await pane.getByRole("checkbox", { name: partner }).check();
    await pane.getByRole("button", { name: "Build 1 sheet" }).click();
    await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor({ timeout: 60_000 });
    await pane.getByRole("button", { name: /^Open / }).click();
    await page.setViewportSize({ width: 1280, height: 1500 });
    await page.evaluate(() => window.workbench.workbook.settled());
    await page.waitForTimeout(1500); // the grid is drawn anew, frame by frame, after the window has grown
    await page.screenshot({ path: picture("scorecard") });
  } finally {
    await browser.close();
    await served.stop();
  }
}

void makePictures();
