/**
 * What the things in a request weigh, in bytes: Office.js sends JSON, an object's path with its parent's, an action for the object, and
 * one for every change. Where it is not known how often an id is named, or what a member is called, the weight is rather more.
 */
export interface Weights {
  /** An object reached, with the action that makes it. */
  reached: number;
  /** A range is kept until the end of the run, which takes two more actions. */
  kept: number;
  /** What arguments cost beside themselves. */
  given: number;
  /** A property that is set, beside its name and its value. */
  set: number;
  /** A method called for its effect, beside its arguments. */
  called: number;
}

/** Ids that things take: a path and its action; a range that is kept; a change. */
export const idsOf = { reached: 2, kept: 2, change: 1 } as const;

/**
 * Cells that the library sets in one action: of a larger array it gets the first and the last row of each piece, and the range between
 * them, and sets that.
 */
const cellsAtOnce = 1500;

/** How many pieces the library cuts an array into; 0 for one that it leaves whole. */
export function piecesOf(rows: number, columns: number): number {
  if (rows * columns <= cellsAtOnce) return 0;
  return Math.ceil(rows / Math.max(1, Math.round(cellsAtOnce / columns)));
}

/** What cutting costs for each cell of a large array, in bytes: four paths and actions a piece. */
export const bytesPerCell = 1000 / cellsAtOnce;

/** Members that are objects have names of about this many characters, and methods. */
const [memberName, methodName] = [12, 20];

const path = '"":{"Id":,"ObjectPathType":4,"Name":"","ParentObjectPathId":},'.length;
const made = '{"Id":,"ActionType":1,"Name":"","ObjectPathId":},'.length;
const lastUse = ',"L":[]'.length;
const keeping = '{"Id":,"ActionType":3,"Name":"_KeepReference","ObjectPathId":,"ArgumentInfo":{"Arguments":[]}},'
  .length;
const setting = '{"Id":,"ActionType":4,"Name":"","ObjectPathId":,"ArgumentInfo":{"Arguments":[]}},'.length;
const given = ',"ArgumentInfo":{"Arguments":}'.length;

/** The weights where ids have so many digits. */
export const weightsAt = (digits: number): Weights => ({
  reached: path + made + lastUse + memberName + 6 * digits,
  kept: keeping + made + 4 * digits,
  given,
  set: setting + 2 * digits,
  called: setting + methodName + 2 * digits,
});
