const longest = 31;

/** Names of new sheets: one for each wish, as near to it as Excel allows, none equal to another or to one of `existing` in any case. */
export function sheetNames(wishes: readonly string[], existing: readonly string[]): string[] {
  const taken = new Set([...existing, ...reserved].map(fold));
  return wishes.map((wish) => {
    const name = freeName(allowedName(wish), taken);
    taken.add(fold(name));
    return name;
  });
}

/** Excel keeps this name for its own change history. */
const reserved = ["History"];

/** The text without what a sheet name may not hold: \ / ? * [ ] : and control characters, apostrophes at its edges, more than 31 characters. */
function allowedName(wish: string): string {
  const plain = wish.replace(/[\\/?*[\]:\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").replace(/\s+/g, " ");
  return shorten(trimEdges(plain), longest) || "Alliance";
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(fold(free)); number++) {
    const suffix = ` (${number})`;
    free = shorten(name, longest - suffix.length) + suffix;
  }
  return free;
}

const trimEdges = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, "");

/** Cuts between characters, never through a pair of surrogates. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = "";
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return trimEdges(short);
}

/** Excel compares names without case; folding both ways catches letters whose cases do not pair up one to one. */
const fold = (name: string): string => name.normalize("NFC").toLowerCase().toUpperCase();
