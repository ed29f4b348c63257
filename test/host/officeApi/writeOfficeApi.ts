// Writes src/host/officeApi.md: npm run office-api
import { writeFileSync } from "node:fs";
import { officeApi, tablePath } from "./officeApi";
import { table } from "./table";

async function write(): Promise<void> {
  const rows = await officeApi();
  writeFileSync(tablePath, table(rows));
  const members = rows.flatMap((row) => row.members.map((member) => ({ ...member, of: row.name })));
  const gaps = members.filter(({ state }) => state === "gap");
  for (const { of, name, set, why } of gaps) console.log(`gap  ${set.padEnd(14)} ${of}.${name}  ${why ?? ""}`);
  console.log(`${members.length} members, ${gaps.length} gaps`);
}

void write();
