// Draws the PNG icons that manifest.xml names from the two SVG marks: node assets/icons/makeIcons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import packagedChromium from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const here = new URL("./", import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const largestSmall = 24;

const browser = await chromium.launch({
  executablePath: await packagedChromium.executablePath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const mark = readFileSync(new URL(size <= largestSmall ? "markSmall.svg" : "mark.svg", here), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
    writeFileSync(new URL(`icon-${size}.png`, here), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
