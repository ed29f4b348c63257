import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Compiler } from "webpack";
import { datedByBegin } from "../../../../src/workbench/bulk/addin/datedByBegin";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "begun-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const timeOf = (name: string): number => statSync(join(folder, name)).mtimeMs;
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Builds what `source.js` says; `meanwhile` happens when it was read and nothing is written yet. */
async function build(meanwhile: () => void): Promise<void> {
  const interrupt = { apply: (compiler: Compiler) => compiler.hooks.emit.tap("Meanwhile", meanwhile) };
  await new Promise<void>((resolve, reject) =>
    webpack(
      {
        mode: "production",
        context: folder,
        entry: "./source.js",
        output: { path: folder, filename: "parts/made.js", compareBeforeEmit: false },
        plugins: [datedByBegin(Date.now()), interrupt],
      },
      (failure, stats) => (failure || stats?.hasErrors() ? reject(failure ?? new Error(String(stats))) : resolve()),
    ),
  );
}

test("a source that was changed while it was built is newer than what was made of it, until it is built again", async () => {
  writeFileSync(join(folder, "source.js"), "console.log(1);\n");
  await later(20);
  await build(() => undefined);
  expect(timeOf("source.js")).toBeLessThanOrEqual(timeOf("parts/made.js"));
  await later(20);
  await build(() => appendFileSync(join(folder, "source.js"), "console.log(2);\n"));
  expect(timeOf("source.js")).toBeGreaterThan(timeOf("parts/made.js"));
  await later(20);
  await build(() => undefined);
  expect(timeOf("source.js")).toBeLessThanOrEqual(timeOf("parts/made.js"));
});
