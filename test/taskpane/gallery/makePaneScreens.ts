// Pictures of every view of the pane to look at and judge, in both themes, side by side: npm run screens (into .build/screens/pane)
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Language } from "../../../src/taskpane/strings/language";
import { newPage, startBrowser } from "../../house/browser";
import { galleryFiles, galleryOrigin } from "./galleryFiles";
import { scenes } from "./scenes";

const folder = join(__dirname, "../../../.build/screens/pane");
/** Excel's pane as it opens. */
const size = { width: 350, height: 900 };
const themes = ["light", "dark"] as const;
/** Views to a picture: more cannot be read. */
const atOnce = 5;

/** Each theme's picture of one scene, from its top to its end. */
async function picturesOf(browser: Browser, name: string, serve: Awaited<ReturnType<typeof galleryFiles>>) {
  const page = await newPage(browser, { viewport: size, reducedMotion: "reduce" });
  await serve(page);
  await page.goto(galleryOrigin);
  const [holds, arrive] = scenes[name]!;
  await page.evaluate((sources) => void window.gallery.open(sources), holds);
  await arrive(page);
  const language = (process.env["SCREENS_LANGUAGE"] ?? "en") as Language;
  if (language !== "en") await page.evaluate((wanted) => window.gallery.say(wanted), language);
  const pictures: Buffer[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, colorScheme);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    pictures.push(await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) }));
  }
  await page.close();
  return pictures;
}

/** Some scenes beside one another with their names, light above dark. */
async function besideOneAnother(
  browser: Browser,
  shots: readonly (readonly [string, readonly Buffer[]])[],
  number: number,
) {
  const page = await newPage(browser, {
    viewport: { width: shots.length * (size.width + 16), height: 2 * size.height + 80 },
  });
  const cells = (theme: number) =>
    shots
      .map(([, pictures]) => `<td><img src="data:image/png;base64,${pictures[theme]!.toString("base64")}"></td>`)
      .join("");
  const names = shots.map(([name]) => `<th>${name}</th>`).join("");
  await page.setContent(
    `<body style="margin:8px;background:#999;font:14px sans-serif"><table><tr>${names}</tr>${themes.map((_, theme) => `<tr>${cells(theme)}</tr>`).join("")}</table></body>`,
  );
  await page.screenshot({ path: join(folder, `all-${String(number).padStart(2, "0")}.png`), fullPage: true });
  await page.close();
}

async function makeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [browser, serve] = await Promise.all([startBrowser(), galleryFiles()]);
  try {
    const shots: [string, Buffer[]][] = [];
    for (const name of Object.keys(scenes)) shots.push([name, await picturesOf(browser, name, serve)]);
    for (let from = 0; from < shots.length; from += atOnce)
      await besideOneAnother(browser, shots.slice(from, from + atOnce), from / atOnce + 1);
    process.stdout.write(`${shots.length} views in ${themes.length} themes: ${folder}\n`);
  } finally {
    await browser.close();
  }
}

makeAll().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
