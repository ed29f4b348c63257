import { factOf } from "../../src/models/facts";
import type { Source } from "../../src/reading/source";

/** A source with these headers, each of which names the fact it names. */
export function sourceOf(headers: string[], parts: Partial<Source> = {}): Source {
  const facts = headers.flatMap((header, column) => {
    const fact = factOf(header);
    return fact ? [{ column, header, fact: fact.id }] : [];
  });
  return {
    id: "table:Alliances",
    kind: "table",
    shape: "wide",
    name: "Alliances",
    sheet: "Data",
    address: "A1:H4",
    headers,
    partners: [],
    facts,
    ignored: [],
    problems: [],
    ...parts,
  };
}
