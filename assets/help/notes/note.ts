/** What a reader needs to check one framework, verdict or method: whose it is, what we chose, and the arithmetic once by hand. */
export interface Note {
  /** The function (or model of SCORE) it tells of, as it is written: "HEALTH", "practices". */
  readonly of: string;
  readonly title: string;
  /** What the source says, in our words, with document and line or the paper. */
  readonly says: string;
  /** What the source leaves open and we chose, and why. */
  readonly ours: string;
  /** A formula that can be entered as it stands, without any table. */
  readonly formula: string;
  /** How its result comes about, step by step, worked out by hand. */
  readonly byHand: string;
  /** What it gives: the cells of its one row; numbers as they are, however many digits the text shows. */
  readonly gives: readonly (string | number)[];
}
