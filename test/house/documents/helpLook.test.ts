import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { measure } from "../../taskpane/gallery/measure";
import { newPage, startBrowser } from "../browser";
import { builtAddin, dist } from "../dist";

const origin = "https://help.example";
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".css": "text/css", ".png": "image/png" };
/** What a host may send along with the pages at its strictest. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'";

let browser: Browser;
beforeAll(async () => {
  builtAddin();
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A page before which the build seems to be served; whatever it complains of is collected. */
async function openPage(look: Parameters<typeof newPage>[1], complaints: string[]): Promise<Page> {
  const page = await newPage(browser, look);
  await page.route(`${origin}/**`, (route) => {
    const path = join(dist, new URL(route.request().url()).pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404, body: "" });
    const headers = { "Content-Security-Policy": policy, "Content-Type": types[extname(path)] ?? "text/plain" };
    return route.fulfill({ status: 200, headers, body: readFileSync(path) });
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(`${page.url()}: ${message.text()}`));
  return page;
}

const looks = [
  ["light, 320 pixels wide", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
  ["dark, 320 pixels wide", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ["dark, 1280 pixels wide", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
] as const;

it.each(looks)("every page can be read: %s", async (_says, look) => {
  const names = readdirSync(join(dist, "help")).filter((name) => name.endsWith(".html"));
  const complaints: string[] = [];
  const page = await openPage(look, complaints);
  for (const name of [...names.map((file) => `help/${file}`), "assets/help.html"]) {
    await page.goto(`${origin}/${name}`);
    const { overflow, faint, nameless } = await page.evaluate(measure);
    complaints.push(...[...overflow, ...faint, ...nameless].map((fault) => `${name}: ${fault}`));
  }
  await page.context().close();
  expect(names.length).toBeGreaterThan(22);
  expect(complaints).toEqual([]);
});
