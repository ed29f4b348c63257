/** Writes every template's committed plan anew: `npx tsx test/plan/writeGolden.ts`. Read the difference before committing it. */
import { writeFileSync } from "node:fs";
import { templates } from "../../src/templates/index";
import { committed, goldenFile, goldenPlan } from "./goldenPlan";

async function main(): Promise<void> {
  const { format } = await import("prettier");
  for (const template of templates) {
    const text = await format(JSON.stringify(committed(goldenPlan(template))), { parser: "json", printWidth: 120 });
    writeFileSync(goldenFile(template), text);
  }
}

void main();
