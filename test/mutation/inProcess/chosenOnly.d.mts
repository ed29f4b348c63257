import type { Mutant } from "@stryker-mutator/api/core";

export declare const leftOut: string;
export declare function nameOf(mutant: Pick<Mutant, "fileName" | "location" | "replacement">): string;
