import { StdDocAttributes, XmlWriter } from "../package/xml";

/** Office's colours since 2013 in the order of a theme. */
const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** EMU; thin, middling and thick lines. */
const LINES = [6350, 12700, 19050];

/**
 * A theme with Office's colours and fonts. Excel has it without being told; other programs draw nothing where a chart leaves a
 * colour to the theme and there is none.
 */
export function officeThemeXml(): string {
  const writer = new XmlWriter();
  const times = (name: string, count: number, inner: (at: number) => void): void => {
    writer.openNode(name);
    for (let at = 0; at < count; at++) inner(at);
    writer.closeNode();
  };
  const fill = (): void => {
    writer.openNode("a:solidFill");
    writer.leafNode("a:schemeClr", { val: "phClr" });
    writer.closeNode();
  };
  writer.openXml(StdDocAttributes);
  writer.openNode("a:theme", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" });
  writer.openNode("a:themeElements");
  writer.openNode("a:clrScheme", { name: "Office" });
  for (const [name, color] of COLORS) {
    writer.openNode(`a:${name}`);
    writer.leafNode("a:srgbClr", { val: color });
    writer.closeNode();
  }
  writer.closeNode();
  writer.openNode("a:fontScheme", { name: "Office" });
  for (const [name, typeface] of [
    ["major", "Calibri Light"],
    ["minor", "Calibri"],
  ] as const) {
    writer.openNode(`a:${name}Font`);
    writer.leafNode("a:latin", { typeface });
    writer.leafNode("a:ea", { typeface: "" });
    writer.leafNode("a:cs", { typeface: "" });
    writer.closeNode();
  }
  writer.closeNode();
  writer.openNode("a:fmtScheme", { name: "Office" });
  times("a:fillStyleLst", 3, fill);
  times("a:lnStyleLst", 3, (at) => {
    writer.openNode("a:ln", { w: LINES[at] ?? 6350 });
    fill();
    writer.closeNode();
  });
  times("a:effectStyleLst", 3, () => times("a:effectStyle", 1, () => writer.leafNode("a:effectLst")));
  times("a:bgFillStyleLst", 3, fill);
  ["a:fmtScheme", "a:themeElements", "a:theme"].forEach(() => writer.closeNode());
  return writer.toString();
}
