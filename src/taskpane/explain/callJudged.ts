import { isBlank, type Grid } from "../../evaluation/reading/cell";
import type { Alliance } from "../../evaluation/reading/alliance";
import { bareModelOf } from "../../evaluation/reading/bareModel";
import { readAlliances, type Reading } from "../../evaluation/reading/readAlliances";
import { readAsOf } from "../../evaluation/reading/readAsOf";
import { readPolicy } from "../../evaluation/reading/readPolicy";
import { readTarget } from "../../evaluation/change/readTarget";
import { factById } from "../../models/facts";
import { stages } from "../../models/stages";
import type { Place } from "../../reading/formula/book";
import { cellText } from "../../reading/formula/placeText";
import type { ReadArgument, ReadCall } from "../../reading/formula/readCall";
import { shownCell, type Explanation, type Judgement, type Target } from "./explanation";
import { foundBy } from "./found";
import { gridOf } from "./givenTo";
import { judged, type PlaceOfFact } from "./judged";
import { judgingFunctions, type Role } from "./signatures";
import { troubleOf } from "./trouble";

/** Whom a call judges, and the judgement or what keeps it from being made. */
export type CallJudged = Pick<Explanation, "alliance" | "judgements" | "trouble" | "asOf">;

/**
 * What a call of a judging function gives for one of its alliances. `wanted`: which, counted from 0 among those that hold anything;
 * undefined = the one whose result the selected cell shows, `down` and `right` of the formula. Null where an argument that is needed
 * is not known.
 */
export function callJudged(
  { name, args, isWhole }: ReadCall,
  { down, right, wanted }: { down: number; right: number; wanted: number | undefined },
): CallJudged | null {
  const roles = judgingFunctions[name];
  const at = (role: Role): ReadArgument | undefined => args[roles?.indexOf(role) ?? -1];
  const data = at("data");
  if (!roles || data?.kind !== "read") return null;
  if ((["headers", "asOf", "policy", "model", "target"] as const).some((role) => at(role)?.kind === "unclear"))
    return null;
  let alliance: Alliance | null = null;
  let place: PlaceOfFact = () => null;
  let named: CallJudged["alliance"] = null;
  let asOf: number | undefined;
  try {
    const of = modelOf(name, gridOf(at("model")));
    const bare = name === "STAGE" ? stages : name === "OBSTACLES" || name === "EXIT" ? undefined : bareModelOf(of);
    const reading = readAlliances(data.grid, gridOf(at("headers")), bare);
    const filled = reading.alliances.flatMap((one, index) => (one.cells.every(isBlank) ? [] : { one, index }));
    const shownIndex = isWhole ? (reading.along === "rows" ? down : right) : 0;
    const chosen =
      wanted ??
      Math.max(
        0,
        filled.findIndex(({ index }) => index === shownIndex),
      );
    const found = filled[chosen];
    if (!found) return { alliance: null, judgements: [], trouble: null, asOf: null };
    alliance = found.one;
    place = placesIn(reading, found.index, data.place);
    named = { name: nameOf(found.one), chosen, all: filled.map(({ one }) => nameOf(one)) };
    asOf = readAsOf(gridOf(at("asOf")), reading.count)[found.index];
    const terms = { asOf, policy: readPolicy(gridOf(at("policy"))) };
    const find = foundBy[name];
    const target = name === "FLIP" ? readTarget(textOf(gridOf(at("target")))) : undefined;
    const judgement: Judgement = find ? find(alliance, terms, place) : judged(of, alliance, terms, place, target);
    return { alliance: named, judgements: [judgement], trouble: null, asOf: asOf ?? null };
  } catch (error) {
    return { alliance: named, judgements: [], trouble: troubleOf(error, alliance, place), asOf: asOf ?? null };
  }
}

function modelOf(name: string, model: Grid | undefined): string {
  if (name === "HEALTH") return "health";
  return (name === "SCORE" || name === "EXPLAIN" || name === "ASK" ? textOf(model) : undefined) ?? "classify";
}

const textOf = (grid: Grid | undefined): string | undefined => {
  const cell = grid?.[0]?.[0];
  return isBlank(cell) ? undefined : shownCell(cell);
};

/** Its name where the data have one, else where it stands. */
function nameOf(alliance: Alliance): string {
  const column = alliance.columns.get("partner");
  const name = column === undefined ? "" : shownCell(alliance.cells[column]).trim();
  return name || `${factById("partner").header}: ${alliance.along} ${alliance.number}`;
}

function placesIn({ along, at }: Reading, index: number, place: Place | null): PlaceOfFact {
  const { columns, number } = at(index);
  return (fact): Target | null => {
    const column = columns.get(fact);
    if (!place || column === undefined) return null;
    const cell = along === "rows" ? cellText(place.area, number - 1, column) : cellText(place.area, column, number - 1);
    return { sheet: place.sheet, place: cell };
  };
}
