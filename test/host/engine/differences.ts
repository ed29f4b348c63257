import { readFileSync } from "node:fs";
import { join } from "node:path";

const readme = join(__dirname, "../../../src/workbench/README.md");

/** A difference from Excel that the workbench's README owns up to. */
export interface Difference {
  formula: string;
  excel: string;
  here: string;
}

/** The rows of the README's table of formulas whose answer is not Excel's. */
export function listedDifferences(): Difference[] {
  const rows = readFileSync(readme, "utf8").matchAll(/^\| `(=[^`]+)` +\| `([^`]*)` +\| `([^`]*)` +\|/gm);
  return [...rows].map(([, formula = "", excel = "", here = ""]) => ({
    formula,
    excel,
    here,
  }));
}

/** The functions of Excel that the README says are not there. */
export function missingFunctions(): string[] {
  const line = /^Not there, so `#NAME\?`: (.+?)\.$/ms.exec(readFileSync(readme, "utf8"))?.[1] ?? "";
  return [...line.matchAll(/[A-Z][A-Z.]+/g)].map(([name]) => name);
}
