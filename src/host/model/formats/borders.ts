import { BorderStyleTypes, type IBorderData, type Nullable } from "@univerjs/core";
import type { BorderData, BordersData, Edge } from "./formatData";
import { normalColor } from "./normalColor";
import { tinted } from "./tint";

/** Excel's line style and weight as one of Univer's. Double lines and dash-dots have one weight only. */
const LINES: readonly (readonly [style: string, weight: string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];
const EDGES: readonly (readonly [Edge, "t" | "b" | "l" | "r" | "tl_br" | "bl_tr"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
];

/** Colours as they were said, with their tints; Univer keeps what is to be seen. */
export type TintedEdges = Partial<Record<Edge, Required<Pick<BorderData, "color" | "tint">>>>;

function lineToUniver({ style, weight = "Thin", color = "#000000", tint = 0 }: BorderData) {
  const line = LINES.find((one) => one[0] === style && one[1] === weight) ?? LINES.find((one) => one[0] === style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: tinted(color, tint) } };
}

export function bordersToUniver(borders: BordersData | undefined): IBorderData | undefined {
  const sides = EDGES.flatMap(([edge, side]) => {
    const border = borders?.[edge];
    return border ? [[side, lineToUniver(border)] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

export function tintedEdges(borders: BordersData | undefined): TintedEdges | undefined {
  const edges = EDGES.flatMap(([edge]) => {
    const { tint, color = "#000000" } = borders?.[edge] ?? {};
    return tint ? [[edge, { color, tint }] as const] : [];
  });
  return edges.length > 0 ? Object.fromEntries(edges) : undefined;
}

/** @param tints what was noted when the borders were set; a colour changed since in the grid has no tint */
export function bordersFromUniver(data: Nullable<IBorderData>, tints: TintedEdges = {}): BordersData | undefined {
  const found = EDGES.flatMap(([edge, side]) => {
    const line = data?.[side];
    const known = line && LINES.find((one) => one[2] === line.s);
    if (!line || !known) return [];
    const shown = normalColor(line.cl?.rgb) ?? "#000000";
    const noted = tints[edge];
    const tint = noted && tinted(noted.color, noted.tint) === shown ? noted : undefined;
    const color = tint?.color ?? shown;
    const border: BorderData = {
      style: known[0],
      ...(known[1] !== "Thin" && { weight: known[1] }),
      ...(color !== "#000000" && { color }),
      ...(tint && { tint: tint.tint }),
    };
    return [[edge, border] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
