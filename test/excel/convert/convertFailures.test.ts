import { freezeFormulas } from "../../../src/excel/convert/freezeFormulas";
import { unfreezeFormulas } from "../../../src/excel/convert/unfreezeFormulas";
import type { CellData, WorkbookData } from "../../../src/host/model/workbookData";
import { watch } from "../building";
import { isFull } from "../faults/misfortunes";
import { strikeEverywhere } from "../faults/strikeEverywhere";
import { openExcel, type OpenExcel } from "../openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

const count = 10;
const formula = (row: number): CellData => ({ formula: `=IFERROR(ALLIANCE.HEALTH(C${row}),${row})`, value: row });
const column: Record<string, CellData> = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [`A${index + 1}`, formula(index + 1)]),
);
/** A text is no alliance. */
const refused: CellData = { formula: "=ALLIANCE.HEALTH(C1)", value: { error: "#VALUE!" } };
const workbook: WorkbookData = {
  name: "Mine.xlsx",
  sheets: [
    {
      name: "It's mine",
      cells: { ...column, A11: refused, B1: { formula: "=1+1", value: 2 }, C1: { value: "typed" } },
    },
    { name: "Other", cells: { D4: formula(4) } },
  ],
  names: [],
};
/** So few that the formulas take several requests. */
const requestBytes = 4_000;

const ours = ({ sheets }: WorkbookData): number =>
  sheets.flatMap(({ cells }) => Object.values(cells)).filter((cell) => cell.formula?.includes("ALLIANCE.")).length;
const isUnderWay = ({ customXmlParts = [] }: WorkbookData): boolean =>
  customXmlParts.some((part) => JSON.stringify(part).includes("under-way"));

test(
  "formulas turned into values: whatever goes wrong at whichever request, all are or none is",
  async () => {
    excel = await openExcel(workbook);
    const before = await excel.saved();
    const outcome = await strikeEverywhere({
      excel,
      before,
      each: 3,
      work: (watching, patience) => freezeFormulas(watching, { patience, requestBytes }),
      isComplete: (after) => ours(after) === 0 && !isUnderWay(after) && after.sheets[0]?.cells["C1"]?.value === "typed",
    });
    expect(outcome.requests).toBeGreaterThanOrEqual(6);
  },
  isFull ? 600_000 : 180_000,
);

test(
  "values turned back into formulas: whatever goes wrong at whichever request, all are or none is",
  async () => {
    excel = await openExcel(workbook);
    const first = await excel.saved();
    await freezeFormulas(watch());
    const before = await excel.saved();
    expect(ours(before)).toBe(0);
    const outcome = await strikeEverywhere({
      excel,
      before,
      each: 3,
      work: (watching, patience) => unfreezeFormulas(watching, { patience, requestBytes }),
      isComplete: (after) => JSON.stringify(after) === JSON.stringify(first),
    });
    expect(outcome.requests).toBeGreaterThanOrEqual(6);
  },
  isFull ? 600_000 : 180_000,
);
