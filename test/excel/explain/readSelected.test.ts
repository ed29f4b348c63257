import { buildSheets } from "../../../src/excel/build/buildSheets";
import { freezeFormulas } from "../../../src/excel/convert/freezeFormulas";
import { readSelected } from "../../../src/excel/explain/readSelected";
import { selectCells } from "../../../src/excel/explain/selectCells";
import { followSelection } from "../../../src/excel/explain/followSelection";
import { survey } from "../../../src/excel/survey";
import type { Scalar } from "../../../src/host/model/workbookData";
import { explanationOf } from "../../../src/taskpane/explain/explanationOf";
import { eventually } from "../../house/eventually";
import { asOf, openSource, request, watch } from "../building";
import { openExcel, type OpenExcel } from "../openExcel";
import { evenRow, partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const rows = [evenRow("High", 5, "Yes"), evenRow("Low", 1, "No"), evenRow("Middle", 3, "Partly")];
/** A workbook with these formulas on its sheet Notes. */
async function open(formulas: Record<string, string> = {}, data: Scalar[][] = rows) {
  const workbook = partnersWorkbook(data);
  Object.assign(
    workbook.sheets[0]!.cells,
    Object.fromEntries(Object.entries(formulas).map(([place, formula]) => [place, { formula }])),
  );
  excel = await openExcel(workbook);
  await excel.saved();
}
const select = async (sheet: string, place: string) => {
  await selectCells(sheet, place);
  return readSelected({ sources: await survey(), asOf, today: asOf });
};

describe("a cell with a formula of ours", () => {
  test("over a whole table is explained for the alliance whose result it shows, or for another that is asked for", async () => {
    await open({ C3: "=ALLIANCE.CLASSIFY(Alliances[#All])" });
    const selected = await select("Notes", "C3");
    const explained = explanationOf(selected);
    expect(explained.alliance).toEqual({ name: "High", chosen: 0, all: ["High", "Low", "Middle"] });
    expect(explained.judgements[0]).toMatchObject({ of: "classify", label: "Strategic alliance", total: 1 });
    expect(explained.judgements[0]?.terms[0]).toMatchObject({
      header: "Duration and focus",
      answer: "5",
      at: { sheet: "Partner data", place: "B2" },
    });
    const spilled = { ...selected, formula: { ...selected.formula!, down: 2 } };
    expect(explanationOf(spilled)).toMatchObject({ alliance: { name: "Middle", chosen: 2 } });
    expect(explanationOf(selected, 2).judgements[0]).toMatchObject({ label: "Partnership", total: 0.5 });
  });

  test("reads rows given with headers, dates and policies, wherever an argument stands", async () => {
    await open({
      D1: "=DATE(2024,9,29)",
      C3: '=IFNA(INDEX(ALLIANCE.CLASSIFY(INDEX(Alliances,$E$1,0),Alliances[#Headers],"score",$D$1,$G$1:$H$2),1,1),"none")',
      E1: "=1+2",
      G1: '="Cut-off: Strategic"',
      H1: "=0.4",
    });
    const explained = explanationOf(await select("Notes", "C3"));
    expect(explained).toMatchObject({ asOf, alliance: { name: "Middle" }, trouble: null, hints: [] });
    expect(explained.judgements[0]).toMatchObject({
      label: "Strategic alliance",
      cutOffs: [{ name: "Strategic alliance", value: 0.4 }, { name: "Partnership" }],
    });
  });

  test("that shows an error says it in words, with the cells that cause it", async () => {
    const bad = [...rows[0]!];
    bad[2] = 7;
    await open({ C3: "=ALLIANCE.CLASSIFY(Alliances[#All])" }, [bad, rows[1]!]);
    const explained = explanationOf(await select("Notes", "C3"));
    expect(explained.trouble).toMatchObject({
      message: 'Row 2, "Goal horizon": 7 is not an answer. Use 1 to 5, Yes/Partly/No, n/a, or leave it empty.',
      cells: [{ header: "Goal horizon", answer: "7", at: { sheet: "Partner data", place: "C2" } }],
    });
  });

  test("of a function that judges nobody is explained by what it is given", async () => {
    await open({ C3: "=ALLIANCE.DUE(D3,30,,D4)", D3: "=45000", D4: "=45010" });
    const explained = explanationOf(await select("Notes", "C3"));
    expect(explained.formula?.functions).toEqual(["DUE"]);
    expect(explained.given).toEqual([
      { index: 0, state: "read", text: "45000", size: [1, 1], at: { sheet: "Notes", place: "D3" } },
      { index: 1, state: "read", text: "30", size: [1, 1], at: null },
      { index: 2, state: "omitted", text: "", size: [0, 0], at: null },
      { index: 3, state: "read", text: "45010", size: [1, 1], at: { sheet: "Notes", place: "D4" } },
    ]);
  });

  test("is still explained once it was frozen", async () => {
    await open({ C3: "=ALLIANCE.CLASSIFY(Alliances[#All])" });
    await freezeFormulas(watch());
    const explained = explanationOf(await select("Notes", "C3"));
    expect(explained).toMatchObject({ hints: ["frozen"], alliance: { name: "High" } });
    expect(explained.judgements).toHaveLength(1);
  });
});

test("a row of a source tells its alliance's verdict and health; a cell of nobody's tells nothing", async () => {
  await open();
  const explained = explanationOf(await select("Partner data", "X2"));
  expect(explained.alliance?.name).toBe("High");
  expect(explained.judgements.map(({ of, label }) => [of, label])).toEqual([
    ["classify", "Strategic alliance"],
    ["health", "Healthy"],
  ]);
  expect(explained.judgements[1]?.terms[0]?.at).toEqual({ sheet: "Partner data", place: "Q2" });
  for (const [sheet, place] of [
    ["Partner data", "A1"],
    ["Notes", "A1"],
  ] as const) {
    const nothing = explanationOf(await select(sheet, place));
    expect([nothing.alliance, nothing.hints]).toEqual([null, ["nothing"]]);
  }
});

test("a built sheet is explained by whom it is about, in as many syncs as are said", async () => {
  const { excel: opened, source } = await openSource(partnersWorkbook(rows));
  excel = opened;
  const [one] = await buildSheets(request(source, { partners: ["Low"] }), watch());
  const [all] = await buildSheets(request(source, { template: "portfolio" }), watch());
  const sources = await survey();
  await selectCells(one!.sheet, "B2");
  excel.forget();
  const selected = await readSelected({ sources, asOf: 1, today: asOf });
  expect(excel.syncs().reads.length).toBeLessThanOrEqual(6);
  expect(explanationOf(selected)).toMatchObject({ asOf, hints: ["live"], alliance: { name: "Low" } });
  const { cells } = (await excel.saved()).sheets.find(({ name }) => name === all!.sheet)!;
  const [place] = Object.entries(cells).find(([, { value }]) => value === "Middle")!;
  await selectCells(all!.sheet, place);
  expect(explanationOf(await readSelected({ sources, asOf: 1, today: asOf }))).toMatchObject({
    hints: ["live"],
    alliance: { name: "Middle" },
  });
});

test("the selection is followed on every sheet until that is ended; a place that is gone is said plainly", async () => {
  await open();
  let count = 0;
  const end = await followSelection(() => void count++);
  await selectCells("Notes", "B7");
  await eventually(async () => expect(count).toBeGreaterThan(0));
  await end?.();
  const before = count;
  let heard = 0;
  const endOther = await followSelection(() => void heard++);
  await selectCells("Partner data", "B7");
  await selectCells("Notes", "B8");
  // who still follows has heard of it by now
  await eventually(async () => expect(heard).toBeGreaterThan(1));
  await endOther?.();
  expect(count).toBe(before);
  await expect(selectCells("Gone", "A1")).rejects.toMatchObject({
    code: "ItemNotFound",
    message: expect.stringContaining("Gone!A1 could not be selected."),
  });
});
