/**
 * Writes committed plans anew: `npx tsx test/plan/writeGolden.ts [template id …]`; without ids those of every template. Read the
 * difference before committing it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { templates } from "../../src/templates/index";
import { committed } from "./committed";
import { goldenCounts, goldenFile, goldenPlan } from "./goldenPlan";
import { committedOf } from "./scenes/changes";
import { goldenScenes } from "./scenes/goldenScenes";

async function main(wanted: readonly string[]): Promise<void> {
  const { format } = await import("prettier");
  for (const template of templates.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const plans = goldenCounts.map((count) => [count, committed(goldenPlan(template, count))] as const);
    const scenes = goldenScenes
      .filter((scene) => scene.template === template)
      .map((scene) => [scene.name, committedOf(scene)] as const);
    for (const [which, content] of [...plans, ...scenes]) {
      const file = goldenFile(template, which);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await format(JSON.stringify(content), { parser: "json", printWidth: 120 }));
    }
  }
}

void main(process.argv.slice(2));
