import type { CutOff } from "../../models/verdicts/cutOff";
import { cutOffOrder } from "../../models/verdicts/cutOffOrder";
import { cutOffs } from "../../models/verdicts/cutOffs";
import { factOf } from "../../models/facts";
import { models } from "../../models/index";
import { matchKey } from "../../models/matchKey";
import { isBlank, quote, type Cell, type Grid } from "./cell";
import { wrong } from "../evaluationError";
import { defaultPolicy, type Policy } from "./policy";
import { numberIn } from "./numberIn";
import { readDate, writeDate } from "./readDate";

interface Draft {
  name?: string;
  version?: string;
  date?: string;
  weights: Map<string, number>;
  cutOffs: Map<string, number>;
  minimumCoverage?: number;
}

const weighed = new Set(
  models.flatMap(({ items }) => items.flatMap(({ fact, parts }) => [fact, ...(parts ?? []).map((part) => part.fact)])),
);

/**
 * Reads a policy range: key, value and an optional note in each row. Rows without a key or a value, and a heading row
 * "Key | Value", are passed over. Throws an EvaluationError that names the row for an unknown key, a value that cannot be
 * used, a key given twice, or cut-offs in the wrong order.
 */
export function readPolicy(grid: Grid | undefined): Policy {
  if (!grid) return defaultPolicy;
  const width = grid[0]?.length ?? 0;
  if (width < 2 || width > 3) throw wrong(`policy has ${width} columns. Give two or three: key, value, note.`);
  const draft: Draft = { weights: new Map(), cutOffs: new Map() };
  const seen = new Map<string, number>();
  grid.forEach(([key, value], index) => {
    if (isBlank(key) || isBlank(value) || isHeading(key, value)) return;
    const place = `policy row ${index + 1}`;
    if (typeof key !== "string") throw wrong(`${place}: ${quote(key)} is not a key. ${keysAre}`);
    const id = matchKey(key);
    const before = seen.get(id);
    if (before !== undefined)
      throw wrong(`${place}: ${quote(key)} stands already in row ${before + 1}. Keep one of them.`);
    seen.set(id, index);
    readLine(draft, key.trim(), value, place);
  });
  checkOrder(draft);
  return draft;
}

const keysAre =
  "Use Weight: <fact>, Cut-off: <name>, Minimum coverage, Name, Version or Date as keys; " +
  `the cut-offs are ${cutOffs.map(({ name }) => name).join(", ")}.`;

const isHeading = (key: Cell, value: Cell) => key === "Key" && value === "Value";

function readLine(draft: Draft, key: string, value: Cell, place: string): void {
  const [, kind, subject] = /^(weight|cut-?\s?off)\s*:\s*(.+)$/i.exec(key) ?? [];
  if (kind && subject) {
    if (kind.toLowerCase() === "weight") draft.weights.set(...readWeight(subject, value, place));
    else draft.cutOffs.set(...readCutOff(subject, value, place));
    return;
  }
  switch (matchKey(key)) {
    case "minimumcoverage":
      draft.minimumCoverage = numberWithin(value, 0, 1, place);
      return;
    case "name":
      draft.name = String(value);
      return;
    case "version":
      draft.version = String(value);
      return;
    case "date":
      draft.date = dateText(value, place);
      return;
    default:
      throw wrong(`${place}: ${quote(key)} is not a policy key. ${keysAre}`);
  }
}

function readWeight(subject: string, value: Cell, place: string): [fact: string, weight: number] {
  const fact = factOf(subject);
  if (!fact) throw wrong(`${place}: ${quote(subject)} is not a fact. Use the header of a fact that carries weight.`);
  if (!weighed.has(fact.id))
    throw wrong(`${place}: "${fact.header}" carries no weight in any model. Take the row out.`);
  return [fact.id, numberWithin(value, 0, Number.MAX_SAFE_INTEGER, place)];
}

function readCutOff(subject: string, value: Cell, place: string): [name: string, value: number] {
  const key = matchKey(subject);
  const cutOff = cutOffs.find(({ name, aliases }) => [name, ...aliases].some((text) => matchKey(text) === key));
  if (!cutOff) throw wrong(`${place}: ${quote(subject)} is not a cut-off. ${keysAre}`);
  return [cutOff.name, numberWithin(value, cutOff.least, cutOff.most, place)];
}

function dateText(value: Cell, place: string): string {
  if (typeof value !== "number") return String(value);
  const serial = readDate(value);
  if (serial === undefined)
    throw wrong(`${place}: ${quote(value)} is not a date. Use a date, for example DATE(2024,9,29).`);
  return writeDate(serial);
}

function numberWithin(value: Cell, least: number, most: number, place: string): number {
  const number = numberIn(value);
  if (number !== undefined && number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `a number of ${least} or more` : `a number from ${least} to ${most}`;
  throw wrong(`${place}: ${quote(value)} cannot be used. Use ${range}.`);
}

/** A lower band must not begin above a higher one. */
function checkOrder(draft: Draft): void {
  const valueOf = ({ name, value }: CutOff) => draft.cutOffs.get(name) ?? value;
  for (const [lower, higher] of cutOffOrder) {
    if (valueOf(lower) > valueOf(higher)) {
      throw wrong(
        `policy: the cut-off "${lower.name}" (${valueOf(lower)}) is above "${higher.name}" (${valueOf(higher)}). Put the lower one first.`,
      );
    }
  }
}
