import { familyOf, hasPairs, isRound, isShares, isSolid, isStacked } from "./chartFamily";

/** Office's accents since 2013: what series and points are coloured with in turn until somebody chooses. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The colour of a series or a point until one is set. */
export const automaticColor = (index: number): string => ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];

/** The grid lines of a new chart of Excel's. */
export const GRIDLINE = { color: "#D9D9D9", weight: 0.75 } as const;

/** Room between clusters in percent of a bar's width, as Excel gives a new chart. */
export function defaultGapWidth(type: string): number {
  if (type === "ColumnClustered") return 219;
  return type === "BarClustered" ? 182 : 150;
}

export function defaultOverlap(type: string): number {
  if (isStacked(type)) return 100;
  return type === "ColumnClustered" ? -27 : 0;
}

/** Are the grid lines of an axis shown in a new chart? @param axis the path of the axis */
export function defaultGridlines(type: string, axis: string, minor = false): boolean {
  if (minor || axis.includes("/secondary/") || isRound(type)) return false;
  return axis.endsWith("/valueAxis") || hasPairs(type);
}

/** Does the value axis cross between two categories, so that the first bar is not cut in half? */
export const defaultIsBetween = (type: string): boolean =>
  !hasPairs(type) && !["area", "surface"].includes(familyOf(type));

/** What an axis of this chart shows numbers with until a format is set and as long as its cells have none. */
export const defaultAxisFormat = (type: string, isValue: boolean): string =>
  isValue && isShares(type) ? "0%" : "General";

/** Where labels may stand, Excel's own choice first; [] where they have one place only. A file with another is damaged for Excel. */
export function labelPositions(type: string): readonly string[] {
  if (isSolid(type)) return familyOf(type) === "pie" ? ["BestFit", "Center", "InsideEnd", "OutsideEnd"] : [];
  switch (familyOf(type)) {
    case "column":
    case "bar":
      return isStacked(type)
        ? ["Center", "InsideEnd", "InsideBase"]
        : ["OutsideEnd", "Center", "InsideEnd", "InsideBase"];
    case "line":
    case "scatter":
    case "bubble":
    case "stock":
      return ["Right", "Center", "Left", "Top", "Bottom"];
    case "pie":
    case "ofPie":
      return ["BestFit", "Center", "InsideEnd", "OutsideEnd"];
    default:
      return [];
  }
}

/** Points; what the texts of a chart measure until somebody changes them. */
export function defaultFontSize(path: string): number {
  if (/^title\//.test(path)) return 14;
  return /(^format|\/title\/format)\/font$/.test(path) ? 10 : 9;
}
