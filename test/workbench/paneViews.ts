import type { Browser, Page } from "playwright-core";
import type { Served } from "../house/serve";
import { goToCell } from "./keys";
import { openWorkbench, type Workbench } from "./openWorkbench";

const partner = "Star Alliance";

/** What is done in the pane before each of its pictures is taken, left to right. */
const views: readonly ((bench: Workbench) => Promise<void>)[] = [
  async ({ page, pane }) => {
    await page.locator("#ribbon").getByRole("button", { name: "Build sheets" }).click();
    await pane.getByRole("button", { name: "None", exact: true }).click();
    await pane.getByRole("checkbox", { name: partner }).check();
    await pane.getByRole("radio", { name: /^Alliance scorecard/ }).check();
    await pane.getByRole("button", { name: /^Show/ }).click();
    const picture = pane.locator(".preview svg").first();
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
  },
  async ({ page, pane }) => {
    await page.locator("#ribbon").getByRole("button", { name: "Questionnaire" }).click();
    await pane.getByLabel("Alliance", { exact: true }).fill(partner);
    await pane.getByLabel(/^Name or role/).fill("Alliance manager");
    await pane.getByRole("button", { name: "Start" }).click();
    for (let count = 0; count < 4; count += 1) {
      const question = pane.locator(".question");
      const asked = await question.textContent();
      await question.getByRole("radio").nth(3).check();
      await pane.getByRole("button", { name: "Next" }).click();
      await pane.locator(".question", { hasNotText: asked ?? "" }).waitFor();
    }
    await pane.locator(".question").getByRole("radio").nth(2).check();
  },
  async ({ page, pane }) => {
    await goToCell(page, "A17");
    await page.locator("#ribbon").getByRole("button", { name: "Explain" }).click();
    await pane.getByText("USPS-FedEx").first().click(); // the mark of the keyboard's focus is no part of the view
  },
];

/** The pane's picture alone, without the sheet beside it. */
const pictureOf = async (page: Page): Promise<string> => {
  await page.waitForTimeout(700); // what slides in has come to rest
  return (await page.locator("#paneFrame iframe").screenshot()).toString("base64");
};

/** Pages of the pane beside one another, as a PNG: a sheet before it is built, a question, an explanation. */
export async function paneViews(browser: Browser, served: Served): Promise<Uint8Array> {
  const pictures: string[] = [];
  for (const arrive of views) {
    const bench = await openWorkbench(browser, served, { viewport: { width: 1200, height: 960 } });
    await arrive(bench);
    pictures.push(await pictureOf(bench.page));
    await bench.close();
  }
  const sheet = await browser.newPage({ viewport: { width: 1200, height: 960 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join("");
  await sheet.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:12px;padding:12px;background:#d9dee5}</style><div>${images}</div>`,
  );
  const shot = await sheet.locator("div").screenshot();
  await sheet.close();
  return shot;
}
