import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { leftOut, nameOf } from "./inProcess/chosenOnly.mjs";
import { wilson } from "./sample";

/** What became of the mutants that were run. */
export interface Outcome {
  run: number;
  /** Noticed by a failing test. */
  killed: number;
  /** Of these, noticed first by comparison with the committed plans. */
  byCommitted: number;
  /** Never came to an end, which a person would notice, but no test says. */
  timedOut: number;
  survived: number;
  /** Passed by no test. */
  uncovered: number;
  /** Could not be run; Stryker's own difficulty. */
  failed: number;
  /** Acted while modules were loaded, in constants. */
  static: number;
  left: Left[];
}

/** A mutant nobody noticed, as somebody reads it: where, what stood there and what came instead. */
export interface Left {
  name: string;
  at: string;
  status: string;
  stood: string;
  came: string;
}

/** Counts what Stryker found, without what was left out of the run. */
export function outcomeOf(results: readonly MutantResult[]): Outcome {
  const ran = results.filter(({ statusReason }) => statusReason !== leftOut);
  const of = (...statuses: string[]) => ran.filter(({ status }) => statuses.includes(status));
  return {
    run: ran.length,
    killed: of("Killed").length,
    byCommitted: of("Killed").filter(({ killedBy }) => killedBy?.[0]?.startsWith("test/plan/golden.test.ts")).length,
    timedOut: of("Timeout").length,
    survived: of("Survived").length,
    uncovered: of("NoCoverage").length,
    failed: of("RuntimeError", "CompileError", "Pending", "Ignored").length,
    static: ran.filter((mutant) => mutant.static === true).length,
    left: ran.filter(({ status }) => status !== "Killed").map(described),
  };
}

function described(mutant: MutantResult): Left {
  const { start, end } = mutant.location; // lines and columns from 1
  const lines = readFileSync(mutant.fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  const fromZero = ({ line, column }: { line: number; column: number }) => ({ line: line - 1, column: column - 1 });
  return {
    name: nameOf({ ...mutant, location: { start: fromZero(start), end: fromZero(end) } }),
    at: `${relative(process.cwd(), mutant.fileName)}:${start.line}:${start.column}`,
    status: mutant.status,
    stood: lines.join("\n"),
    came: mutant.replacement,
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The outcome in a few lines; a share of a sample with its bounds. */
export function told(room: string, all: number, seed: string | null, outcome: Outcome): string {
  const { run, killed, byCommitted, timedOut, survived, uncovered, failed } = outcome;
  const [low, high] = wilson(killed, run);
  return [
    `src/${room}: ${all} mutants, ${run} run${seed === null ? "" : `, drawn with seed ${seed}`}; ${outcome.static} of them act while modules load`,
    `${killed} killed, ${percent(killed / run)}${run < all ? ` (95 % interval ${percent(low)} to ${percent(high)})` : ""}; ${byCommitted} of them noticed first by the committed plans`,
    `${timedOut} timed out, ${survived} survived, ${uncovered} passed by no test, ${failed} could not be run`,
  ].join("\n");
}
