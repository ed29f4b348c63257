import { built, withBuiltAddin } from "../../src/workbench/bulk/addin/builtAddin";

/** The folder of the production build. */
export const dist = built.addin;

/**
 * Makes sure that dist/ holds the production build of the source as it is now, and gives its path. Builds only when
 * something is newer than the last build, so that after `npm run build` this costs nothing.
 * @throws with the build's output when it fails
 */
export const builtAddin = (): string => withBuiltAddin(() => dist);
