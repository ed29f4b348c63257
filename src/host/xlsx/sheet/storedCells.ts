import { LAST_COLUMN, LAST_ROW, cellAddress, parseCell } from "../a1";
import { SaxParser, localName, refuseDepth, xmlEncode, xmlEncodeAttr } from "../package/xml";

/** A <c> element as it stands in the file. */
export interface StoredCell {
  address: string;
  row: number;
  column: number;
  /** Style number. */
  style: number;
  /** n, s, str, inlineStr, b, e or d. */
  type: string;
  /** Number of its cell metadata (1 is the first); what marks a dynamic array. */
  metadata?: number;
  /** Text of <v>, or of an inline string. */
  value?: string;
  /** Runs of an inline string that has several fonts. */
  runs?: string;
  formula?: { text: string; type?: string; ref?: string; shared?: string };
}

/** A <row> element: its number, height in points and format where it has its own. */
export interface StoredRow {
  row: number;
  height?: number;
  hidden: boolean;
  style?: number;
  level: number;
  collapsed: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads <sheetData> as a stream, so that a sheet of a million cells never stands in memory as a tree.
 * Positions that the file leaves out follow from the one before (ECMA-376 Part 1, 18.3.1.4 and 18.3.1.73).
 */
export function readStoredCells(
  xml: string,
  onCell: (cell: StoredCell) => void,
  onRow: (row: StoredRow) => void,
): void {
  refuseDepth(xml);
  const parser = new SaxParser();
  let row = 0;
  let column = 0;
  let cell: StoredCell | undefined;
  let text: string | undefined;
  let phonetic = 0;
  /** XML of the inline string being read, without prefixes. */
  let inline: string | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const tag = localName(name);
    if (inline !== undefined) inline += openTag(tag, attributes);
    if (tag === "row") {
      row = Number(attributes.r ?? row + 1);
      if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new RangeError(`There is no row ${row}.`);
      column = 0;
      onRow(readRow(attributes, row));
    } else if (tag === "c") {
      const place = attributes.r === undefined ? { row, column: column + 1 } : parseCell(attributes.r);
      if (!place || place.row < 1 || place.column > LAST_COLUMN)
        throw new RangeError(`There is no cell ${attributes.r ?? ""}.`);
      column = place.column;
      cell = readCell(attributes, place);
    } else if (tag === "f" && cell) {
      cell.formula = { text: "", type: attributes.t, ref: attributes.ref, shared: attributes.si };
      text = "";
    } else if (tag === "v" || (tag === "t" && phonetic === 0)) text = "";
    else if (tag === "rPh") phonetic++;
    else if (tag === "is") inline = "";
  });
  const onText = (piece: string) => {
    if (text !== undefined) text += piece;
    if (inline !== undefined) inline += xmlEncode(piece);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    const tag = localName(name);
    if (tag === "is") {
      if (cell && inline?.includes("<rPr")) cell.runs = inline;
      inline = undefined;
    } else if (inline !== undefined) inline += `</${tag}>`;
    if (tag === "f" && cell?.formula) cell.formula.text = text ?? "";
    else if ((tag === "v" || tag === "t") && cell && text !== undefined) cell.value = (cell.value ?? "") + text;
    else if (tag === "rPh") phonetic--;
    else if (tag === "c" && cell) {
      onCell(cell);
      cell = undefined;
    }
    if (tag === "f" || tag === "v" || tag === "t") text = undefined;
  });
  parser.write(xml);
  parser.close();
}

function openTag(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`);
  return `<${tag}${written.join("")}>`;
}

function readCell(attributes: Attributes, place: { row: number; column: number }): StoredCell {
  return {
    address: cellAddress(place.row, place.column),
    ...place,
    style: Number(attributes.s ?? 0),
    type: attributes.t ?? "n",
    metadata: attributes.cm === undefined ? undefined : Number(attributes.cm),
  };
}

function readRow(attributes: Attributes, row: number): StoredRow {
  const isSet = (value: string | undefined) => value === "1" || value === "true";
  return {
    row,
    height: attributes.ht === undefined ? undefined : Number(attributes.ht),
    hidden: isSet(attributes.hidden),
    style: isSet(attributes.customFormat) ? Number(attributes.s ?? 0) : undefined,
    level: Math.min(Math.max(Number(attributes.outlineLevel ?? 0) || 0, 0), 7),
    collapsed: isSet(attributes.collapsed),
  };
}
