import type { Browser } from "playwright-core";
import { newPage, startBrowser } from "./browser";

describe("the browser of the tests", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it("draws a page", async () => {
    const page = await newPage(browser);
    await page.setContent("<h1>Alliance</h1>");
    expect(await page.locator("h1").boundingBox()).toMatchObject({ x: 8 });
  });

  it("keeps origins apart, as a browser does", async () => {
    const page = await newPage(browser);
    await page.route("https://one.example/", (route) => route.fulfill({ body: '<iframe src="https://two.example/">' }));
    await page.route("https://two.example/", (route) => route.fulfill({ body: "secret" }));
    await page.goto("https://one.example/");
    const seen = await page.evaluate(() => document.querySelector("iframe")!.contentDocument?.body.textContent ?? null);
    expect(seen).toBeNull();
  });

  it("draws fields by the packaged fonts where the system has none", async () => {
    const bare = await startBrowser([], false);
    try {
      const page = await newPage(bare);
      await page.setContent('<input value="Alliance" />');
      expect(await page.locator("input").inputValue()).toBe("Alliance");
    } finally {
      await bare.close();
    }
  });
});
