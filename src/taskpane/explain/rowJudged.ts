import type { Alliance } from "../../evaluation/reading/alliance";
import type { Grid } from "../../evaluation/reading/cell";
import { readAlliances } from "../../evaluation/reading/readAlliances";
import { readPolicy } from "../../evaluation/reading/readPolicy";
import type { AllianceCells } from "../../reading/allianceCells";
import type { CallJudged } from "./callJudged";
import { judged, type PlaceOfFact } from "./judged";
import { troubleOf } from "./trouble";

/** The verdict and the health of the alliance that a cell is about, on a day (date serial) and by a policy. */
export function rowJudged(row: AllianceCells, asOf: number, policy: Grid | null): CallJudged {
  let alliance: Alliance | null = null;
  const place: PlaceOfFact = (fact) => {
    const at = row.places[alliance?.columns.get(fact) ?? -1];
    return at ? { sheet: row.sheet, place: at } : null;
  };
  const named = { name: row.label, chosen: 0, all: [row.label] };
  try {
    const [only] = readAlliances([row.cells], [row.headers], undefined).alliances;
    alliance = only ?? null;
    if (!alliance) return { alliance: null, judgements: [], trouble: null, asOf };
    const terms = { asOf, policy: readPolicy(policy ?? undefined) };
    const judgements = ["classify", "health"].map((of) => judged(of, alliance!, terms, place));
    return { alliance: named, judgements, trouble: null, asOf };
  } catch (error) {
    return { alliance: named, judgements: [], trouble: troubleOf(error, alliance, place), asOf };
  }
}
