import { factById } from "../../models/facts";
import type { Item, Model, Part } from "../../models/model";
import type { Scene } from "../block";
import { impliedDuration, isOpenEnded } from "./duration";
import { readingCells, readingId } from "./reading";
import type { At, NativeCell, NativeRow } from "./row";
import { unknown, unused } from "./words";

/** The rows of a model's evidence: its items, each with its parts below it. */
export const evidenceRows = (model: Model, scene: Scene): NativeRow[] =>
  model.items.flatMap((item) => [
    row(item, scene, {
      used: (at) => usedWhole(item, at),
      high: (at) => highOf(item, at),
      counts: (at) => at.cell(readingId(item.fact), "weight"),
      share: (at) => at.cell(readingId(item.fact), "weight"),
    }),
    ...(item.parts ?? []).map((part) => ({ ...row(part, scene, asPart(item, part)), isPart: true })),
  ]);

interface Own {
  used(at: At): string;
  high(at: At): string;
  /** What it weighs where it is known, and where it is known or unknown. */
  counts(at: At): string;
  share(at: At): string;
}

function row({ fact, weight }: Item | Part, scene: Scene, own: Own): NativeRow {
  const id = readingId(fact);
  return {
    id,
    label: factById(fact).header,
    cells: (at) => {
      const used = at.cell(id, "used");
      const cells: Partial<Record<string, NativeCell>> = {
        ...readingCells(id, factById(fact), scene, at),
        weight,
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

const value = (at: At, fact: string): string => at.cell(readingId(fact), "value");

/** An item answered whole stands above its parts, and these above what can be derived. */
function usedWhole({ fact, parts }: Item, at: At): string {
  const whole = value(at, fact);
  if (fact === "D1") return `IF(${whole}=${unknown},${impliedDuration(at)},${whole})`;
  if (!parts) return whole;
  const answers = at.range(readingId(parts[0]!.fact), readingId(parts[parts.length - 1]!.fact), "value");
  return `IF(${whole}<>${unknown},${whole},IF(COUNTIF(${answers},${unknown})=${parts.length},${unknown},${unused}))`;
}

function highOf({ fact }: Item, at: At): string {
  const used = at.cell(readingId(fact), "used");
  return fact === "D1" ? `IF(${value(at, fact)}=${unknown},IF(${isOpenEnded(at)},1,${used}),${used})` : used;
}

/** The parts of an item carry its weight together: those that are known in the score, those not set aside in the evidence. */
function asPart({ fact: whole, parts = [] }: Item, { fact }: Part): Own {
  const all = (at: At, column: "used" | "weight") =>
    at.range(readingId(parts[0]!.fact), readingId(parts[parts.length - 1]!.fact), column);
  const weights = (at: At, criterion: string) => `SUMIF(${all(at, "used")},${criterion},${all(at, "weight")})`;
  const own = (at: At) => at.cell(readingId(fact), "weight");
  const full = (at: At) => at.cell(readingId(whole), "weight");
  return {
    used: (at) => `IF(${at.cell(readingId(whole), "used")}=${unused},${value(at, fact)},${unused})`,
    high: (at) => at.cell(readingId(fact), "used"),
    counts: (at) => `${full(at)}/${weights(at, '">=0"')}*${own(at)}`,
    share: (at) => `${full(at)}/(${weights(at, '">=0"')}+${weights(at, unknown)})*${own(at)}`,
  };
}
