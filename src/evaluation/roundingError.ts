/** What verdicts allow for where a sum misses a limit by the last digits; whoever works them out anew must allow the same. */
export { roundingError } from "../scoring/atLeast";
