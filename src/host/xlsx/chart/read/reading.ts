import type { ChartOptions } from "../../../model/charts/chartData";
import { attribute, child, numberAttribute, type XmlElement } from "../../package/xml";
import type { Palette } from "../../style/colors";

/** What reading the parts of a chart needs, and where it goes. */
export interface Reading {
  palette: Palette;
  /** Elements around the parts, for the namespaces of what is kept. */
  around: readonly XmlElement[];
  /** The chart's size in points, which places are shares of. */
  size: { width: number; height: number };
  note: (line: string) => void;
}

/** Sets what was found. */
export function put(options: ChartOptions, path: string, value: unknown): void {
  if (value !== undefined) options[path] = value;
}

/** Sets what was found unless it is so anyway. */
export function putUnless(options: ChartOptions, path: string, value: unknown, otherwise: unknown): void {
  if (value !== undefined && value !== otherwise) options[path] = value;
}

export const valueOf = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  attribute(child(element, ...path), "val");

export const numberIn = (element: XmlElement | undefined, ...path: string[]): number | undefined =>
  numberAttribute(child(element, ...path), "val");

/** A flag element: there and without a value it is on. */
export function flagIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  const value = attribute(found, "val");
  return value === undefined || value === "1" || value === "true";
}

/** "$B$2" → "B2", sheet and brackets kept. */
export function plainReference(text: string): string {
  return text.replace(/('(?:[^']|'')*'!)|\$/g, (_, sheet: string | undefined) => sheet ?? "");
}
