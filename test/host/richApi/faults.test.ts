import { hostErrors, type Fault } from "../../../src/host/richApi/faults";
import { eventually } from "../../house/eventually";
import { loadOfficeJs, type OfficeJs } from "../officeJs";
import { smallWorkbook, type SmallWorkbook } from "../smallWorkbook";

let book: SmallWorkbook;
let client: OfficeJs;

beforeAll(async () => {
  book = smallWorkbook("Data");
  client = await loadOfficeJs({ workbook: book, payloadLimit: 20_000 });
  await client.session.customFunctions.ready;
});
beforeEach(async () => {
  client.session.faults.clear();
  await roundTrip(); // after the clean-up of the test before
  client.session.counters.reset();
  book.root.Worksheets.$item("Data").cells.clear();
});
afterAll(() => client.close());

/** Requests are answered in their order: what was asked before is carried out when this is. */
const roundTrip = () =>
  client.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
const write = (value: unknown) =>
  client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
    await context.sync();
  });
const outcome = async (fault: Fault, value: unknown = 1): Promise<OfficeExtension.Error> => {
  client.session.faults.add(fault);
  const error = await write(value).then(
    () => undefined,
    (reason: unknown) => reason as OfficeExtension.Error,
  );
  expect(error).toBeInstanceOf(client.OfficeExtension.Error);
  return error as OfficeExtension.Error;
};
const written = (): unknown => book.root.Worksheets.$item("Data").cells.get("A1");

test.each([
  [5001, "GeneralException"],
  [5004, "InvalidOperationInCellEditMode"],
  [5012, "InvalidOrTimedOutSession"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
])("host error %i is %s to the add-in, and nothing was done", async (error, code) => {
  expect((await outcome({ error })).code).toBe(code);
  expect(written()).toBeUndefined();
  expect(Object.entries(hostErrors)).toContainEqual([code, error]);
});

test("an error of the object model, before or after the work", async () => {
  const error = { code: "InsertDeleteConflict", message: "Cells are in the way.", status: 409 };
  const before = await outcome({ error });
  expect([before.code, before.message, written()]).toEqual([
    "InsertDeleteConflict",
    "Cells are in the way.",
    undefined,
  ]);
  const after = await outcome({ error, moment: "after" });
  expect([after.code, written()]).toEqual(["InsertDeleteConflict", [[1]]]);
});

test("a host error after the work leaves the work done", async () => {
  expect((await outcome({ error: 5102, moment: "after" })).code).toBe("ActivityLimitReached");
  expect(written()).toEqual([[1]]);
});

test("next, the n-th, every, and called off", async () => {
  const { faults } = client.session;
  const succeeds = async () => {
    try {
      await write(1);
      return true;
    } catch {
      return false;
    }
  };
  const four = async () => [await succeeds(), await succeeds(), await succeeds(), await succeeds()];
  faults.add({ error: 5102 });
  expect(await four()).toEqual([false, true, true, true]);
  faults.add({ error: 5102, request: 3 });
  expect(await four()).toEqual([true, true, false, true]);
  const end = faults.add({ error: 5102, request: "every" });
  expect([await succeeds(), await succeeds()]).toEqual([false, false]);
  end();
  expect(await succeeds()).toBe(true);
});

test("a delayed answer comes late", async () => {
  client.session.faults.add({ delay: 120 });
  const start = Date.now();
  await write(2);
  expect(Date.now() - start).toBeGreaterThanOrEqual(115);
  expect(written()).toEqual([[2]]);
});

test("a lost request does nothing and a lost answer everything; neither ever ends", async () => {
  const waits = async (fault: Fault) => {
    client.session.faults.add(fault);
    let state = "waiting";
    void write(3).then(() => (state = "ended"));
    await roundTrip();
    return state;
  };
  expect(await waits({ drop: true })).toBe("waiting");
  expect(written()).toBeUndefined();
  expect(await waits({ drop: true, moment: "after" })).toBe("waiting");
  expect(written()).toEqual([[3]]);
  await write(4);
  expect(written()).toEqual([[4]]);
});

test("a request over the limit is refused undone, a response over it after the work", async () => {
  await expect(write("x".repeat(20_000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(written()).toBeUndefined();
  const large = client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.values = [["é".repeat(6_000)]]; // two bytes each
    const loads = [1, 2].map(() => range.worksheet.getRange("A1").load("values"));
    await context.sync();
    return loads;
  });
  await expect(large).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(written()).toEqual([["é".repeat(6_000)]]);
});

test("a fault can be kept for the requests it is meant for", async () => {
  client.session.faults.add({ error: 5102, matching: (batch) => JSON.stringify(batch).includes("unlucky") });
  await write("lucky");
  await expect(write("unlucky")).rejects.toMatchObject({ code: "ActivityLimitReached" });
  await write("unlucky");
});

test("the library's own clean-up after a run is told apart", async () => {
  await write(1);
  const { counters } = client.session;
  await eventually(() => expect(counters.cleanupRequests).toBe(1));
  expect([counters.requests, counters.serviceRequests]).toEqual([1, 0]);
});

test("requests, bytes and actions are counted, and the log is kept short", async () => {
  const { counters } = client.session;
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").name = "Data";
    await context.sync();
  });
  expect(counters.requests).toBe(1);
  // instantiate workbook, worksheets and sheet, then set the name
  expect(counters.actions).toEqual([4]);
  const [entry] = counters.log;
  expect(entry?.batch.Actions.map(({ ActionType }) => ActionType)).toEqual([1, 1, 1, 4]);
  expect(entry?.response?.Results).toHaveLength(4);
  expect(counters.responseBytes).toBe(Buffer.byteLength(JSON.stringify(entry?.response)));
  expect(counters.requestBytes).toBe(entry?.requestBytes);
  for (let i = 0; i < 210; i += 1) {
    await client.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  }
  expect(counters.requests).toBe(211);
  expect([counters.log.length, counters.actions.length]).toEqual([200, 200]);
});
