import { keepMapping, mappingKey } from "../../../src/excel/settings/headerMappings";
import { readMappingText } from "../../../src/excel/settings/mappingText";
import { survey } from "../../../src/excel/survey";
import type { ExcelProblem } from "../../../src/excel/problem";
import { hostErrors } from "../../../src/host/richApi/faults";
import { openExcel, type OpenExcel } from "../openExcel";
import { partnersWorkbook } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel?.close());
const open = async () =>
  (excel = await openExcel(partnersWorkbook([["FedEx", 3, "+49 30"]], ["Name", "Person score", "Phone"])));
const factsOf = async () => (await survey())[0]!.facts.map(({ header, fact }) => `${header}: ${fact}`);

test("what a person says of a column is used from then on, and belongs to the workbook", async () => {
  await open();
  const before = await factsOf();
  expect(before.join()).not.toContain("I4");
  await keepMapping("table:Alliances", { "Person score": "I4" });
  expect(await factsOf()).toContain("Person score: I4");
  const saved = await excel.saved();
  excel.close();
  excel = await openExcel(saved);
  expect(await factsOf()).toContain("Person score: I4");
});

test("it is read in the requests that look the workbook over", async () => {
  await open();
  await keepMapping("table:Alliances", { "Person score": "I4" });
  excel.forget();
  await survey();
  expect(excel.client.session.counters.requests).toBe(2);
});

test("it is of one source: the same header elsewhere keeps its own meaning", async () => {
  await open();
  await keepMapping("table:Others", { "Person score": "I4" });
  expect((await factsOf()).join()).not.toContain("I4");
});

test("a column can be left out, and all can be forgotten", async () => {
  await open();
  await keepMapping("table:Alliances", { Name: null, Phone: null, "Person score": "I4" });
  expect(await factsOf()).toEqual(["Person score: I4"]);
  await keepMapping("table:Alliances", {});
  expect((await factsOf()).join()).not.toContain("I4");
  expect(excel.workbook.book.settings.has(mappingKey)).toBe(false);
});

test("what another source was said to be stays", async () => {
  await open();
  await keepMapping("table:Others", { A: "P1" });
  await keepMapping("table:Alliances", { "Person score": "I4" });
  await keepMapping("table:Others", {});
  expect(await factsOf()).toContain("Person score: I4");
});

test.each(["not JSON", '{"version":2}', "[]", '{"version":1,"sources":[]}', 7 as never, "null"])(
  "content that is none (%p) is not used, and that is said",
  (kept) => {
    const { mappings, note } = readMappingText(kept);
    expect(mappings).toEqual({});
    expect(note).toMatch(/cannot be read, so it is not used/);
  },
);

test("of content that is partly none the rest is used, and that is said", () => {
  const kept = '{"version":1,"sources":{"a":{"X":"P1","Y":"nonsense","Z":null},"b":3}}';
  expect(readMappingText(kept)).toEqual({
    mappings: { a: { X: "P1", Z: null } },
    note: expect.stringContaining("Some of what this workbook remembered"),
  });
});

test("a survey over corrupt content goes on and tells of it", async () => {
  await open();
  excel.workbook.book.settings.set(mappingKey, '"{"');
  const [source] = await survey();
  expect(source!.notes!.join(" ")).toContain("cannot be read, so it is not used");
});

test("a host error is said plainly, and the workbook is as it was", async () => {
  await open();
  excel.client.session.faults.add({ error: hostErrors.AccessDenied });
  const problem = await keepMapping("table:Alliances", { "Person score": "I4" }).catch((error: ExcelProblem) => error);
  expect(problem).toMatchObject({
    code: "AccessDenied",
    message: expect.stringMatching(/^What the columns mean was not kept\./),
  });
  expect((await factsOf()).join()).not.toContain("I4");
});
