import { readFileSync } from "node:fs";
import type { ClassRow } from "./coverage";
import { officeApi, tablePath } from "./officeApi";
import { table } from "./table";

// The requirement sets: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
let rows: ClassRow[];
beforeAll(async () => {
  rows = await officeApi();
});

test("the table of the library is what the live objects and the reasons say: npm run office-api", () => {
  expect(readFileSync(tablePath, "utf8")).toBe(table(rows));
});

test("nothing up to ExcelApi 1.9 is a gap, nor anything beyond", () => {
  const gaps = rows.flatMap(({ name, members }) =>
    members.filter(({ state }) => state === "gap").map((member) => `${name}.${member.name}`),
  );
  expect(gaps).toEqual([]);
});

test("every reason is about something that the library has and that is not answered for", async () => {
  const { refused } = await import("../../../src/host/richApi/refused/refused");
  const known = new Map(rows.map((row) => [row.name, row]));
  const idle = Object.keys(refused).filter((key) => {
    const [type = "", member] = key.split(".");
    const row = known.get(type);
    if (!row) return true;
    if (member === undefined) return row.members.every(({ state }) => state === "done");
    return row.members.find(({ name }) => name === member)?.state.match(/refused|partly/) === null;
  });
  expect(idle).toEqual([]);
});
