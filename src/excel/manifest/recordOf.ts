import { parseArea } from "../../cells/a1";
import type { PlanCell, PlanCells, SheetLayout, SheetPlan } from "../../plan/sheetPlan";
import type { Source } from "../../reading/source";
import type { BuildRequest } from "../build/build";
import type { BuildRecord, LayoutRecord } from "./buildRecord";
import { printOfFormula, printOfValue, type Print } from "./print";
import { packPrints } from "./prints";
import { shapeOf } from "./shapeOf";

/** What the workbook is to remember of a build, which is told from others by the text `build`. */
export function recordOf(plan: SheetPlan, request: BuildRequest, source: Source, build: string): BuildRecord {
  const {
    source: _source,
    others: _others,
    partners,
    today: _today,
    requestBytes: _bytes,
    patience: _patience,
    ...asked
  } = request;
  const { id, kind, name, sheet, shape, headers } = source;
  const isAll = source.partners.length > 0 && source.partners.every((partner) => partners.includes(partner));
  return {
    format: 1,
    build,
    product: plan.product,
    request: asked,
    source: { id, kind, name, sheet, shape, headers },
    partners: isAll ? "all" : [...partners],
    layouts: plan.layouts.map((layout) => layoutRecord(layout, plan)),
    sheets: plan.sheets.map(({ name: called, partner, layout, isSource, cells }, index) => ({
      mark: markOf(build, index),
      name: called,
      partner,
      layout,
      ...(isSource && { isSource }),
      prints: packPrints(printsOf(cells)),
    })),
  };
}

/** What the sheets of a build bear. */
export const markOf = (build: string, index: number): string => `${build}-${index + 1}`;

function layoutRecord(layout: SheetLayout, plan: SheetPlan): LayoutRecord {
  const { inputs, cells, page, tables, names, charts } = layout;
  const places = new Set(Object.values(inputs));
  const owned = Object.entries(cells).filter(([place]) => !places.has(place));
  const { bottom, right } = parseArea(page.printArea);
  return {
    shape: shapeOf(layout, plan),
    bottom,
    right,
    inputs,
    begins: beginsOf(layout),
    prints: packPrints(printsOf(Object.fromEntries(owned))),
    tables: tables.map(({ name, area }) => ({ name, area })),
    names: names.filter(({ scope }) => scope === "workbook").map(({ name }) => name),
    ownNames: names.filter(({ scope }) => scope !== "workbook").map(({ name }) => name),
    charts: charts.map(({ name }) => name),
  };
}

function beginsOf({ inputs, cells }: SheetLayout): Record<string, Print> {
  const begins: Record<string, Print> = {};
  for (const [key, place] of Object.entries(inputs)) {
    const print = printOf(cells[place]);
    if (print !== null) begins[key] = print;
  }
  return begins;
}

/** The print of what a plan puts into a cell; null = nothing. */
function printOf(cell: PlanCell | undefined): Print | null {
  return cell?.formula === undefined ? printOfValue(cell?.value) : printOfFormula(cell.formula);
}

/** The prints of all cells that hold something. */
export function printsOf(cells: PlanCells): Map<string, Print> {
  const prints = new Map<string, Print>();
  for (const [place, cell] of Object.entries(cells)) {
    const print = printOf(cell);
    if (print !== null) prints.set(place, print);
  }
  return prints;
}
