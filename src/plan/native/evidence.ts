import { factById } from "../../models/facts";
import type { Item, Model, Part } from "../../models/model";
import type { Scene } from "../block";
import { impliedDuration, isOpenEnded } from "./duration";
import { impliedInternalTime } from "./internalTime";
import { shareOf, weightCell } from "./policy/agreed";
import { readingCells, readingId } from "./reading";
import type { At, NativeCell, NativeRow } from "./row";
import { unknown, unused } from "./words";

/** The row of a fact's evidence. Where several models judge by one fact, each has rows of its own. */
type IdOf = (fact: string) => string;

/** The rows of a model's evidence: its items, each with its parts below it. */
export const evidenceRows = (model: Model, scene: Scene, idOf: IdOf = readingId): NativeRow[] =>
  model.items.flatMap((item) => [
    row(item, scene, idOf, {
      used: (at) => usedWhole(item, at, idOf),
      high: (at) => highOf(item, at, idOf),
      counts: (at) => at.cell(idOf(item.fact), "weight"),
      share: (at) => at.cell(idOf(item.fact), "weight"),
    }),
    ...(item.parts ?? []).map((part) => ({ ...row(part, scene, idOf, asPart(item, part, idOf)), isPart: true })),
  ]);

interface Own {
  used(at: At): string;
  high(at: At): string;
  /** What it weighs where it is known, and where it is known or unknown. */
  counts(at: At): string;
  share(at: At): string;
}

function row(weighed: Item | Part, scene: Scene, idOf: IdOf, own: Own): NativeRow {
  const { fact } = weighed;
  const id = idOf(fact);
  return {
    id,
    label: factById(fact).header,
    cells: (at) => {
      const used = at.cell(id, "used");
      const cells: Partial<Record<string, NativeCell>> = {
        ...readingCells(id, factById(fact), scene, at),
        weight: weightCell(weighed, at),
        used: own.used(at),
        counts: `IF(ISERROR(${used}),${used},IF(ISNUMBER(${used}),${own.counts(at)},0))`,
        share: `IF(ISERROR(${used}),${used},IF(OR(ISNUMBER(${used}),${used}=${unknown}),${own.share(at)},0))`,
        low: `IF(ISNUMBER(${used}),${used},0)`,
        high: `IF(ISNUMBER(${used}),${own.high(at)},1)`,
        product: `${at.cell(id, "counts")}*N(${used})`,
      };
      return cells;
    },
  };
}

/** What an item that nobody rated is derived from. */
const implied: Readonly<Record<string, (at: At) => string>> = { D1: impliedDuration, H5: impliedInternalTime };

/** An item answered whole stands above its parts, and these above what can be derived. */
function usedWhole({ fact, parts }: Item, at: At, idOf: IdOf): string {
  const whole = at.cell(idOf(fact), "value");
  const derived = implied[fact];
  if (derived) return `IF(${whole}=${unknown},${derived(at)},${whole})`;
  if (!parts) return whole;
  const answers = at.range(idOf(parts[0]!.fact), idOf(parts[parts.length - 1]!.fact), "value");
  return `IF(${whole}<>${unknown},${whole},IF(COUNTIF(${answers},${unknown})=${parts.length},${unknown},${unused}))`;
}

function highOf({ fact }: Item, at: At, idOf: IdOf): string {
  const used = at.cell(idOf(fact), "used");
  return fact === "D1"
    ? `IF(${at.cell(idOf(fact), "value")}=${unknown},IF(${isOpenEnded(at)},1,${used}),${used})`
    : used;
}

/** The parts of an item carry its weight together: those that are known in the score, those not set aside in the evidence. */
function asPart({ fact: whole, parts = [] }: Item, { fact }: Part, idOf: IdOf): Own {
  const all = (at: At, column: "used" | "weight") =>
    at.range(idOf(parts[0]!.fact), idOf(parts[parts.length - 1]!.fact), column);
  const weights = (at: At, criterion: string) => `SUMIF(${all(at, "used")},${criterion},${all(at, "weight")})`;
  const own = (at: At) => at.cell(idOf(fact), "weight");
  const full = (at: At) => at.cell(idOf(whole), "weight");
  return {
    used: (at) => `IF(${at.cell(idOf(whole), "used")}=${unused},${at.cell(idOf(fact), "value")},${unused})`,
    high: (at) => at.cell(idOf(fact), "used"),
    counts: (at) => `${shareOf(full(at), weights(at, '">=0"'), at)}*${own(at)}`,
    share: (at) => `${shareOf(full(at), `(${weights(at, '">=0"')}+${weights(at, unknown)})`, at)}*${own(at)}`,
  };
}
