import type { Page } from "playwright-core";
import type { Source } from "../../../src/reading/source";
import { source } from "../workbooks";

const workbook: readonly Source[] = [source({ partners: ["USPS and FedEx", "Star Alliance", "Hulu"] })];

/** What the questionnaire can look like, from the choice of an alliance to the saved answers. */
export const questionnaireScenes: Readonly<
  Record<string, readonly [holds: readonly Source[], arrive: (page: Page) => Promise<void>]>
> = {
  "a question": [
    workbook,
    async (page) => {
      await start(page, "Quick");
      await answer(page, "4");
      await page.locator(".question input[type=radio]").nth(1).check();
      await page.locator(".disclosure-notes summary").click();
    },
  ],
  "a date refused": [
    workbook,
    async (page) => {
      await start(page, "Full");
      for (let index = 0; index < 3; index++) await answer(page, "Don't know");
      await page.locator(".question input[type=date]").fill("2024-09-29");
      await page.getByRole("button", { name: "Next" }).click();
      await page.locator(".question input[type=date]").fill("2025-01-10");
    },
  ],
  "the end of the questions": [
    workbook,
    async (page) => {
      await refuseToSave(page);
      await toTheEnd(page);
      await page.locator(".disclosure-answers summary").click();
      await page.getByRole("button", { name: /^Save/ }).click();
    },
  ],
  "answers saved": [
    workbook,
    async (page) => {
      await toTheEnd(page);
      await page.getByRole("button", { name: /^Save/ }).click();
      await page.getByRole("button", { name: /two-sided/ }).waitFor();
    },
  ],
  "something begun": [
    workbook,
    async (page) => {
      await start(page, "Quick");
      await answer(page, "4");
      await page.getByRole("button", { name: "Stop here" }).click();
      await page.locator(".begun").waitFor();
    },
  ],
};

async function turnTo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Questionnaire" }).click();
}

async function start(page: Page, length: string): Promise<void> {
  await turnTo(page);
  await page.locator("#answered-alliance").fill("USPS and FedEx");
  await page.getByRole("radio", { name: length }).check();
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator(".question").waitFor();
}

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  await page.getByRole("button", { name: "Next" }).click();
}

/** Six strategic answers, and no more. */
async function toTheEnd(page: Page): Promise<void> {
  await start(page, "Quick");
  for (let index = 0; index < 6 && (await page.locator(".question").isVisible()); index++) {
    const wanted = page.getByRole("radio", { name: /^(5|Yes|Contract|Both)/ });
    await wanted.first().check();
    await page.getByRole("button", { name: "Next" }).click();
  }
  const finish = page.getByRole("button", { name: "Finish now" });
  if (await finish.isVisible()) await finish.click();
}

async function refuseToSave(page: Page): Promise<void> {
  await page.evaluate(() => {
    const message = "Not all answers were written. Excel did not allow the change. None is lost.";
    const cure = "Remove the protection (Review, Protect Sheet), then try again.";
    window.gallery.excel.questionnaire.refusesToSave = Object.assign(new Error(message), { cure });
  });
}
