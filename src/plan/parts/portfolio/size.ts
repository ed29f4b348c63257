import type { Scene } from "../../block";

/**
 * The most alliances a sheet of several has a formula of its own for each figure of. More of them are served by formulas that answer
 * for the whole source at once: Excel takes a few dozen calls over 100,000 rows sooner than some millions over one.
 */
export const mostOneByOne = 250;

/**
 * The most alliances that one formula answers for. Office.js cuts the answers of functions into requests of two megabytes, but not the
 * answer of one function, which is some 30 bytes a row; and Excel on the web takes no more than five.
 */
export const mostInOneFormula = 50_000;

/** Whether each alliance of the sheet has its own formulas. */
export const isOneByOne = ({ alliances }: Pick<Scene, "alliances">): boolean => alliances.length <= mostOneByOne;

/** The alliances of a sheet on which each has its own formulas; none where it has none. */
export const oneByOne = (scene: Scene): Scene["alliances"] => (isOneByOne(scene) ? scene.alliances : []);
