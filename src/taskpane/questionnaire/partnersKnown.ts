import { folded } from "../folded";
import type { PaneState } from "../state";
import type { Source } from "../../reading/source";

/** The names of all alliances the workbook holds, each once, in the order they are found. */
export function partnersKnown({ survey }: PaneState): readonly string[] {
  const names = new Map<string, string>();
  for (const name of survey.sources.flatMap(({ partners }) => partners)) {
    if (!names.has(folded(name.trim()))) names.set(folded(name.trim()), name);
  }
  return [...names.values()];
}

/** Where an alliance's own data stand: the best source with a line of it, and what it is called there; undefined where there is none. */
export function recordOf({ survey }: PaneState, partner: string): { source: Source; partner: string } | undefined {
  const wanted = folded(partner.trim());
  for (const source of survey.sources) {
    if (source.shape !== "wide" && source.shape !== "profile") continue;
    const found = source.partners.find((name) => folded(name.trim()) === wanted);
    if (found !== undefined) return { source, partner: found };
  }
  return undefined;
}
