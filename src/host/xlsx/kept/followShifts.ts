import { type Area, areaAddress, LAST_COLUMN, LAST_ROW, parseArea } from "../a1";
import type { KeptSheet, KeptShift } from "../../model/kept/keptData";

/** Attributes that hold cells or areas in the elements and extensions that are kept. */
const PLACES = /\b(sqref|ref|r)="([A-Z]+\d+(?::[A-Z]+\d+)?(?: [A-Z]+\d+(?::[A-Z]+\d+)?)*)"/g;

/** What a sheet keeps as it came, moved with the rows and columns that came and went since. */
export function followShifts(kept: KeptSheet | undefined): KeptSheet | undefined {
  const { shifts = [], ...rest } = kept ?? {};
  if (!kept || shifts.length === 0) return kept;
  const move = (xml: string) => followIn(xml, shifts);
  return {
    ...rest,
    ...(rest.elements && {
      elements: Object.fromEntries(Object.entries(rest.elements).map(([name, xml]) => [name, move(xml)])),
    }),
    ...(rest.extensions && { extensions: rest.extensions.map(move) }),
    ...(rest.drawing && {
      drawing: { ...rest.drawing, anchors: rest.drawing.anchors.map((xml) => followAnchor(xml, shifts)) },
    }),
  };
}

/** Places in XML after the shifts: attributes, and the cell of each sparkline. A place that went stays where it was. */
function followIn(xml: string, shifts: readonly KeptShift[]): string {
  const move = (places: string) => {
    const moved = places.split(" ").flatMap((place) => followArea(place, shifts) ?? []);
    return moved.length > 0 ? moved.join(" ") : places;
  };
  return xml
    .replace(PLACES, (_, name: string, places: string) => `${name}="${move(places)}"`)
    .replace(
      /(<xm:sqref>)([^<]+)(<)/g,
      (_, before: string, places: string, after: string) => before + move(places) + after,
    );
}

/** "B2:C9" after the shifts; undefined when all of it went. */
function followArea(place: string, shifts: readonly KeptShift[]): string | undefined {
  let area = parseArea(place);
  for (const shift of shifts) area = area && shiftArea(area, shift);
  return area && areaAddress(area);
}

function shiftArea(area: Area, { axis, at, count }: KeptShift): Area | undefined {
  const [first, last, end] = axis === "rows" ? [area.top, area.bottom, LAST_ROW] : [area.left, area.right, LAST_COLUMN];
  const from = shiftLine(first - 1, at, count, "first") + 1;
  const to = shiftLine(last - 1, at, count, "last") + 1;
  if (to < from || from > end) return undefined;
  return axis === "rows"
    ? { ...area, top: from, bottom: Math.min(to, end) }
    : { ...area, left: from, right: Math.min(to, end) };
}

/** A line, counted from 0, after a shift; one that went becomes the first after the gap, or the last before it. */
function shiftLine(line: number, at: number, count: number, end: "first" | "last"): number {
  if (line < at) return line;
  if (count > 0 || line >= at - count) return line + count;
  return end === "first" ? at : at - 1;
}

/** Corners of a drawing's anchor after the shifts. */
function followAnchor(xml: string, shifts: readonly KeptShift[]): string {
  const line = (axis: KeptShift["axis"]) => (_: string, before: string, number: string, after: string) => {
    const moved = shifts
      .filter((shift) => shift.axis === axis)
      .reduce((now, { at, count }) => shiftLine(now, at, count, "first"), Number(number));
    return before + String(moved) + after;
  };
  return xml
    .replace(/(<xdr:row>)(\d+)(<\/xdr:row>)/g, line("rows"))
    .replace(/(<xdr:col>)(\d+)(<\/xdr:col>)/g, line("columns"));
}

/** Kinds of parts that say where on their sheet they lie. */
const PLACED = /\/(comments|threadedComment|vmlDrawing|pivotTable)$/;

/** A part's content after the shifts of its sheet; undefined where it has nothing to follow. */
export function followInPart(type: string, bytes: Uint8Array, shifts: readonly KeptShift[]): Uint8Array | undefined {
  if (shifts.length === 0 || !PLACED.test(type)) return undefined;
  const line = (axis: KeptShift["axis"], number: string) =>
    shifts
      .filter((shift) => shift.axis === axis)
      .reduce((now, { at, count }) => shiftLine(now, at, count, "first"), Number(number));
  const text = followIn(new TextDecoder().decode(bytes), shifts)
    .replace(/(<x:Row>)(\d+)/g, (_, before: string, row: string) => before + String(line("rows", row)))
    .replace(/(<x:Column>)(\d+)/g, (_, before: string, column: string) => before + String(line("columns", column)))
    .replace(/(<x:Anchor>\s*)([\d,\s]+)/g, (_, before: string, numbers: string) => {
      // Column, offset, row, offset; of the top left corner and then of the bottom right one
      const moved = numbers
        .split(",")
        .map((number, i) =>
          i % 4 === 0 ? line("columns", number) : i % 4 === 2 ? line("rows", number) : number.trim(),
        );
      return before + moved.join(", ");
    });
  return new TextEncoder().encode(text);
}
