import { partnershipCutOff, strategicCutOff, deciding } from "../../../models/verdicts/classification";
import { bandOf } from "../../../models/verdicts/continuum";
import { factById } from "../../../models/facts";
import { relationshipTypes, type RelationshipType } from "../../../models/relationshipTypes";
import { quoteText } from "../../formula";
import { cutOffCell } from "../policy/agreed";
import { classifyId, couldHaveNeeds, couldLackNeed, reaches } from "../classification";
import { readingId } from "../reading";
import type { At, NativeRow } from "../row";
import { unknown } from "../words";

/** The rows that hold what CONTINUUM returns, by the name of the return. */
const continuumId = (returned: string): string => `CONTINUUM ${returned}`;

const strategic = (at: At): string => cutOffCell(strategicCutOff, at);
const partnership = (at: At): string => cutOffCell(partnershipCutOff, at);
const own = (at: At, id: string): string => at.cell(continuumId(id), "value");
const type = (at: At, id: string): string => at.cell(classifyId(id), "value");

/** From which strategic score to which, as numbers or cells. */
type Scores = readonly [from: string, to: string];

/** The strategic scores that give a type, and when answers could still lead there. */
interface Stretch {
  readonly type: RelationshipType;
  readonly what: string;
  scores(at: At): Scores;
  isOpen(at: At): string;
}

const couldBe = (name: RelationshipType) => (at: At) => type(at, `could be ${name}`);
/** Both companies of their own are one row of the classification: where the structure is known, the label tells them apart. */
const ofItsOwn = (name: RelationshipType) => (at: At) =>
  `IF(${type(at, "fixed")},${type(at, "label")}=${quoteText(name)},${type(at, "could be Acquisition")})`;
const anyScore = (): Scores => ["0", "1"];
const plain = (name: RelationshipType, scores: Stretch["scores"], isOpen: Stretch["isOpen"]): Stretch => ({
  ...{ type: name, what: name, scores, isOpen },
});

const stretches: readonly Stretch[] = [
  plain("Transactional agreement", anyScore, couldBe("Transactional agreement")),
  {
    type: "Tactical alliance",
    what: "Tactical, by its score",
    scores: (at) => ["0", partnership(at)],
    isOpen: (at) =>
      `AND(${couldBe("Tactical alliance")(at)},${couldHaveNeeds(at)},NOT(${reaches(type(at, "low"), partnership(at))}))`,
  },
  {
    type: "Tactical alliance",
    what: "Tactical, risk not shared or short",
    scores: (at) => ["0", strategic(at)],
    isOpen: (at) => `AND(${couldBe("Tactical alliance")(at)},${couldLackNeed(at)})`,
  },
  plain("Partnership", (at) => [partnership(at), strategic(at)], couldBe("Partnership")),
  plain("Strategic alliance", (at) => [strategic(at), "1"], couldBe("Strategic alliance")),
  plain("Joint venture", anyScore, ofItsOwn("Joint venture")),
  plain("Acquisition", anyScore, ofItsOwn("Acquisition")),
];

/** Where a score stands on a type's band, in proportion to how far it lies through the scores that give the type. */
function positionOn(name: RelationshipType, [from, to]: Scores, score: string) {
  const [least, most] = bandOf(name).positions;
  if (least === most) return String(least);
  const share = `IF(${to}>${from},MIN(1,MAX(0,(${score}-${from})/(${to}-${from}))),0.5)`;
  return `${least}+${most - least}*${share}`;
}

const stretchId = (index: number): string => continuumId(`stretch ${index}`);
const scoresNow = (name: RelationshipType, at: At): Scores =>
  name === "Tactical alliance"
    ? ["0", `IF(${type(at, "lacks")},${strategic(at)},${partnership(at)})`]
    : stretches.find((stretch) => stretch.type === name)!.scores(at);

const row = (id: string, label: string, formula: (at: At) => string): NativeRow => ({
  id: continuumId(id),
  label,
  cells: (at) => ({ value: formula(at) }),
});

/** Every stretch the answers leave open, with the positions of the lowest and the highest score. */
export const stretchRows = (): NativeRow[] =>
  stretches.map(({ type: name, what, scores, isOpen }, index) => ({
    id: stretchId(index),
    label: what,
    cells: (at) => ({
      value: isOpen(at),
      low: positionOn(name, scores(at), type(at, "low")),
      high: positionOn(name, scores(at), type(at, "high")),
    }),
  }));

/** The outermost of the positions that are possible. One that is not is put where it cannot matter. */
const outermost =
  (column: "low" | "high") =>
  (at: At): string => {
    const [choose, never] = column === "low" ? ["MIN", 2] : ["MAX", -1];
    const each = stretches.map(
      (_, index) => `IF(${at.cell(stretchId(index), "value")},${at.cell(stretchId(index), column)},${never})`,
    );
    const position = `IF(ISNUMBER(${own(at, "position")}),${own(at, "position")},${never})`;
    return unlessWrong(at, `${choose}(${[...each, position].join(",")})`);
  };

const unlessWrong = (at: At, formula: string): string =>
  `IF(ISERROR(${type(at, "label")}),${type(at, "label")},${formula})`;

/** CONTINUUM's position, bounds and what is missing, by built-in functions. */
export const continuumRows = (): NativeRow[] => [
  row("position", "Position, 0 to 1", (at) => {
    const label = type(at, "label");
    const score = `N(${type(at, "mean")})`;
    const placed = relationshipTypes.reduceRight(
      (rest, name) => `IF(${label}=${quoteText(name)},${positionOn(name, scoresNow(name, at), score)},${rest})`,
      "NA()",
    );
    return unlessWrong(at, placed);
  }),
  row("label", "Type", (at) => type(at, "label")),
  row("low", "Lowest it can still be", outermost("low")),
  row("high", "Highest it can still be", outermost("high")),
  row("coverage", "Evidence known", (at) => unlessWrong(at, type(at, "coverage"))),
  row("missing", "Not known yet", (at) => {
    const open = (fact: string) =>
      `IF(${at.cell(readingId(fact), "value")}=${unknown},${quoteText(`; ${factById(fact).header}`)},"")`;
    const exchange = `IF(${type(at, "transaction")},"",${open(deciding.exchange.fact)})`;
    const first = `IF(${type(at, "fixed")},"",${open(deciding.legal.fact)}&${exchange})`;
    const rest = `IF(${type(at, "missing")}="","","; "&${type(at, "missing")})`;
    return unlessWrong(at, `MID(${first}&${rest},3,32767)`);
  }),
];
