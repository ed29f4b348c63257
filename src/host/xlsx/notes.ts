/** Who hears, in plain lines, what becomes of the things in a file. */
export interface Told {
  /** Of what a saved file will lack. @param place the sheet */
  note(line: string, place?: string): void;
  /** Of what the file keeps but what looks different here. */
  show(line: string, place?: string): void;
}

const MOST_PLACES = 3;

/** Collects lines, each once, with the places it is true of. */
export function createNotes(): { add(line: string, place?: string): void; lines(): string[] } {
  const places = new Map<string, Set<string>>();
  return {
    add(line, place) {
      const known = places.get(line) ?? new Set();
      if (place !== undefined) known.add(place);
      places.set(line, known);
    },
    lines: () =>
      [...places].map(([line, known]) => (known.size > 0 ? `${line.slice(0, -1)} (${list([...known])}).` : line)),
  };
}

function list(places: readonly string[]): string {
  const named = places.slice(0, MOST_PLACES).join(", ");
  const more = places.length - MOST_PLACES;
  return more > 0 ? `${named} and ${more} more` : named;
}
