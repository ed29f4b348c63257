import { type Fill, fillOf } from "../../model/formats/fills";
import type { BordersData, FontData, FormatData, StyleData } from "../../model/formats/formatData";
import type { KeptBook } from "../../model/kept/keptData";
import { StdDocAttributes, XmlWriter } from "../package/xml";
import { writtenStyles } from "./cellStyles";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./numberFormats";
import { DEFAULT_FONT } from "./readFormats";
import { writeCellStyles, writeStyleFormat } from "./writeCellStyles";
import { writeBorders, writeCellFormat, writeFill, writeFont, writeRuleFormat } from "./writeFormats";

/** Collects the formats that sheets use and writes them as styles.xml. */
export interface StyleWriter {
  /** Number of a cell's format, for its s attribute; 0 is the default. */
  cell(format: FormatData | undefined): number;
  /** Number of a rule's format, for dxfId. */
  rule(format: FormatData): number;
  xml(): string;
}

/**
 * @param kept rules' formats that kept parts name by number, and table styles
 * @param cellStyles those beside Excel's own
 */
export function createStyleWriter(
  kept: Pick<KeptBook, "ruleFormats" | "tableStyles"> = {},
  cellStyles: readonly StyleData[] = [],
): StyleWriter {
  const { ruleFormats = [] } = kept;
  const own: string[] = [];
  const fonts = collector<FontData>({});
  const fills = collector<Fill | string>("none", "gray125");
  const borders = collector<BordersData>({});
  const cells = collector<FormatData>({});
  const rules = collector<FormatData>();
  return {
    cell: (format) => (format === undefined ? 0 : cells.numberOf(inOneOrder(format))),
    rule: (format) => ruleFormats.length + rules.numberOf(inOneOrder(format)),
    xml: () => {
      const writer = new XmlWriter();
      const formatNumber = (code: string) => numberFormatId(own, code);
      const idsOf = (format: FormatData) => ({
        numFmtId: formatNumber(format.numberFormat ?? "General"),
        fontId: fonts.numberOf(format.font ?? {}),
        fillId: format.fill || format.pattern ? fills.numberOf(inOneOrder(fillOf(format))) : 0,
        borderId: borders.numberOf(format.borders ?? {}),
      });
      const styles = writtenStyles(cellStyles, new Set(cells.all.flatMap(({ style }) => style ?? [])));
      const places = new Map(styles.map(({ name }, place) => [name, place]));
      const formats = cells.all.map((format) => ({
        format,
        ...idsOf(format),
        xfId: places.get(format.style ?? "Normal") ?? 0,
      }));
      const styleFormats = styles.map((style) => ({ style, ids: idsOf(inOneOrder(style.format)) }));
      rules.all.forEach((format) => format.numberFormat && formatNumber(format.numberFormat));
      writer.openXml(StdDocAttributes);
      writer.openNode("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
      list(writer, "numFmts", own, (formatCode, i) =>
        writer.leafNode("numFmt", { numFmtId: FIRST_OWN_FORMAT + i, formatCode }),
      );
      list(writer, "fonts", fonts.all, (font) => writeFont(writer, { ...DEFAULT_FONT, ...font }));
      list(writer, "fills", fills.all, (fill) => writeFill(writer, fill));
      list(writer, "borders", borders.all, (border) => writeBorders(writer, border));
      list(writer, "cellStyleXfs", styleFormats, ({ style, ids }) => writeStyleFormat(writer, style, ids));
      list(writer, "cellXfs", formats, ({ format, ...ids }) => writeCellFormat(writer, format, ids));
      writeCellStyles(writer, styles);
      list(writer, "dxfs", [...ruleFormats, ...rules.all], (format) =>
        typeof format === "string" ? writer.writeRaw(format) : writeRuleFormat(writer, format, formatNumber),
      );
      writer.writeRaw(kept.tableStyles ?? "");
      writer.closeNode();
      return writer.toString();
    },
  };
}

interface Collector<T> {
  all: readonly T[];
  numberOf(item: T): number;
}

function collector<T>(...first: T[]): Collector<T> {
  const all: T[] = [...first];
  const numbers = new Map(all.map((item, i) => [JSON.stringify(item), i]));
  const numberOf = (item: T) => {
    const key = JSON.stringify(item);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(item) - 1;
  };
  return { all, numberOf };
}

/** Equal formats must be one, in whatever order their members were set. */
function inOneOrder<T>(value: T): T {
  if (value === null || typeof value !== "object") return value ?? ({} as T);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, inOneOrder(member)]),
  ) as T;
}

function numberFormatId(own: string[], code: string): number {
  const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, each]) => each === code);
  if (builtIn) return Number(builtIn[0]);
  const at = own.indexOf(code);
  return FIRST_OWN_FORMAT + (at >= 0 ? at : own.push(code) - 1);
}

function list<T>(writer: XmlWriter, tag: string, items: readonly T[], write: (item: T, i: number) => void): void {
  if (items.length === 0) return;
  writer.openNode(tag, { count: items.length });
  items.forEach(write);
  writer.closeNode();
}
