/** What an Excel.ChartType is at heart; "newer" are the kinds that came with Excel 2016. */
export type ChartFamily =
  | "column"
  | "bar"
  | "line"
  | "area"
  | "pie"
  | "doughnut"
  | "ofPie"
  | "radar"
  | "scatter"
  | "bubble"
  | "surface"
  | "stock"
  | "newer";

const FAMILIES: readonly (readonly [RegExp, ChartFamily])[] = [
  [/^(3D)?Column|^(Cylinder|Cone|Pyramid)Col/, "column"],
  [/^BarOfPie|^PieOfPie/, "ofPie"],
  [/^(3D)?Bar|^(Cylinder|Cone|Pyramid)Bar/, "bar"],
  [/^(3D)?Line/, "line"],
  [/^(3D)?Area/, "area"],
  [/^(3D)?Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^Radar/, "radar"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Surface/, "surface"],
  [/^Stock/, "stock"],
];

export const familyOf = (type: string): ChartFamily => FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? "newer";

/** Do its points have an x value of their own, where others have a category? */
export const hasPairs = (type: string): boolean => ["scatter", "bubble"].includes(familyOf(type));

/** Is it round and without axes? */
export const isRound = (type: string): boolean => ["pie", "doughnut", "ofPie"].includes(familyOf(type));

/** Drawn with depth, as solids. */
export const isSolid = (type: string): boolean => /^3D|^(Cylinder|Cone|Pyramid)/.test(type);

/** Are values put on top of each other? */
export const isStacked = (type: string): boolean => /Stacked/.test(type);

/** Is each stack shown as shares of 100 %? */
export const isShares = (type: string): boolean => /100$/.test(type);

/** Does it stand in depth, one series behind the other, with an axis of series? */
export const hasSeriesAxis = (type: string): boolean =>
  familyOf(type) === "surface" ||
  ["3DColumn", "3DLine", "3DArea", "CylinderCol", "ConeCol", "PyramidCol"].includes(type);

/** Trendlines are for unstacked, flat series on axes: https://support.microsoft.com/office/fa59f86c-5852-4b68-a6d4-901a745842ad */
export const takesTrendlines = (type: string): boolean =>
  ["column", "bar", "line", "area", "scatter", "bubble", "stock"].includes(familyOf(type)) &&
  !isSolid(type) &&
  !isStacked(type);
