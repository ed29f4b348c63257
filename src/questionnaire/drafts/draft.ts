import { nameKey } from "../../evaluation/answers/givenAnswer";
import type { Side } from "../../models/answerTable";
import type { Reply } from "../asking/reply";
import type { Length } from "../asking/session";

/** A questionnaire that somebody has begun. Plain JSON; kept in the workbook until its answers stand in the table of answers. */
export interface Draft {
  /** Made once; answers are saved under it. */
  readonly id: string;
  readonly partner: string;
  readonly side: Side;
  /** "" where nobody is to be named. */
  readonly respondent: string;
  /** Date serial of the day the answers speak of. */
  readonly asOf: number;
  readonly length: Length;
  readonly replies: readonly Reply[];
  /** What a save set out to write and perhaps did not finish; null where none was tried. */
  readonly saving: Saving | null;
}

/** Answers on their way into the table. They stay as they are until all are there, so that trying again writes none twice. */
export interface Saving {
  readonly id: string;
  readonly replies: readonly Reply[];
}

/** Drafts with the same key are the same questionnaire: of one alliance, one side and one person. */
export const draftKey = ({ partner, side, respondent }: Pick<Draft, "partner" | "side" | "respondent">): string =>
  JSON.stringify([side, nameKey(partner), nameKey(respondent)]);
