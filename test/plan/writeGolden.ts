/**
 * Writes committed plans anew: `npx tsx test/plan/writeGolden.ts [template id …]`; without ids those of every template. Read the
 * difference before committing it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { templates } from "../../src/templates/index";
import { committed, goldenCounts, goldenFile, goldenPlan } from "./goldenPlan";

async function main(wanted: readonly string[]): Promise<void> {
  const { format } = await import("prettier");
  for (const template of templates.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    for (const count of goldenCounts) {
      const plan = JSON.stringify(committed(goldenPlan(template, count)));
      const file = goldenFile(template, count);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await format(plan, { parser: "json", printWidth: 120 }));
    }
  }
}

void main(process.argv.slice(2));
