import { previewSheet } from "../../src/excel/build/previewSheet";
import { readSelected } from "../../src/excel/explain/readSelected";
import { selectCells } from "../../src/excel/explain/selectCells";
import { explanationOf } from "../../src/taskpane/explain/explanationOf";
import type { Source } from "../../src/reading/source";
import { buildSheets } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Scalar, WorkbookData } from "../../src/host/model/workbookData";
import type { BuildRequest } from "../../src/excel/build/build";
import { day, messyBook } from "../reading/messy/messyBook";
import { failure, request, watch } from "./building";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
afterEach(() => excel.close());

/** Surveys a workbook, builds a scorecard of every alliance of its best source, and gives cells of the result. */
async function build(book: WorkbookData, parts: Partial<BuildRequest> = {}) {
  excel = await openExcel(book);
  const [source] = await survey();
  if (!source) throw new Error("The workbook holds no source.");
  excel.forget();
  const built = await buildSheets(request(source, parts), watch());
  const data = await excel.saved();
  return { source, built, cell: cellOf(data), data };
}

const cellOf =
  (data: WorkbookData) =>
  (sheet: string, place: string): Scalar => {
    const value = data.sheets.find(({ name }) => name === sheet)?.cells[place]?.value;
    return value === undefined ? null : value;
  };

/** Row by row what a sheet shows from the row that begins with Partner. */
function tableOf(data: WorkbookData, sheet: string, width: number): Scalar[][] {
  const cells = data.sheets.find(({ name }) => name === sheet)?.cells ?? {};
  const head = Object.entries(cells).find(([place, { value }]) => /^A\d+$/.test(place) && value === "Partner")?.[0];
  const rows: Scalar[][] = [];
  for (let row = Number(head?.slice(1)); cells[`A${row}`]?.value !== undefined; row++)
    rows.push(
      Array.from({ length: width }, (_, column) => cells[`${String.fromCharCode(65 + column)}${row}`]?.value ?? ""),
    );
  return rows;
}

const profile = messyBook({
  name: "It's data",
  at: [2, 2],
  rows: [
    ["Fact", "Question", "Acme", "Beta"],
    ["Start date", "When?", "31.12.2021", day("2020-02-01")],
    ["Goal horizon", "How far?", 4, null],
    ["Clear purpose", "Is it?", "ja", "4/5"],
    ["Term (months)", "How long?", "2 years", 36],
  ],
});

test("cells that are more than Excel gives at once are read in pieces", async () => {
  const whole = (await build(profile)).data;
  excel.close();
  excel = await openExcel(profile);
  const [source] = await survey();
  if (!source) throw new Error("The workbook holds no source.");
  const { faults } = excel.client.session;
  // the answer to the first request is refused, and so is the first of the pieces, which is then read in halves
  faults.add({ request: 1, error: 5104 });
  faults.add({ request: 3, error: 5104 });
  excel.forget();
  await buildSheets(request(source), watch());
  expect(excel.syncs().reads.length).toBeGreaterThanOrEqual(6);
  expect((await excel.saved()).sheets).toEqual(whole.sheets);
});

test.each([
  ["pictured", async (source: Source) => void (await previewSheet(request(source)))],
  ["explained", async (source: Source) => expect((await explained(source)).alliance?.name).toBe("Acme")],
])("what is %s of cells that are more than Excel gives at once is read in pieces too", async (what, read) => {
  excel = await openExcel(profile);
  const [source] = await survey();
  if (!source) throw new Error("The workbook holds no source.");
  await selectCells("It's data", "D4");
  const { faults } = excel.client.session;
  // the selected cell and the name of a policy are asked for before
  const first = what === "pictured" ? 1 : 3;
  faults.add({ request: first, error: 5104 });
  faults.add({ request: first + 2, error: 5104 });
  excel.forget();
  await read(source);
  expect(excel.syncs().reads).toHaveLength(first + 5);
});

const explained = async (source: Source) =>
  explanationOf(await readSelected({ sources: [source], asOf: 45564, today: 45564 }));

test("a profile is read from a sheet of its own, in one sync, with one more to write", async () => {
  const { built, data, cell } = await build(profile);
  expect(excel.syncs().reads).toHaveLength(1);
  expect(excel.syncs().writes).toHaveLength(1);
  expect(built.map(({ sheet }) => sheet)).toEqual(["Alliance facts", "Acme", "Beta"]);
  expect(tableOf(data, "Alliance facts", 5)).toEqual([
    ["Partner", "Start date", "Goal horizon", "Clear purpose", "Term (months)"],
    ["Acme", 44561, 4, "Yes", 24],
    ["Beta", 43862, "", 4, 36],
  ]);
  expect(data.active).toBe("Acme");
  // the scorecard finds its row by the name on it
  expect([cell("Acme", "G5"), cell("Beta", "G5")]).toEqual([1, 2]);
});

test("what is usable as it stands stays live; what was in another form says when it is changed", async () => {
  await build(profile);
  await excel.client.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem("It's data");
    sheet.getRange("D4").values = [[2]];
    sheet.getRange("D3").values = [["01.01.2019"]];
    sheet.getRange("D2").values = [["Acme Corp"]];
    await context.sync();
  });
  const [, acme] = tableOf(await excel.saved(), "Alliance facts", 5);
  expect(acme).toEqual(["Acme Corp", "changed since it was read", 2, "Yes", 24]);
});

test("answers of many people become a row of medians of our side", async () => {
  const rows: Scalar[][] = [
    ["Partner", "Question", "Answer", "Side", "Respondent"],
    ["Fir", "Goal horizon", 4, "Ours", "R1"],
    ["Fir", "Goal horizon", 2, "Ours", "R2"],
    ["Fir", "Goal horizon", 1, "Theirs", "R3"],
    ["Fir", "Executive sponsor", "ja", "Ours", "R1"],
    ["Larch", "Goal horizon", 5, "Ours", "R1"],
  ];
  const { data } = await build(messyBook({ name: "Survey", rows }));
  expect(tableOf(data, "Alliance facts", 3)).toEqual([
    ["Partner", "Goal horizon", "Executive sponsor"],
    ["Fir", 3, 5],
    ["Larch", 5, ""],
  ]);
});

test("of a history the newest answers up to the as-of date count", async () => {
  const rows = [
    ["Partner", "Date", "Goal horizon"],
    ["Pine", "31.12.2023", 3],
    ["Pine", "30.06.2024", 4],
    ["Pine", "31.12.2024", 1],
    ["Rowan", "15.01.2024", 2],
  ];
  const { data } = await build(messyBook({ name: "Waves", rows }), { asOf: 45564 });
  expect(tableOf(data, "Alliance facts", 2)).toEqual([
    ["Partner", "Goal horizon"],
    ["Pine", 4],
    ["Rowan", 2],
  ]);
});

test("what formulas would take for something else is never handed to them", async () => {
  const rows = [
    ["Partner", "Start date", "Our cost share", "Goal horizon"],
    ["Neon", 2021, 0.5, 4],
    ["Argon", day("2020-01-01"), 40, 3],
  ];
  const { data } = await build(messyBook({ name: "Data", rows }));
  const [, neon, argon] = tableOf(data, "Alliance facts", 4);
  expect(neon).toEqual(["Neon", "cannot be read: 2021", "cannot be read: 0.5", 4]);
  expect(argon).toEqual(["Argon", 43831, 40, 3]);
});

test("only the chosen alliances are on the sheet, twins by their rows", async () => {
  const rows = [
    ["Partner", "Start date", "Goal horizon"],
    ["Twin", "01.02.2021", 4],
    ["Other", "01.02.2022", 3],
    ["Twin", "01.02.2023", 2],
  ];
  const { data, cell } = await build(messyBook({ name: "Data", rows }), { partners: ["Twin (row 4)", "Other"] });
  expect(tableOf(data, "Alliance facts", 3)).toEqual([
    ["Partner", "Start date", "Goal horizon"],
    ["Twin", 44958, 2],
    ["Other", 44593, 3],
  ]);
  expect([cell("Twin", "G5"), cell("Other", "G5")]).toEqual([1, 2]);
});

test("a plain wide table is read directly, and nothing is added", async () => {
  const rows = [
    ["Partner", "Start date", "Goal horizon"],
    ["Oak", day("2021-02-01"), 4],
  ];
  const { built } = await build(messyBook({ name: "Data", rows }));
  expect(built.map(({ sheet }) => sheet)).toEqual(["Oak"]);
});

test("a name that is taken gets a number, and a failure at any sync leaves nothing behind", async () => {
  const taken = messyBook(
    { name: "Alliance facts", rows: [["mine"]] },
    {
      name: "Data",
      rows: [
        ["Partner", "Start date", "Goal horizon"],
        ["Oak", "01.02.2021", 4],
      ],
    },
  );
  excel = await openExcel(taken);
  const before = await excel.saved();
  const source = (await survey()).find(({ sheet }) => sheet === "Data");
  if (!source) throw new Error("The workbook holds no source.");
  for (const at of [1, 2]) {
    excel.client.session.faults.add({ request: at, error: 5102 });
    await failure(buildSheets(request(source), watch()));
    expect((await excel.saved()).sheets).toEqual(before.sheets);
  }
  const built = await buildSheets(request(source), watch());
  expect(built.map(({ sheet }) => sheet)).toEqual(["Alliance facts (2)", "Oak"]);
});

test("a source that was laid out otherwise since is not built from", async () => {
  excel = await openExcel(profile);
  const [source] = await survey();
  if (!source) throw new Error("The workbook holds no source.");
  await excel.client.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("It's data").getRange("B4").values = [["Objectives"]];
    await context.sync();
  });
  expect((await failure(buildSheets(request(source), watch()))).code).toBe("SourceChanged");
});

test("two-line headers and answers in other words become the plain table they mean", async () => {
  const rows = [
    ["Partner", "Goal", "Clear", "Start", "Legal"],
    ["name", "horizon", "purpose", "date", "structure"],
    ["Acme", "4/5", "ja", "01.04.2015", "Rahmenvertrag"],
  ];
  const { data } = await build(messyBook({ name: "Data", rows }));
  expect(tableOf(data, "Alliance facts", 5)).toEqual([
    ["Partner", "Goal horizon", "Clear purpose", "Start date", "Legal structure"],
    ["Acme", 4, "Yes", 42095, "Contract"],
  ]);
});
