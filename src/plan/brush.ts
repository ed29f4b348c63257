import { absolute, absoluteArea, address, areaAddress, type Area } from "../cells/a1";
import type { PlanCell, SheetLayout } from "./sheetPlan";
import type { StyleName } from "./styles/styles";

/** What goes into a cell: text or a number as it is, a formula, or nothing but the style. */
export type Content = string | number | { formula: string } | null;

/** A place in a block: rows counted from 0, units as in the template (0 is the label column). */
export interface Spot {
  row: number;
  unit: number;
  /** Last row and unit of an area. */
  toRow?: number;
  toUnit?: number;
}

/** What an input may have beside its place. */
export interface InputMore {
  content?: Content;
  /** Last unit. */
  to?: number;
  merged?: boolean;
}

/** Writes a block's cells into a layout. Rows are the block's own, so a block does not know where on the sheet it stands. */
export interface Brush {
  /** Puts content into a cell and its style on all cells up to the unit `to`. */
  put(row: number, unit: number, content: Content, style: StyleName, to?: number): void;
  /** The same, with the cells made one. */
  putMerged(row: number, unit: number, to: number, content: Content, style: StyleName): void;
  /** A place where people type, empty or with what stands there to begin with, known to a refresh by `key`; `merged` = one cell up to `to`. */
  input(row: number, unit: number, key: string, style: StyleName, more?: InputMore): void;
  /** "C4", for rules relative to a cell. */
  cell(row: number, unit: number): string;
  /** "$C$4" */
  fixed(row: number, unit: number): string;
  /** "C4:E9" */
  area(spot: Spot): string;
  /** "$C$4", or "$C$4:$E$9" for an area: a place some block of the sheet goes by under this name. */
  anchor(name: string): string;
  layout: SheetLayout;
}

/** Columns before the label column: the margin. */
const margin = 1;

/** Sheet column of a unit. */
export const columnOfUnit = (unit: number): number => margin + 1 + unit;

/** A brush for a block whose first row is the sheet's row `top`. */
export function createBrush(layout: SheetLayout, top: number, anchors: Readonly<Record<string, string>>): Brush {
  const cell = (row: number, unit: number): string => address(top + row, columnOfUnit(unit));
  const put: Brush["put"] = (row, unit, content, style, to = unit) => {
    layout.cells[cell(row, unit)] = { ...contentOf(content), style };
    for (let next = unit + 1; next <= to; next++) layout.cells[cell(row, next)] = { style };
  };
  return {
    layout,
    cell,
    put,
    putMerged(row, unit, to, content, style) {
      put(row, unit, content, style, to);
      layout.mergesAcross.push(areaAddress(areaOf({ row, unit, toUnit: to }, top)));
    },
    input(row, unit, key, style, { content = null, to = unit, merged = false } = {}) {
      if (key in layout.inputs) throw new Error(`Two inputs are called "${key}".`);
      layout.inputs[key] = cell(row, unit);
      put(row, unit, content, style, to);
      if (merged && to > unit) layout.mergesAcross.push(areaAddress(areaOf({ row, unit, toUnit: to }, top)));
    },
    fixed: (row, unit) => absolute(top + row, columnOfUnit(unit)),
    area: (spot) => areaAddress(areaOf(spot, top)),
    anchor(name) {
      const found = anchors[name];
      if (!found) throw new Error(`No part of the template is called "${name}".`);
      return found;
    },
  };
}

/** The address formulas use for a spot of a block whose first row is `top`. */
export function anchorAddress(spot: Spot, top: number): string {
  const isArea = spot.toRow !== undefined || spot.toUnit !== undefined;
  return isArea ? absoluteArea(areaOf(spot, top)) : absolute(top + spot.row, columnOfUnit(spot.unit));
}

function areaOf({ row, unit, toRow = row, toUnit = unit }: Spot, top: number): Area {
  return { top: top + row, left: columnOfUnit(unit), bottom: top + toRow, right: columnOfUnit(toUnit) };
}

function contentOf(content: Content): PlanCell {
  if (content === null) return {};
  return typeof content === "object" ? { formula: `=${content.formula}` } : { value: content };
}
