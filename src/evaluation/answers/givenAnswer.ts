import type { Side } from "../../models/answerTable";
import type { Cell } from "../reading/cell";

/** One answer as somebody gave it. */
export interface GivenAnswer {
  /** The alliance's name as it was given. */
  readonly partner: string;
  /** Fact id. */
  readonly fact: string;
  /** As it stands in its cell. */
  readonly answer: Cell;
  readonly side: Side;
  /** Who answered; "" where nobody is named. */
  readonly respondent: string;
  /** Date serial, with a time of day or without; null where there is none. */
  readonly answeredOn: number | null;
  /** Where it stands, for messages. */
  readonly place: string;
}

/** Something in the answers that cannot be used as it stands. */
export interface AnswerTrouble {
  readonly place: string;
  readonly reason: string;
  /** The alliance it is about. */
  readonly partner: string;
}

/** Two names with the same key are the same alliance, or the same person: case and repeated spaces make no difference. */
export const nameKey = (name: string): string =>
  name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");
