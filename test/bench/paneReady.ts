import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { config } from "../../package.json";
import { newPage, startBrowser } from "../house/browser";
import { builtAddin } from "../house/dist";
import { serve } from "../house/serve";

/** How soon a pane can be used, in milliseconds since its page was asked for. */
interface Ready {
  /** When Office said that it is ready. */
  office: number;
  /** When the first button was on the screen. */
  interactive: number;
}

const rounds = 5;
/** How long the development server may take to compile, in milliseconds. */
const patience = 900_000;
/** Where the build says it is hosted: it is served from the workbench's own origin here. */
const { addin_url: builtFor } = config;
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  html: "text/html",
  json: "application/json",
};

/** An add-in that does nothing but be there. */
const emptyAddin: Readonly<Record<string, string>> = {
  "/taskpane.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script src="${officeCdn}"></script></head><body><div id="pane"></div><script src="empty.js"></script></body></html>`,
  "/empty.js":
    'Office.onReady(() => { const nav = document.createElement("nav"); nav.append(document.createElement("button")); document.getElementById("pane").append(nav); });',
};

/** The add-in as it is built for people, asked for file by file. */
function builtFile(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    return undefined; // not of the add-in: the development server has it
  }
}

/** Watches every frame for what is waited for, from before its first script. */
function watchPane(): void {
  const told = window as unknown as { paneReady?: Partial<Ready> };
  const times: Partial<Ready> = (told.paneReady = {});
  const look = () => {
    if (document.querySelector("#pane nav button")) {
      requestAnimationFrame(() => (times.interactive ??= performance.now()));
      return;
    }
    requestAnimationFrame(look);
  };
  const awaitOffice = () => {
    if (typeof Office === "undefined" || !Office.onReady) return void setTimeout(awaitOffice);
    void Office.onReady(() => (times.office = performance.now()));
  };
  awaitOffice();
  look();
}

async function open(browser: Browser, origin: string, file: (path: string) => string | undefined): Promise<Ready> {
  const page: Page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  // what compiles this script gives functions their names by a helper, which the page does not have
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchPane);
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = /^\/(workbench|office-js|assets)\//.test(pathname) ? undefined : file(pathname);
    if (body === undefined) return route.continue();
    const contentType = types[pathname.split(".").pop() ?? ""] ?? "text/plain";
    const here = body.split(officeCdn).join("/office-js/office.js").split(builtFor).join(`${origin}/`);
    return route.fulfill({ contentType, body: here });
  });
  await page.goto(`${origin}/workbench/`);
  const frame = await (await page.waitForSelector("#paneFrame iframe")).contentFrame();
  await frame!.waitForFunction(() => {
    const { paneReady } = window as unknown as { paneReady?: Partial<Ready> };
    return paneReady?.office !== undefined && paneReady.interactive !== undefined;
  });
  const ready = await frame!.evaluate(() => (window as unknown as { paneReady: Ready }).paneReady);
  await page.context().close();
  return ready;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * How soon the built pane can be used in the workbench, and an empty add-in in the same frame: medians of several openings, taken in
 * turns so that both meet the same machine. `afterReady` is counted from Office.onReady.
 */
export async function paneReady(): Promise<{ ours: number; empty: number; afterReady: number }> {
  const folder = builtAddin();
  const [served, browser] = await Promise.all([serve(patience), startBrowser()]);
  try {
    const [ours, empty]: [Ready[], Ready[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(await open(browser, served.origin, (path) => builtFile(folder, path)));
      empty.push(await open(browser, served.origin, (path) => emptyAddin[path]));
    }
    return {
      ours: median(ours.map(({ interactive }) => interactive)),
      empty: median(empty.map(({ interactive }) => interactive)),
      afterReady: median(ours.map(({ office, interactive }) => Math.max(0, interactive - office))),
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}
