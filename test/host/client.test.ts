import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../house/eventually";
import { loadOfficeJs, officeJsFolder, type OfficeJs } from "./officeJs";
import { smallWorkbook, type SmallWorkbook } from "./smallWorkbook";

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

let book: SmallWorkbook;
let client: OfficeJs;
const hostErrors: unknown[] = [];

beforeEach(async () => {
  book = smallWorkbook("Data", "Other");
  hostErrors.length = 0;
  client = await loadOfficeJs({ workbook: book, onError: (error) => hostErrors.push(error) });
});
afterEach(() => {
  client.close();
  expect(client.pageErrors).toEqual([]);
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(batch);

const failure = async (work: Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(client.OfficeExtension.Error);
    return error as OfficeExtension.Error;
  }
  throw new Error("nothing failed");
};

test("the library is Microsoft's, byte for byte", () => {
  expect(client.served.map(({ path }) => path).sort()).toEqual([
    "en-us/office_strings.js",
    "excel-web-16.00.js",
    "office.js",
  ]);
  for (const { path, bytes } of client.served) {
    expect(sha256(bytes)).toBe(sha256(readFileSync(join(officeJsFolder, path))));
  }
});

test("the library believes to be in Excel on the web", () => {
  expect(client.info).toEqual({ host: "Excel", platform: "OfficeOnline" });
  const { requirements } = client.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
});

test("values come back, and what was not loaded is the library's own PropertyNotLoaded", () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    range.values = [[1, "two"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "two"]]);
    expect(() => range.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  }));

test("a missing sheet is ItemNotFound, with the statement that asked for it", async () => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getCount();
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.message).toBe("The requested resource doesn't exist.");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});

test("a wrong address is blamed on its own statement", async () => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("nonsense").load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Worksheet.getRange");
  expect(error.debugInfo.statement).toBe("var range = worksheet.getRange(...);");
});

test("a null object stays null, whatever is reached from it", () =>
  run(async (context) => {
    const nothing = context.workbook.worksheets.getItemOrNullObject("Nope");
    const there = context.workbook.worksheets.getItemOrNullObject("Data");
    const range = nothing.getRange("A1");
    const fill = range.format.fill;
    [nothing, there].forEach((sheet) => sheet.load("name"));
    range.load("values");
    fill.load("color");
    fill.color = "#FF0000";
    nothing.delete();
    await context.sync();
    expect([nothing, range, fill].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe("Data");
    // and in a later batch
    nothing.getRange("B2").load("address");
    await context.sync();
  }));

test("what this host does not have is ApiNotFound by name", async () => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B2").removeDuplicates([0], true);
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Range.removeDuplicates");
});

test("a member of a requirement set that is not declared is ApiNotFound", async () => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRanges("A1").load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("1.99");
});

test("a defect of the host ends in GeneralException, not in a sync that hangs", async () => {
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").calculate();
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(error.message).toContain("the host broke");
  expect(hostErrors).toEqual([new TypeError("the host broke")]);
});

test("a range can be used in later batches and is given up at the end", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.values = [["kept"]];
    await context.sync();
    expect(client.session.trackedObjects).toBe(1);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["kept"]]);
  });
  await eventually(() => expect(client.session.trackedObjects).toBe(0));
});

test("a range outlives its run only when it is tracked", async () => {
  const [plain, tracked] = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const ranges = [sheet.getRange("A1"), sheet.getRange("B1")] as const;
    ranges[1].track();
    await context.sync();
    return ranges;
  });
  expect(() => plain.load("address")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  tracked.load("address");
  await tracked.context.sync();
  expect(tracked.address).toBe("Data!B1");
});

test("an object made by a method can be used in the same batch and, by its id, in the next", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.getRange("A1").values = [[5]];
    await context.sync();
    sheet.name = "Renamed";
    sheet.load("name,id");
    await context.sync();
    expect([sheet.name, sheet.id]).toEqual(["Renamed", "{3}"]);
  }));

test("ranges are arguments, items are a collection, pages can be turned", () =>
  run(async (context) => {
    const sheets = context.workbook.worksheets;
    const first = sheets.getItem("Data").getRange("A1");
    const both = first.getBoundingRect(sheets.getItem("Data").getRange("C3"));
    both.load("address");
    sheets.load("items/name");
    const count = sheets.getCount();
    await context.sync();
    expect(both.address).toBe("Data!A1:C3");
    expect(sheets.items.map(({ name }) => name)).toEqual(["Data", "Other"]);
    expect(count.value).toBe(2);
    sheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Other"]);
  }));

test("one sync is one request, and a sync with nothing to do is none", async () => {
  const rows = Array.from({ length: 100 }, (_, row) => Array.from({ length: 10 }, (_c, column) => row * 10 + column));
  client.session.counters.reset();
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").name = "One";
    context.workbook.worksheets.getItem("Other").name = "Two";
    await context.sync();
    await context.sync();
  });
  expect(client.session.counters.requests).toBe(1);
  expect(book.root.Worksheets.sheets.map(({ Name }) => Name)).toEqual(["One", "Two"]);
  client.session.counters.reset();
  await run(async (context) => {
    context.workbook.worksheets.getItem("One").getRange("A1:J100").values = rows;
    await context.sync();
    const { requests, requestBytes } = client.session.counters;
    expect(requests).toBe(1);
    // 10 one-digit, 90 two-digit and 900 three-digit numbers, each with a comma or bracket
    expect(requestBytes).toBeGreaterThan(10 * 2 + 90 * 3 + 900 * 4);
    expect(requestBytes).toBeLessThan(8000);
  });
});
