import { BaselineOffset, type IStyleData, TextDecoration } from "@univerjs/core";
import type { FontData } from "./formatData";
import { normalColor } from "./normalColor";
import { tinted } from "./tint";

/** What a font has that Univer's styles have no place for. */
export interface FontExtra {
  /** Which line, where it is not a single one. */
  underline?: FontData["underline"];
  /** The colour as it was said, with its tint. */
  fontTint?: { color: string; tint: number };
}

type FontStyle = Pick<IStyleData, "ff" | "fs" | "bl" | "it" | "ul" | "st" | "cl" | "va">;

/** A font as Univer keeps it. */
export function fontToUniver(font: FontData): { style: FontStyle; extra: FontExtra } {
  const { underline, color, tint = 0 } = font;
  const isDouble = underline === "Double" || underline === "DoubleAccountant";
  const base = color ?? (tint ? "#000000" : undefined);
  return {
    style: {
      ff: font.name,
      fs: font.size,
      bl: font.bold ? 1 : undefined,
      it: font.italic ? 1 : undefined,
      ul: underline ? { s: 1, ...(isDouble && { t: TextDecoration.DOUBLE }) } : undefined,
      st: font.strikethrough ? { s: 1 } : undefined,
      va: font.subscript ? BaselineOffset.SUBSCRIPT : font.superscript ? BaselineOffset.SUPERSCRIPT : undefined,
      cl: base === undefined ? undefined : { rgb: tinted(base, tint) },
    },
    extra: {
      underline: underline === true ? undefined : underline || undefined,
      fontTint: tint && base !== undefined ? { color: base, tint } : undefined,
    },
  };
}

/** Univer's font; what was noted beside it counts as long as nobody changed the font in the grid. */
export function fontFromUniver({ ff, fs, bl, it, ul, st, cl, va }: IStyleData, extra: FontExtra): FontData {
  const shown = normalColor(cl?.rgb);
  const { fontTint } = extra;
  const isTinted = fontTint !== undefined && tinted(fontTint.color, fontTint.tint) === shown;
  return {
    name: ff || undefined,
    size: fs,
    bold: bl === 1 ? true : undefined,
    italic: it === 1 ? true : undefined,
    underline: ul?.s === 1 ? (extra.underline ?? (ul.t === TextDecoration.DOUBLE ? "Double" : true)) : undefined,
    strikethrough: st?.s === 1 ? true : undefined,
    subscript: va === BaselineOffset.SUBSCRIPT ? true : undefined,
    superscript: va === BaselineOffset.SUPERSCRIPT ? true : undefined,
    color: isTinted ? (fontTint.color === "#000000" ? undefined : fontTint.color) : shown,
    tint: isTinted ? fontTint.tint : undefined,
  };
}
