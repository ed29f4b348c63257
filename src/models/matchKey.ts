/** Text with case, spaces, punctuation and accents taken away: two texts with the same key mean the same header or answer. */
export function matchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
