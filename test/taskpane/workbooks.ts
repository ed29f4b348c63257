import type { Source } from "../../src/reading/source";

/** A source as a survey gives it; what a test is about is said in `parts`. */
export function source(parts: Partial<Source> = {}): Source {
  return {
    id: "Partners",
    kind: "table",
    shape: "wide",
    name: "Partners",
    sheet: "Partner data",
    address: "A1:F4",
    headers: ["Partner", "Legal form", "Clear purpose", "Trust established", "Owner", "Phone"],
    partners: ["FedEx", "Star Alliance", "Zappos"],
    facts: [
      { column: 0, header: "Partner", fact: "partner" },
      { column: 1, header: "Legal form", fact: "legal" },
      { column: 2, header: "Clear purpose", fact: "P1" },
    ],
    ignored: ["Owner", "Phone"],
    problems: [],
    ...parts,
  };
}

/** `count` names: Alliance 1, Alliance 2 and so on. */
export function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Alliance ${index + 1}`);
}
