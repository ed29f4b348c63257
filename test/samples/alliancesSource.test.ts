import { readFileSync } from "node:fs";
import { join } from "node:path";
import { survey } from "../../src/excel/survey";
import { readXlsx } from "../../src/host/xlsx/readXlsx";
import { openExcel } from "../excel/openExcel";

test("the sample is one table with an alliance a row, which formulas read as it stands", async () => {
  const file = readFileSync(join(__dirname, "../../assets/samples/alliances.xlsx"));
  const { data } = await readXlsx(file, "alliances.xlsx");
  const excel = await openExcel(data);
  const [best] = await survey();
  excel.close();
  expect([best?.name, best?.shape, best?.unreadable ?? [], best?.partners.length]).toEqual([
    "Alliances",
    "wide",
    [],
    13,
  ]);
});
