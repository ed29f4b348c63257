import { type Area, contains } from "../cells/address";
import { subtract, touches } from "../cells/areas";
import type { Book, Hyperlink, Sheet } from "../book";
import { cellAt, hasContent } from "../cells/cells";
import { enter } from "../cells/entries";
import { findStyle, styled } from "../formats/cellStyles";
import { changeFormat } from "../formats/formats";
import type { HyperlinkData } from "../workbookData";

/** Where a link leads, and what it says when the pointer rests on it. */
export type Target = Omit<HyperlinkData, "range">;

/** The hyperlink that all cells of the area have; undefined when none or only some have it. */
export const hyperlinkOf = (sheet: Sheet, area: Area): Hyperlink | undefined =>
  sheet.hyperlinks.find(({ areas }) => areas.some((one) => contains(one, area)));

/** Takes the links away; contents and looks stay. */
export function removeHyperlinks(sheet: Sheet, area: Area): void {
  const left = sheet.hyperlinks.map((link) =>
    touches(link.areas, area) ? { ...link, areas: subtract(link.areas, area) } : link,
  );
  sheet.hyperlinks = left.filter(({ areas }) => areas.length > 0);
}

/**
 * Gives cells a hyperlink, as Excel does: they show `text` (or, being blank, the address) in the style of links.
 *
 * @param text what the cells hold from now on; absent = what they held
 */
export function setHyperlink(book: Book, sheet: Sheet, area: Area, target: Target, text?: string): void {
  removeHyperlinks(sheet, area);
  sheet.hyperlinks.push({ ...target, areas: [area] });
  const isBlank = !hasContent(cellAt(book, sheet, area.row, area.column));
  const shown = text ?? (isBlank ? (target.address ?? target.documentReference) : undefined);
  if (shown !== undefined) enter(book, sheet, area, `'${shown}`);
  const style = findStyle(book, "Hyperlink");
  if (style) changeFormat(book, sheet, area, (format) => styled(format, style));
}
