import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtAddin } from "../house/dist";
import { figures } from "./table/figures";
import measured from "./table/measured.json";
import { speedTable, withSpeed } from "./table/readmeTable";
import type { Run } from "./table/run";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** How far a ratio may be from the README's on another day and machine: caches and clocks differ, and so does what else runs. */
const leeway = 3;

/** Spaces and rulers are the formatter's. */
const plain = (text: string): string => text.replace(/ +/g, " ").replace(/-{2,}:?/g, "---");

test("the README repeats the figures of a whole run", () => {
  expect(Object.keys(measured.measured)).toEqual(Object.keys(figures));
  expect(plain(withSpeed(readme, measured))).toBe(plain(readme));
});

test("a goal that is missed is called so", () => {
  const run = { machine: "m", day: "d", measured: { "CLASSIFY grows": { ms: 1, ratio: 11.4 }, native: { ms: 1, ratio: 1234.5 } } }; // prettier-ignore
  expect(speedTable(run)).toContain("| 100,000 | 11.4 × | ≤ 11 ×: **missed** |");
  expect(speedTable(run)).toContain("| 10,000 | 1,235 × | ≥ 20 ×: met |");
});

test("refuses a README without the place for it", () => {
  expect(() => withSpeed("# Nothing", measured)).toThrow("lacks");
});

test("what the README says of CLASSIFY and HEALTH is about what they take here", () => {
  builtAddin();
  const bench = ["--import", "tsx", join(__dirname, "bench.ts"), "--quick", "--json"];
  const now = JSON.parse(execFileSync(process.execPath, bench, { cwd: root, encoding: "utf8" })) as Run;
  const ratios = Object.entries(now.measured).flatMap(([id, { ratio }]) =>
    ratio === undefined ? [] : [{ id, ratio }],
  );
  expect(ratios).toHaveLength(4);
  for (const { id, ratio } of ratios) {
    const told = (measured as Run).measured[id]!.ratio!;
    expect({ id, isAbout: ratio < told * leeway && ratio > told / leeway }).toEqual({ id, isAbout: true });
  }
}, 300_000);
