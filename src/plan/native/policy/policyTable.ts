import { cutOffOrder } from "../../../models/verdicts/cutOffOrder";
import { cutOffs } from "../../../models/verdicts/cutOffs";
import type { Scene } from "../../block";
import { asRead } from "../heads";
import type { At, NativeRow, NativeTable } from "../row";
import { cleaned, wrong } from "../words";
import { coverageRow, cutOffRow, policyRow } from "./agreed";
import { givenCutOff, givenOther, repeatedKey, unknownKey, unusableValue } from "./policyCells";

/** The agreed cut-offs and whether the policy can be used: nothing where there is none. */
export function policyTables({ policy }: Scene): NativeTable[] {
  if (policy === null) return [];
  const limits = cutOffs.map((cutOff) =>
    agreed(cutOffRow(cutOff), `Cut-off: ${cutOff.name}`, givenCutOff(policy, cutOff), cutOff, `${cutOff.value}`),
  );
  const coverage = agreed(coverageRow, "Minimum coverage", givenOther(policy, "coverage"), { least: 0, most: 1 }, '""');
  const checks = checksOf(policy);
  const rows = [...checks.map(({ row }) => row), ...limits, coverage];
  return [{ title: "The policy", heads: asRead, rows: [verdict(checks, [...limits, coverage]), ...rows] }];
}

/** A value of the policy: as it stands there, as a number, and what holds; an error where it cannot be used. */
const agreed = (
  id: string,
  label: string,
  given: string,
  { least, most }: { least: number; most: number },
  standard: string,
): NativeRow => ({
  id,
  label,
  cells: (at) => {
    const [answer, number] = [at.cell(id, "answer"), at.cell(id, "cleaned")];
    const isWithin = `IF(ISNUMBER(${number}),AND(${number}>=${least},${number}<=${most}),FALSE)`;
    return {
      answer: given,
      cleaned: cleaned(answer),
      value: `IF(ISERROR(${answer}),${wrong},IF(TRIM(${answer})="",${standard},IF(${isWithin},${number},${wrong})))`,
    };
  },
});

interface Check {
  readonly row: NativeRow;
  /** What is said of the row found, after its number. */
  readonly finding: string;
}

/** What a policy must not have; each gives the number of the first row that has it. */
const checksOf = (policy: string): Check[] =>
  [
    { label: "Key not known, in row", found: unknownKey(policy), finding: "has a key that is not known" },
    { label: "Key given twice, in row", found: repeatedKey(policy), finding: "has a key that stands above it already" },
    { label: "Value not usable, in row", found: unusableValue(policy), finding: "has a value that cannot be used" },
  ].map(({ label, found, finding }) => ({
    finding,
    row: { id: `policy ${label}`, label, cells: () => ({ value: found }) },
  }));

/** Whether the policy can be used, in words and as an error for all that rests on it. */
function verdict(checks: readonly Check[], values: readonly NativeRow[]): NativeRow {
  return {
    id: policyRow,
    label: "Can it be used?",
    cells: (at) => {
      const said = at.cell(policyRow, "answer");
      const ofRows = checks.map(({ row, finding }): [string, string] => {
        const found = at.cell(row.id, "value");
        return [`ISNUMBER(${found})`, `"No: row "&${found}&" ${finding}"`];
      });
      const all = `${at.cell(values[0]!.id, "value")}:${at.cell(values[values.length - 1]!.id, "value")}`;
      const isUnusable: [string, string] = [
        `SUMPRODUCT(--ISERROR(${all}))>0`,
        '"No: a cut-off is not within its range"',
      ];
      const tests = [...ofRows, isUnusable, ...outOfOrder(at)];
      return {
        answer: tests.reduceRight((rest, [test, words]) => `IF(${test},${words},${rest})`, '"Yes"'),
        value: `IF(${said}="Yes",1,${wrong})`,
      };
    },
  };
}

const outOfOrder = (at: At): [string, string][] =>
  cutOffOrder.map(([lower, higher]) => [
    `${at.cell(cutOffRow(lower), "value")}>${at.cell(cutOffRow(higher), "value")}`,
    `"No: the cut-off ${lower.name} is above ${higher.name}"`,
  ]);
