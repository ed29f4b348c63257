/** Text with case, spaces, punctuation and accents taken away: two texts with the same key mean the same header or answer. */
export function matchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The key of a header. Where Turkish is written, small letters of "INTEGRATION" have an i without a dot, and its capitals one with. */
export const headerKey = (text: string): string => matchKey(text.replace(/ı/g, "i"));
