/**
 * A text as people read it: no marks of direction, spaces of every kind as one, digits of Arabic and Persian script as 0–9.
 * Workbooks from right-to-left locales and from web pages are full of these, and none of them means anything.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\s+/g, " ")
    .trim();
}
