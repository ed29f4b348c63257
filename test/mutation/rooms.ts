import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";

/** Rooms of src/ whose work is arithmetic, judgement and layout, without Excel. */
export const rooms = ["scoring", "evaluation", "plan"] as const;

export type Room = (typeof rooms)[number];

const quiet = { info: () => undefined, debug: () => undefined, isDebugEnabled: () => false };

/** Every mutant Stryker makes of a room, in the order of files and places. */
export async function mutantsOf(room: Room): Promise<readonly Mutant[]> {
  const files = readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => join(process.cwd(), "src", room, file))
    .map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const { Instrumenter } = await import("@stryker-mutator/instrumenter");
  const instrumenter = new Instrumenter(quiet as unknown as ConstructorParameters<typeof Instrumenter>[0]);
  return (await instrumenter.instrument(files, { plugins: null, ignorers: [], excludedMutations: [] })).mutants;
}
