import { type Area, contains, intersect, sameArea } from "./address";

/** What is left of an area without another: up to four rectangles. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Areas without one more. */
export const subtract = (areas: readonly Area[], hole: Area): Area[] => areas.flatMap((area) => without(area, hole));

export const touches = (areas: readonly Area[], area: Area): boolean => areas.some((one) => intersect(one, area));

/** Does one of the areas hold all of it? */
export const covers = (areas: readonly Area[], area: Area): boolean => areas.some((one) => contains(one, area));

/** Is it exactly this one area? */
export const isOnly = (areas: readonly Area[], area: Area): boolean =>
  areas.length === 1 && areas.every((one) => sameArea(one, area));
