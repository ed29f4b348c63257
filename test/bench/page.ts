// How soon the workbench is there, and how smoothly it scrolls: npm run bench:page
import type { Page } from "playwright-core";
import { newPage, startBrowser } from "../house/browser";
import { serve } from "../house/serve";
import { openWorkbench } from "../workbench/openWorkbench";

const rows = 10_000;
const columns = 40;
const starts = 5;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds from asking for the page until the sample's cells are in the grid, and until the add-in has answered. */
async function start(page: Page, address: string): Promise<{ grid: number; addin: number }> {
  const began = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.workbook.save().sheets[0]?.name === "Alliances");
  const grid = performance.now() - began;
  await page.getByText("Alliance for Excel is loaded").waitFor({ timeout: 60_000 });
  return { grid, addin: performance.now() - began };
}

/** Scrolls for some seconds with the wheel; how long each frame took, and how many long tasks there were. */
async function scroll(page: Page, milliseconds: number): Promise<{ frames: number[]; longTasks: number[] }> {
  await page.mouse.move(400, 500);
  const watched = page.evaluate(
    (time) =>
      new Promise<{ frames: number[]; longTasks: number[] }>((resolve) => {
        const frames: number[] = [];
        const longTasks: number[] = [];
        const observer = new PerformanceObserver((list) =>
          list.getEntries().forEach(({ duration }) => longTasks.push(duration)),
        );
        observer.observe({ type: "longtask" });
        let last = performance.now();
        const end = last + time;
        const frame = (now: number) => {
          frames.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else resolve({ frames, longTasks });
        };
        requestAnimationFrame(frame);
      }),
    milliseconds,
  );
  for (let wheel = 0; wheel < milliseconds / 50; wheel++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(50);
  }
  return watched;
}

const tell = (what: string, { frames, longTasks }: Awaited<ReturnType<typeof scroll>>) => {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  const rate = (1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0);
  console.log(
    `${what}: ${rate.toFixed(0)} frames a second, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, ` +
      `${longTasks.length} tasks over 50 ms`,
  );
};

async function measure(): Promise<void> {
  const [served, browser] = await Promise.all([serve(), startBrowser()]);
  try {
    const times: { grid: number; addin: number }[] = [];
    for (let round = 0; round < starts; round++) {
      const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
      times.push(await start(page, served.workbench));
      await page.context().close();
    }
    const grid = median(times.map((time) => time.grid));
    const addin = median(times.map((time) => time.addin));
    console.log(`start, median of ${starts}: cells after ${grid.toFixed(0)} ms, add-in after ${addin.toFixed(0)} ms`);

    const { page } = await openWorkbench(browser, served);
    // what compiles this script gives functions their names by a helper, which the page does not have
    await page.evaluate("globalThis.__name = (named) => named");
    const open = (height: number) =>
      page.evaluate(
        async ([down, across]) => {
          const cells: Record<string, { value: number | string }> = {};
          const letters = (index: number): string =>
            (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") +
            String.fromCharCode(65 + (index % 26));
          for (let row = 1; row <= down!; row++)
            for (let column = 0; column < across!; column++)
              cells[`${letters(column)}${row}`] = { value: column % 4 === 0 ? `text ${row}` : row * column };
          const began = performance.now();
          await window.workbench.workbook.loadInTurns(
            { name: "Rows.xlsx", names: [], sheets: [{ name: "Data", cells }] },
            () => undefined,
          );
          await window.workbench.workbook.settled();
          return performance.now() - began;
        },
        [height, columns],
      );
    await open(1);
    tell("scrolling an empty sheet", await scroll(page, 5000));
    const seconds = ((await open(rows)) / 1000).toFixed(1);
    console.log(`${rows} rows of ${columns} cells into the grid: ${seconds} s`);
    tell(`scrolling ${rows} rows of ${columns} cells`, await scroll(page, 5000));
  } finally {
    await browser.close();
    await served.stop();
  }
}

void measure();
