import type { Page } from "playwright-core";

/** A part of the screen, in CSS pixels. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * How much the drawing on a part of the screen varies: the standard deviation of its brightest colour channel, 0–128. One
 * plain colour gives 0; text, lines and areas of colour give 5 and more. Reads the canvas that lies in the middle of the part.
 */
export function contrastIn(page: Page, clip: Clip): Promise<number> {
  return page.evaluate(({ x, y, width, height }) => {
    const [canvas] = document
      .elementsFromPoint(x + width / 2, y + height / 2)
      .filter((element) => element instanceof HTMLCanvasElement);
    // a copy: browsers complain of a canvas on the screen that is read again and again
    const ink = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas || !ink) return 0;
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    // whole pixels, or the copy would be a blur of them
    const [left, top, wide, high] = [x - box.x, y - box.y, width, height].map((one) => Math.round(one * scale)) as [
      number,
      number,
      number,
      number,
    ];
    Object.assign(ink.canvas, { width: wide, height: high });
    ink.drawImage(canvas, left, top, wide, high, 0, 0, wide, high);
    const part = ink.getImageData(0, 0, wide, high).data;
    const deviation = (channel: number) => {
      const values = part.filter((_, index) => index % 4 === channel);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    };
    return Math.max(deviation(0), deviation(1), deviation(2));
  }, clip);
}

/** Where a cell of the active sheet is on the screen, without its borders. */
export function cellOnScreen(page: Page, address: string): Promise<Clip> {
  return page.evaluate((a1) => {
    const rect = window.workbench.grid.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(a1).getCellRect();
    return { x: rect.x + 6, y: rect.y + 4, width: rect.width - 12, height: rect.height - 8 };
  }, address);
}
