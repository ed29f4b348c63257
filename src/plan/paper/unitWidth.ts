import type { Template } from "../../templates/template";

/** Points the units from `from` up to `to` take side by side, as a template's grid has them. */
export function unitWidth({ label, column, widths }: Template["grid"], from: number, to = from): number {
  let width = 0;
  for (let unit = from; unit <= to; unit++) width += unit === 0 ? label : (widths?.[unit] ?? column);
  return width;
}
