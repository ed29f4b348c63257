import { sides, type Side } from "../../models/answerTable";
import { matchKey } from "../../models/matchKey";
import { isUnknownSign } from "../reading/scaledAnswer";
import { nameKey } from "./givenAnswer";

const byKey = new Map(
  sides.flatMap(({ id, label, aliases }) => [label, ...aliases].map((word) => [matchKey(word), id])),
);

/**
 * The side a text names: a word for it, or for theirs the partner's own name. Ours where nothing is said; undefined for anything
 * else, because whose side "Sales" is nobody can tell.
 */
export function readSide(text: string, partner: string): Side | undefined {
  if (isUnknownSign(text)) return "ours";
  const side = byKey.get(matchKey(text));
  return side ?? (nameKey(text) === nameKey(partner) ? "theirs" : undefined);
}
