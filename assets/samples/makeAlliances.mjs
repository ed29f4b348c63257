// Makes alliances.xlsx and alliances.json from relationships.csv and practices.csv: npx tsx assets/samples/makeAlliances.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import { alliancesWorkbook } from "./alliances/alliancesWorkbook.ts";
import { samplePlan } from "./alliances/samplePlan.ts";

const beside = (name) => new URL(name, import.meta.url);
const text = (name) => readFileSync(beside(name), "utf8");
const workbook = alliancesWorkbook(text("relationships.csv"), text("practices.csv"));
writeFileSync(beside("alliances.xlsx"), await writeXlsx(workbook));
writeFileSync(beside("alliances.json"), `${JSON.stringify(samplePlan(workbook))}\n`);
