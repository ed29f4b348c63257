import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CheckStatus } from "@stryker-mutator/api/check";

/** Why Stryker did not run a mutant: said as it has no word of its own for it. */
export const leftOut = "left out of this run";

/** What a mutant is called from one run to the next, as long as its file stays the same. */
export const nameOf = ({ fileName, location: { start, end }, replacement }) =>
  `${relative(process.cwd(), fileName)}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;

/** Lets through the mutants that were drawn, or asked for again, by the names in the file that MUTANTS names. */
export class ChosenOnly {
  #chosen = new Set();

  init() {
    this.#chosen = new Set(JSON.parse(readFileSync(process.env.MUTANTS, "utf8")));
    return Promise.resolve();
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants) {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          this.#chosen.has(nameOf(mutant))
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason: leftOut },
        ]),
      ),
    );
  }
}
