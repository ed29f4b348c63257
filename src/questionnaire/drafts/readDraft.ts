import { easeChoices, sides } from "../../models/answerTable";
import { facts } from "../../models/facts";
import type { Reply } from "../asking/reply";
import type { Draft, Saving } from "./draft";

const known = new Set(facts.map(({ id }) => id));

/** A draft from what the workbook keeps, which anybody may have changed; null where it is none. Replies that cannot be read are left out. */
export function readDraft(kept: unknown): Draft | null {
  if (!isRecord(kept)) return null;
  const { id, partner, side, respondent, asOf, length, replies, saving } = kept;
  if (!isText(id) || !isText(partner) || !isText(respondent) || typeof asOf !== "number") return null;
  const ownSide = sides.find((one) => one.id === side)?.id;
  if (!ownSide || (length !== "quick" && length !== "full") || !Array.isArray(replies)) return null;
  return {
    ...{ id, partner, respondent, asOf, length },
    side: ownSide,
    replies: replies.flatMap(readReply),
    saving: readSaving(saving),
  };
}

function readSaving(kept: unknown): Saving | null {
  if (!isRecord(kept) || !isText(kept["id"]) || !Array.isArray(kept["replies"])) return null;
  return { id: kept["id"], replies: kept["replies"].flatMap(readReply) };
}

function readReply(kept: unknown): Reply[] {
  if (!isRecord(kept)) return [];
  const { fact, answer, evidence, comment, ease, at } = kept;
  const isAnswer = answer === null || typeof answer === "string" || typeof answer === "number";
  if (!isText(fact) || !known.has(fact) || !isAnswer || typeof at !== "number") return [];
  const text = (value: unknown): string => (isText(value) ? value : "");
  return [
    {
      ...{ fact, answer, at },
      evidence: text(evidence),
      comment: text(comment),
      ease: easeChoices.find((choice) => choice === ease) ?? "",
    },
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
