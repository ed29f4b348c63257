// Draws the PNG icons that manifest.xml names from their SVG drawings: node assets/icons/makeIcons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import packagedChromium from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const here = new URL("./", import.meta.url);
const largestSmall = 24;
const icons = {
  mark: [16, 20, 24, 32, 40, 48, 64, 80, 96, 128],
  build: [16, 20, 24, 32, 40, 48, 64, 80],
  questionnaire: [16, 20, 24, 32, 40, 48, 64, 80],
  explain: [16, 20, 24, 32, 40, 48, 64, 80],
  freeze: [16, 20, 24, 32, 40, 48, 64, 80],
};

const browser = await chromium.launch({
  executablePath: await packagedChromium.executablePath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  for (const [name, sizes] of Object.entries(icons)) {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawing = readFileSync(new URL(size <= largestSmall ? `${name}Small.svg` : `${name}.svg`, here), "utf8");
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      writeFileSync(new URL(`${name}-${size}.png`, here), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
