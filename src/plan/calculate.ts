/**
 * How a built sheet gets its numbers. live: by our functions. native: by Excel's own functions alone. values: as live, and then
 * every formula becomes the value it has on that day.
 */
export type Calculate = "live" | "native" | "values";

/** The ways sheets can be built. */
export const calculations: readonly Calculate[] = ["live", "native", "values"];
