import type { WorkbookNow } from "../../build/readForBuild";
import { runOptions } from "../../runOptions";
import { whileAnswered, type Patience } from "../../whileAnswered";
import type { Renewed } from "../renewal";
import { drawnOn } from "./drawnOn";
import { findPointers } from "./pointers/findPointers";
import { lookAround, nothingAround, type Around } from "./references";
import { replacedOf } from "./swap";

/** Looks around for the sheets among these that are to be replaced; where none is, there is nothing to look for. */
export async function lookAroundFor(
  all: readonly Renewed[],
  { sheets }: Pick<WorkbookNow, "sheets">,
  patience: Patience,
): Promise<Around> {
  const replaced = all.filter(({ isInPlace }) => !isInPlace).map(replacedOf);
  if (replaced.length === 0) return nothingAround;
  const drawn = await drawnOn(
    replaced.map(({ id }) => id),
    patience,
  );
  const { others, ...found } = await whileAnswered(
    () => Excel.run(runOptions(), (context) => lookAround(context, replaced, sheets, drawn)),
    patience,
  );
  const { pointers, unspeakable } = await findPointers(others, replaced, patience);
  return { ...found, pointers, withOwn: new Set([...found.withOwn, ...unspeakable]) };
}
