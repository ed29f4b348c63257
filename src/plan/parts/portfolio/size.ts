import type { Scene } from "../../block";

/**
 * The most alliances a sheet of several has a formula of its own for each figure of. More of them are served by formulas that answer
 * for the whole source at once: Excel takes a few dozen calls over 100,000 rows sooner than some millions over one.
 */
export const mostOneByOne = 250;

/** Whether each alliance of the sheet has its own formulas. */
export const isOneByOne = ({ alliances }: Pick<Scene, "alliances">): boolean => alliances.length <= mostOneByOne;

/** The alliances of a sheet on which each has its own formulas; none where it has none. */
export const oneByOne = (scene: Scene): Scene["alliances"] => (isOneByOne(scene) ? scene.alliances : []);
