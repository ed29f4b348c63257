// Pictures of the workbench to look at and judge, in two sizes and both themes: npm run screens (into .build/screens)
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startBrowser } from "../house/browser";
import { serve, type Served } from "../house/serve";
import { openWorkbench } from "./openWorkbench";

const folder = join(__dirname, "../../.build/screens");
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const partner = "Star Alliance";

async function makeScreens(browser: Browser, served: Served, size: (typeof sizes)[number], theme: "light" | "dark") {
  const { page, pane, close } = await openWorkbench(browser, served, { viewport: size, colorScheme: theme });
  const shoot = async (name: string) => {
    await page.waitForTimeout(700); // the grid is drawn frame by frame
    await page.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
  };
  await pane.getByText("alliances").first().waitFor();
  await shoot("sample");

  await pane.getByText("Functions", { exact: true }).click();
  await shoot("functions");

  await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
  await pane.getByRole("button", { name: "None" }).click();
  await pane.getByRole("checkbox", { name: partner }).check();
  await pane.getByRole("button", { name: "Build 1 sheet" }).click();
  await pane.getByRole("heading", { name: "1 sheet is ready" }).waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: /^Open / }).click();
  await page.evaluate(() => window.workbench.workbook.settled());
  await shoot("scorecard");

  await page.locator("#ribbon").getByRole("button", { name: "Save as" }).click();
  await page.getByRole("dialog").waitFor();
  await shoot("saving");
  await close();
}

async function makeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [served, browser] = await Promise.all([serve(), startBrowser()]);
  try {
    for (const size of sizes)
      for (const theme of ["light", "dark"] as const) await makeScreens(browser, served, size, theme);
  } finally {
    await browser.close();
    await served.stop();
  }
}

void makeAll();
