/**
 * Text to search in, or to search for: case and accents make no difference, nor does the dot of an i. Case is folded the same way
 * whatever language the computer speaks: in Turkish a small "I" would not be "i".
 */
export const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i");
