import type { XmlWriter } from "../package/xml";
import { APPLY, type WrittenStyle } from "./cellStyles";
import { writePlacement } from "./writeFormats";

/** An <xf> of cellStyleXfs. @param ids numbers of its font, fill, border and number format */
export function writeStyleFormat(writer: XmlWriter, style: WrittenStyle, ids: Record<string, number>): void {
  const apply = APPLY.filter(([part]) => style.without.includes(part)).map(([, name]) => [name, 0] as const);
  writer.openNode("xf", { ...ids, ...Object.fromEntries(apply) });
  writePlacement(writer, style.format);
  writer.closeNode();
}

/** <cellStyles>: what the styles are called. */
export function writeCellStyles(writer: XmlWriter, styles: readonly WrittenStyle[]): void {
  writer.openNode("cellStyles", { count: styles.length });
  styles.forEach(({ name, builtinId, isChanged }, xfId) => {
    writer.leafNode("cellStyle", { name, xfId, builtinId, customBuiltin: isChanged && builtinId ? 1 : undefined });
  });
  writer.closeNode();
}
