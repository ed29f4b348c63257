import { buildSheets } from "../../../src/excel/build/buildSheets";
import type { Bench } from "../../../src/taskpane/bench";
import { excelShare } from "../../../src/taskpane/share/excelShare";
import { shareActions } from "../../../src/taskpane/share/shareActions";
import { initialState, type PaneState } from "../../../src/taskpane/state";
import { en } from "../../../src/taskpane/strings/en";
import { templates } from "../../../src/templates";
import { openSource, request, watch } from "../../excel/building";
import type { OpenExcel } from "../../excel/openExcel";
import { evenRow, manyRows, partnersWorkbook } from "../../excel/partnersWorkbook";
import { eventually } from "../../house/eventually";

let excel: OpenExcel;
afterEach(() => excel.close());

/** The page Share beside a workbook in Excel, without the pane around it. */
function sharePage() {
  let state: PaneState = { ...initialState(templates, "2026-03-31"), view: "share" };
  const fractions: number[] = [];
  const bench = {
    port: { share: excelShare },
    text: en.failures,
    sharing: en.share,
    state: () => state,
    change: (transition: (before: PaneState) => PaneState) => {
      state = transition(state);
      if (state.share.work) fractions.push(state.share.work.fraction);
    },
  } as unknown as Bench;
  const act = shareActions(bench);
  const settled = () =>
    eventually(async () => {
      expect(state.share.work).toBeNull();
      expect(state.share.phase).toBe("ready");
    });
  return { act, fractions, settled, share: () => state.share };
}

const cellsOf = async (name: string) => (await excel.saved()).sheets.find((sheet) => sheet.name === name)?.cells ?? {};
const textsOf = async (name: string) => Object.values(await cellsOf(name)).map(({ value }) => value);

test("a refresh takes in an alliance that came, keeps what people have on the sheet, and says where it is", async () => {
  const { excel: opened, source } = await openSource(partnersWorkbook(manyRows(3)));
  excel = opened;
  await buildSheets(request(source, { template: "portfolio" }), watch());
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const portfolio = worksheets.getItem("Portfolio");
    portfolio.getRange("B2").values = [["ours for the board"]];
    portfolio.charts.add("ColumnClustered", worksheets.getItem("Partner data").getRange("B1:B4"));
    const notes = worksheets.getItem("Notes");
    notes.getRange("C1").formulas = [["=Portfolio!B4"]];
    notes.protection.protect();
    const row = evenRow("Zeta", 4, "Partly").slice(0, -1).concat("");
    tables.getItem("Alliances").rows.add(undefined, [row as (string | number)[]]);
    await context.sync();
  });
  expect(await textsOf("Portfolio")).not.toContain("Zeta");

  const { act, fractions, settled, share } = sharePage();
  act.read();
  await settled();
  expect(share().now?.sheets).toEqual([{ name: "Portfolio", partner: "Portfolio", calculate: "live" }]);
  act.choose("Portfolio");
  act.run("refresh");
  await settled();

  expect(share().trouble).toBeNull();
  expect(share().outcome).toEqual({
    task: "refresh",
    count: 1,
    left: [],
    anew: {
      kept: [{ place: "Portfolio!B2", text: "ours for the board", why: "over ours" }],
      stays: [{ sheet: "Portfolio", now: "Portfolio (before)" }],
      broken: ["Notes!C1"],
    },
  });
  expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  expect(new Set(fractions).size).toBeGreaterThan(3);
  const texts = await textsOf("Portfolio");
  for (const text of ["Zeta", "Kept from before", "B2", "ours for the board"]) expect(texts).toContain(text);
  expect((await cellsOf("Portfolio"))["B2"]?.value).not.toBe("ours for the board");
  expect((await cellsOf("Portfolio (before)"))["B2"]?.value).toBe("ours for the board");
});

test("a cancel leaves the workbook as it was, and says so", async () => {
  const { excel: opened, source } = await openSource(partnersWorkbook(manyRows(1)));
  excel = opened;
  await buildSheets(request(source, { template: "practice-review" }), watch());
  const before = await excel.saved();
  const { act, settled, share } = sharePage();
  act.run("refresh");
  act.cancel();
  await settled();
  expect(share().outcome).toBeNull();
  expect(share().trouble).toMatchObject({ cancelled: true });
  expect(share().trouble?.failure.what).toContain("the workbook is as it was");
  expect(await excel.saved()).toEqual(before);
});
