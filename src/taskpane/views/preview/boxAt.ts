/** Points to a tenth, which is finer than anybody sees, and keeps the page small. */
export const tenth = (points: number): number => Math.round(points * 10) / 10;

/** Where a box lies, to a tenth of a point. */
export const boxAt = (x: number, y: number, width: number, height: number) => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

/** The line around what is only pictured. */
export const outline = "#D3DAE1";
