import type { Scene } from "../../block";

/**
 * The most alliances a sheet of several has a formula of its own for each figure of. More of them are served by formulas that answer
 * for the whole source at once: Excel takes a few dozen calls over 100,000 rows sooner than some millions over one.
 */
const mostOneByOne = 250;

/** Excel gives a function, and takes from it, no more than five megabytes at once: so many cells of forty bytes. */
const mostCells = 125_000;
/** A row of answers may be a few errors with their messages, of some two hundred bytes each. */
const mostRows = 5_000;

/**
 * The most alliances that one formula answers for, of a source with so many columns: what goes to the function and what comes back have
 * to fit into one message of Excel each, or its cells stay #BUSY! for good.
 */
export const mostInOneFormula = (columns: number): number =>
  Math.max(1, Math.min(mostRows, Math.floor(mostCells / Math.max(columns, 1))));

/** Whether each alliance of the sheet has its own formulas. */
export const isOneByOne = ({ alliances }: Pick<Scene, "alliances">): boolean => alliances.length <= mostOneByOne;

/** The alliances of a sheet on which each has its own formulas; none where it has none. */
export const oneByOne = (scene: Scene): Scene["alliances"] => (isOneByOne(scene) ? scene.alliances : []);
