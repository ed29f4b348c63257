import type { BuildRequest } from "../build/build";
import type { Source } from "../../reading/source";
import type { PackedPrints } from "./prints";

/** What is remembered of a layout: enough to tell what people typed from what was put there, and to know it when it comes again. */
export interface LayoutRecord {
  /** Equal for layouts that differ in nothing but contents of cells. */
  shape: string;
  /** Last row and column of the page. */
  bottom: number;
  right: number;
  /** Where people type: key → first cell. */
  inputs: Record<string, string>;
  /** Prints of what stood in inputs to begin with, by key. */
  begins: Record<string, string>;
  /** The cells that the plan filled, inputs aside. */
  prints: PackedPrints;
  /** Tables on the sheet: area and the workbook's name for it. */
  tables: { name: string; area: string }[];
  /** Names of the workbook that stand for cells of the sheet. */
  names: string[];
  /** Names of the sheet's own, and its charts; absent = not remembered. */
  ownNames?: string[];
  charts?: string[];
}

/** What is remembered of a sheet. */
export interface SheetRecord {
  /** What the sheet bears as the value of a hidden name of its own, so that it is known whatever it is called. */
  mark: string;
  /** As it was called when it was built. */
  name: string;
  /** What it is about, as the person chose it. */
  partner: string;
  /** Index into `layouts`. */
  layout: number;
  /** It holds the source as formulas can read it; the other sheets read it. */
  isSource?: true;
  /** The cells that the plan filled on this sheet alone. */
  prints: PackedPrints;
}

/** A build, as the workbook remembers it: plain JSON, with nothing about people that does not stand on the sheets. */
export interface BuildRecord {
  format: 1;
  /** Tells this build from every other. */
  build: string;
  /** Name and version of the product that made it. */
  product: string;
  /** What was asked for, but for the sources and the day, which are read anew each time. */
  request: Omit<BuildRequest, "source" | "others" | "partners" | "today" | "requestBytes" | "patience">;
  source: Pick<Source, "id" | "kind" | "name" | "sheet" | "shape" | "headers">;
  /** Whom a sheet for several is about; "all" = everybody the source names. */
  partners: "all" | string[];
  layouts: LayoutRecord[];
  sheets: SheetRecord[];
}
