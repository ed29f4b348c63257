/**
 * Writes committed plans anew: `npx tsx test/plan/writeGolden.ts [template id …]`; without ids those of every template. Read the
 * difference before committing it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { templates } from "../../src/templates/index";
import { committed, goldenCounts, goldenFile, goldenPlan, nativeFormulas } from "./goldenPlan";

async function main(wanted: readonly string[]): Promise<void> {
  const { format } = await import("prettier");
  for (const template of templates.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const plans = goldenCounts.map((count) => [count, committed(goldenPlan(template, count))] as const);
    for (const [which, content] of [...plans, ["native", nativeFormulas(template)] as const]) {
      const file = goldenFile(template, which);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await format(JSON.stringify(content), { parser: "json", printWidth: 120 }));
    }
  }
}

void main(process.argv.slice(2));
