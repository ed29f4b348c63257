import * as fc from "fast-check";
import { createWorkbook, type HostWorkbook } from "../../src/host/model/workbook";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { workbookRoot } from "../../src/host/richApi/objects/workbook/workbook";
import { createHostSession } from "../../src/host/session/hostSession";
import { sessionWorkbook } from "../../src/host/session/sessionWorkbook";
import { eventually } from "../house/eventually";
import { loadOfficeJs, type OfficeJs } from "./officeJs";

// What the genuine library says to the host, changed at random: a page may be broken, or somebody else's.
const origin = "https://localhost:3002";
const book: WorkbookData = {
  name: "Book.xlsx",
  sheets: [
    { name: "Data", cells: { A1: { value: "Partner" }, B1: { value: "Goal horizon" }, A2: { value: "Acme" } } },
    { name: "Other", cells: { A1: { formula: "=SUM(Data!B1:B9)" } } },
  ],
  names: [],
};

/** Everything the library sends while an add-in reads, writes, lays out, charts and keeps a setting. */
async function genuineMessages(): Promise<string[]> {
  const workbook = createWorkbook({ data: book });
  const client = await loadOfficeJs({ workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)) });
  const sent: string[] = [];
  const heard = client.session.receive;
  Object.assign(client.session, {
    receive: (text: string, from: string) => {
      sent.push(text);
      heard(text, from);
    },
  });
  try {
    await work(client);
  } finally {
    client.close();
    workbook.dispose();
  }
  return sent;
}

async function work({ Excel, Office }: OfficeJs): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["Partner", "Health"],
      ["Acme", 70],
    ];
    range.format.fill.color = "#E8EEF4";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.dataValidation.rule = { decimal: { formula1: 1, formula2: 5, operator: "Between" } };
    const table = sheet.tables.add("B2:C3", true);
    table.name = "Reviews";
    const chart = sheet.charts.add("ColumnClustered", range, "Columns");
    chart.title.text = "Health";
    range.conditionalFormats.add("Custom").custom.rule.formula = "=$C3>50";
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.names.add("Kept", range);
    sheet.onChanged.add(async () => undefined);
    await context.sync();
    const used = context.workbook.worksheets.getItem("Data").getUsedRangeOrNullObject();
    used.load("values, formulas, address");
    context.workbook.worksheets.load("items/name, items/visibility");
    table.columns.load("items/name");
    await context.sync();
    sheet.getRange("A1:A3").insert("Right");
    sheet.getRange("E1").copyFrom("B2:C3");
    sheet.name = "Renamed";
    await context.sync();
  });
  Office.context.document.settings.set("alliance", { chosen: ["Acme"] });
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
}

/** Places inside JSON, texts of JSON inside it included: requests of the library are texts within texts. */
type Path = readonly (string | number)[];
const parsed = (text: string): unknown => {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") {
    const inner = parsed(value);
    return [path, ...(inner === undefined ? [] : placesIn(inner, [...path, "«text»"]))];
  }
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}
function changed(value: unknown, [at, ...rest]: Path, by: unknown): unknown {
  if (at === undefined) return by;
  if (at === "«text»") return JSON.stringify(changed(JSON.parse(value as string), rest, by));
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === at ? changed(one, rest, by) : one));
  return { ...(value as object), [at]: changed((value as Record<string, unknown>)[at], rest, by) };
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    1e308,
    2 ** 31,
    "",
    "__proto__",
    "constructor",
    "toString",
    "A1:XFD1048576",
    "Data!A0",
    "=1/0",
    [],
    [[]],
    {},
    "x".repeat(40_000),
  ),
);

const inConversation = (text: string, id: string): string =>
  text.replace(/"_conversationId":"[^"]*"/, `"_conversationId":${JSON.stringify(id)}`);

let genuine: string[];
let workbook: HostWorkbook;
beforeAll(async () => {
  genuine = await genuineMessages();
  expect(genuine.length).toBeGreaterThan(5);
});
afterEach(() => workbook?.dispose());

interface Answer {
  _correlationId: unknown;
  _responseType: number;
  _errorCode: number;
}

/** A session that takes these messages one after the other; gives its answers and what was found broken in the host. */
async function afterMessages(texts: readonly string[]) {
  const answers: Answer[] = [];
  const defects: unknown[] = [];
  workbook = createWorkbook({ data: book });
  const session = createHostSession({
    workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)),
    origin: "https://localhost:3001",
    addinOrigin: origin,
    post: (text) => answers.push(JSON.parse(text)),
    onError: (error) => defects.push(error),
  });
  const conversation = /"conversation[^"]*|conversation\w+/.exec(session.frameName)![0];
  for (const text of texts) session.receive(inConversation(text, conversation), origin);
  await workbook.settled();
  return { session, answers, defects, conversation };
}

test("the unchanged messages do in another workbook what they did in the first", async () => {
  const { answers, defects, session } = await afterMessages(genuine);
  await eventually(() =>
    expect(answers.filter(({ _responseType }) => _responseType === 0)).toHaveLength(genuine.length),
  );
  expect(defects).toEqual([]);
  expect(workbook.save().sheets.map(({ name }) => name)).toContain("Renamed");
  session.close();
});

test("messages that are changed anywhere are answered or left, and hurt neither host nor workbook", async () => {
  const places = genuine.map((text) => placesIn(JSON.parse(text)));
  const change = fc
    .nat(genuine.length - 1)
    .chain((message) => fc.record({ message: fc.constant(message), at: fc.nat(places[message]!.length - 1), by: odd }));
  // what only reads, asked again afterwards, to see whether the host still answers
  const reading = genuine.find((text) => text.includes("GetUsedRangeOrNullObject"))!;
  const asked: unknown = (JSON.parse(reading) as { _correlationId: unknown })._correlationId;
  const isAnswered = ({ _correlationId, _errorCode }: Answer) => _correlationId === asked && _errorCode === 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const texts = [...genuine];
      for (const { message, at, by } of changes)
        texts[message] = JSON.stringify(changed(JSON.parse(genuine[message]!), places[message]![at]!, by)) ?? "";
      const { session, answers, conversation } = await afterMessages(texts);
      const before = answers.length;
      session.receive(inConversation(reading, conversation), origin);
      await eventually(() => expect(answers.slice(before).some(isAnswered)).toBe(true));
      const saved = workbook.save();
      const again = createWorkbook({ data: saved });
      await again.settled();
      expect(again.save().sheets.map(({ name, cells }) => [name, cells])).toEqual(
        saved.sheets.map(({ name, cells }) => [name, cells]),
      );
      again.dispose();
      session.close();
      workbook.dispose();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what is no message at all is not heard", async () => {
  const { session, answers, defects } = await afterMessages([]);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (text) => {
      session.receive(text, origin);
    }),
  );
  await workbook.settled();
  expect([answers, defects]).toEqual([[], []]);
  session.close();
});
