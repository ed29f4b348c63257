import type { Alliance } from "../../evaluation/reading/alliance";
import type { Cell } from "../../evaluation/reading/cell";
import type { Terms } from "../../evaluation/evidence";
import { defaultPolicy } from "../../evaluation/reading/policy";
import { facts } from "../../models/facts";
import type { Reply } from "./reply";

/** Few questions, the most informative first, or every one. */
export type Length = "quick" | "full";

/** What is known of an alliance while somebody is being asked about it. */
export interface Session {
  readonly length: Length;
  /** In the order in which they were first given. */
  readonly replies: readonly Reply[];
  /** Date serial of the day that is judged. */
  readonly asOf: number;
}

// one order of columns for every session, so that the ledgers behind the verdict are made once
const columns: Alliance["columns"] = new Map(facts.map(({ id }, index) => [id, index]));

/** The alliance as the replies tell it. */
export function allianceOf({ replies }: Pick<Session, "replies">): Alliance {
  const cells: Cell[] = facts.map(() => null);
  for (const { fact, answer } of replies) if (answer !== null) cells[columns.get(fact)!] = answer;
  return { along: "row", number: 1, cells, columns };
}

/** When and by which policy a session judges. */
export const termsOf = ({ asOf }: Session): Terms => ({ asOf, policy: defaultPolicy });

/** The replies that answer something, "don't know" included. */
export const answered = ({ replies }: Session): readonly Reply[] => replies.filter(({ answer }) => answer !== null);
