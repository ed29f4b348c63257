import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

// https://learn.microsoft.com/javascript/api/excel/excel.documentproperties and
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties
let excel: OpenWorkbook;
beforeAll(async () => {
  excel = await openWorkbook();
});
beforeEach(() => excel.reset());
afterAll(() => excel.close());

test("document properties are written and read, and saved", async () => {
  await excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Portfolio";
    properties.author = "Ada";
    properties.revisionNumber = 3;
    await context.sync();
    properties.load();
    await context.sync();
    expect([properties.title, properties.author, properties.revisionNumber]).toEqual(["Portfolio", "Ada", 3]);
    expect([properties.subject, properties.keywords, properties.lastAuthor, properties.creationDate]).toEqual([
      "",
      "",
      "",
      null,
    ]);
  });
  expect(excel.workbook.save().properties).toEqual({ title: "Portfolio", author: "Ada", revisionNumber: 3 });
});

// https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection: add creates or sets; keys have no case
test("custom properties: set twice, found whatever the case, typed, counted, deleted", async () => {
  await excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("Stage", "draft");
    custom.add("STAGE", "final");
    custom.add("Partners", 12);
    custom.add("Share", 0.5);
    custom.add("Checked", true);
    await context.sync();
    const stage = custom.getItem("stage").load("key,value,type");
    const none = custom.getItemOrNullObject("no");
    const count = custom.getCount();
    custom.load("items/key,items/type");
    await context.sync();
    expect([stage.key, stage.value, stage.type, none.isNullObject, count.value]).toEqual([
      "Stage",
      "final",
      "String",
      true,
      4,
    ]);
    expect(custom.items.map(({ key, type }) => [key, type])).toEqual([
      ["Stage", "String"],
      ["Partners", "Number"],
      ["Share", "Float"],
      ["Checked", "Boolean"],
    ]);
    custom.getItem("Partners").value = 13;
    custom.getItem("Share").delete();
    await context.sync();
  });
  expect(excel.workbook.save().properties?.custom?.map(({ key, value }) => [key, value])).toEqual([
    ["Stage", "final"],
    ["Partners", 13],
    ["Checked", true],
  ]);
  await excel.run(async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  expect(excel.workbook.save().properties).toBeUndefined();
});

// https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection#excel-excel-custompropertycollection-getitem-member(1)
test("a custom property that isn't there is an error", async () => {
  expect(await excel.refusal((context) => context.workbook.properties.custom.getItem("no").load("value"))).toBe(
    "ItemNotFound",
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.customproperty: longer keys and values are trimmed to 255 characters
test("keys and texts end after 255 characters", async () => {
  await excel.run(async (context) => {
    context.workbook.properties.custom.add("k".repeat(300), "v".repeat(300));
    await context.sync();
  });
  const [property] = excel.workbook.save().properties?.custom ?? [];
  expect([property?.key.length, String(property?.value).length]).toEqual([255, 255]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
describe("workbook protection", () => {
  const protect = (password?: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.protection.protect(password);
      await context.sync();
    });

  test("sheets of a protected workbook can be neither added nor deleted, renamed, moved, hidden or copied", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Second");
      await context.sync();
    });
    await protect("secret");
    const refused: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown)[] = [
      (context) => context.workbook.worksheets.add(),
      (_, sheet) => sheet.delete(),
      (_, sheet) => (sheet.name = "Other"),
      (_, sheet) => (sheet.position = 1),
      (_, sheet) => (sheet.visibility = "Hidden"),
      (_, sheet) => sheet.copy(),
    ];
    for (const attempt of refused) {
      expect(await excel.refusal((context, sheet) => void attempt(context, sheet))).toBe("AccessDenied");
    }
    expect(await excel.refusal((_, sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("accepted");
    expect(excel.workbook.save().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
  });

  test("protecting twice is an error; the password lifts it, another does not", async () => {
    await protect("secret");
    expect(await excel.refusal((context) => context.workbook.protection.protect())).toBe("InvalidOperation");
    expect(await excel.refusal((context) => context.workbook.protection.unprotect("wrong"))).toBe("AccessDenied");
    await excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect("secret");
      context.workbook.worksheets.add("Now");
      await context.sync();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  test("a workbook that was saved protected opens protected", async () => {
    await protect();
    const saved = excel.workbook.save();
    expect(saved.structureProtection).toEqual({});
    excel.reset(saved);
    expect(await excel.refusal((context) => context.workbook.worksheets.add())).toBe("AccessDenied");
  });
});
