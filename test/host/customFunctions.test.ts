import { createCustomFunctions } from "../../src/host/functions/customFunctions";
import type { MessageEntry } from "../../src/host/functions/outbox";
import type { FunctionsMetadata } from "../../src/host/functions/functionMetadata";
import type { SessionWorkbook } from "../../src/host/session/hostSession";
import { eventually } from "../house/eventually";
import { loadOfficeJs, type OfficeJs } from "./officeJs";
import { smallWorkbook } from "./smallWorkbook";

const scalar = (name: string, more: object = {}) => ({ name, type: "any", dimensionality: "scalar" as const, ...more });
const matrix = (name: string, more: object = {}) => ({ name, type: "any", dimensionality: "matrix" as const, ...more });
const described = (id: string, parameters: ReturnType<typeof scalar | typeof matrix>[] = [], options: object = {}) => ({
  id,
  name: id,
  parameters,
  options,
});

const metadata: FunctionsMetadata = {
  functions: [
    described("ECHO", [scalar("value", { optional: true }), scalar("second", { optional: true })], {
      allowErrorForDataTypeAny: true,
    }),
    described("GRID", [matrix("grid")], { allowErrorForDataTypeAny: true }),
    described("ALL", [scalar("first"), scalar("rest", { repeating: true })]),
    described("GIVE", [scalar("what")]),
    described("WHERE", [matrix("grid")], { requiresAddress: true, requiresParameterAddresses: true }),
    described("WAIT", [scalar("name")], { cancelable: true }),
    described("NOWHERE"),
  ],
};

/** Runs inside the page: functions of an add-in that knows nothing of its host. */
const addin = `
  const E = CustomFunctions.Error, C = CustomFunctions.ErrorCode;
  window.cancelled = [];
  window.waiting = [];
  const describe = (v) => v instanceof E ? "error " + v.code : v === null ? "null" : typeof v + " " + v;
  CustomFunctions.associate({
    ECHO: (value, second) => describe(value) + ", " + describe(second),
    GRID: (grid) => grid.map((row) => row.map(describe)),
    ALL: (first, rest) => JSON.stringify([first, rest]),
    WHERE: (grid, invocation) => invocation.address + " from " + invocation.parameterAddresses.join(),
    WAIT: (name, invocation) => new Promise(() => {
      window.waiting.push(name);
      invocation.onCanceled = () => window.cancelled.push(name);
    }),
    GIVE: (what) => ({
      number: () => 1.5, text: () => "a", yes: () => true, nothing: () => undefined, nil: () => null,
      nan: () => NaN, infinity: () => -Infinity,
      later: () => Promise.resolve("later"),
      rows: () => [[1, "two"], [null, new E(C.notAvailable, "not yet")]],
      ragged: () => [[1, 2], [3]], empty: () => [],
      object: () => ({ any: "thing" }),
      returnedNA: () => new E(C.notAvailable, "cannot be known yet"),
      returnedDiv: () => new E(C.divisionByZero),
      returnedName: () => new E(C.invalidName),
      thrownValue: () => { throw new E(C.invalidValue, "6 is not an answer"); },
      thrownNA: () => { throw new E(C.notAvailable, "not yet"); },
      thrownNum: () => { throw new E(C.invalidNumber); },
      thrownDiv: () => { throw new E(C.divisionByZero); },
      thrownNull: () => { throw new E(C.nullReference); },
      thrownName: () => { throw new E(C.invalidName); },
      thrownPlain: () => { throw new TypeError("oops"); },
      rejectedNA: () => Promise.reject(new E(C.notAvailable, "refused")),
      rejectedPlain: () => Promise.reject(new Error("oops")),
      much: () => Array.from({ length: 80000 }, (_, row) => ["row " + (1e12 + row)]),
    })[what](),
  });
`;

let client: OfficeJs;
beforeAll(async () => {
  client = await loadOfficeJs({ workbook: smallWorkbook(), metadata, namespace: "ALLIANCE", scripts: [addin] });
});
afterAll(() => {
  client.close();
  expect(client.pageErrors).toEqual([]);
});

const invoke: OfficeJs["session"]["customFunctions"]["invoke"] = (...args) =>
  client.session.customFunctions.invoke(...args);

const shownFor: [string, unknown][] = [
  ["number", 1.5],
  ["text", "a"],
  ["yes", true],
  ["later", "later"],
  // Nothing shows as 0.
  ["nothing", 0],
  ["nil", 0],
  [
    "rows",
    [
      [1, "two"],
      [0, { error: "#N/A", message: "not yet" }],
    ],
  ],
  ["nan", { error: "#NUM!" }],
  ["infinity", { error: "#NUM!" }],
  ["ragged", { error: "#VALUE!" }],
  ["empty", { error: "#VALUE!" }],
  ["object", { error: "#VALUE!" }],
  ["returnedNA", { error: "#N/A", message: "cannot be known yet" }],
  ["returnedDiv", { error: "#DIV/0!" }],
  ["returnedName", { error: "#VALUE!" }],
  ["thrownValue", { error: "#VALUE!", message: "6 is not an answer" }],
  ["thrownNA", { error: "#N/A", message: "not yet" }],
  ["thrownNum", { error: "#NUM!" }],
  ["thrownDiv", { error: "#DIV/0!" }],
  ["thrownNull", { error: "#NULL!" }],
  ["thrownName", { error: "#VALUE!" }],
  ["thrownPlain", { error: "#VALUE!" }],
  ["rejectedNA", { error: "#N/A", message: "refused" }],
  ["rejectedPlain", { error: "#VALUE!" }],
];
// Asked all at once: the library sends results at most twice a second.
let shown: unknown[];
beforeAll(async () => {
  shown = await Promise.all(shownFor.map(([what]) => invoke("GIVE", [what])));
});
test.each(shownFor.map(([what, wanted], index) => [what, wanted, index] as const))(
  "a function that gives %s",
  (_what, wanted, index) => expect(shown[index]).toEqual(wanted),
);

test("answers that are too much for one request together arrive in several", async () => {
  const much = await Promise.all(Array.from({ length: 4 }, () => invoke("GIVE", ["much"])));
  expect(much.map((rows) => (rows as unknown[][]).length)).toEqual([80_000, 80_000, 80_000, 80_000]);
  const sent = client.session.counters.log.filter(({ kind }) => kind === "service");
  expect(sent.some(({ requestBytes }) => requestBytes > 5_000_000)).toBe(true);
}, 300_000);

test("omitted optionals are null, blanks are null, errors are real CustomFunctions.Errors", async () => {
  expect(await Promise.all([invoke("ECHO", []), invoke("ECHO", [undefined, "x"]), invoke("ECHO", [null, 0])])).toEqual([
    "null, null",
    "null, string x",
    "null, number 0",
  ]);
  expect(await invoke("ECHO", [{ error: "#DIV/0!" }])).toBe("error #DIV/0!, null");
});

test("a range arrives as rows, a single cell as one row of one, with errors in their places", async () => {
  expect(
    await Promise.all([
      invoke("GRID", [
        [
          [1, null],
          ["a", { error: "#N/A" }],
        ],
      ]),
      invoke("GRID", [7]),
    ]),
  ).toEqual([
    [
      ["number 1", "null"],
      ["string a", "error #N/A"],
    ],
    [["number 7"]],
  ]);
});

test("a repeating parameter is one array, empty when nothing is given", async () => {
  expect(await Promise.all([invoke("ALL", [1, 2, 3]), invoke("ALL", [1])])).toEqual(["[1,[2,3]]", "[1,[]]"]);
});

test("errors do not reach a function that didn't ask for them: the cell shows the error", async () => {
  expect(await invoke("GIVE", [{ error: "#REF!" }])).toEqual({ error: "#REF!" });
});

test("too few and too many arguments are #VALUE!", async () => {
  expect(await Promise.all([invoke("GIVE", []), invoke("ECHO", ["a", "b", "c"])])).toEqual([
    { error: "#VALUE!" },
    { error: "#VALUE!" },
  ]);
});

test("names: any case, with and without the namespace; unknown ones are #NAME?", async () => {
  expect(
    await Promise.all([
      invoke("give", ["text"]),
      invoke("ALLIANCE.GIVE", ["text"]),
      invoke("OTHER.GIVE", ["text"]),
      invoke("GIVES", ["text"]),
    ]),
  ).toEqual(["a", "a", { error: "#NAME?" }, { error: "#NAME?" }]);
});

test("a function that is described but not in the add-in's script ends in an error", async () => {
  expect(await invoke("NOWHERE", [])).toEqual({ error: "#VALUE!" });
});

test("a function that wants to know where it stands is told", async () => {
  const context = { address: "Sheet1!C3", parameterAddresses: ["Sheet1!A1:B2"] };
  expect(await invoke("WHERE", [[[1]]], context)).toBe("Sheet1!C3 from Sheet1!A1:B2");
});

test("a range for a parameter that takes one value calls the function for each cell", async () => {
  expect(
    await invoke("GIVE", [
      [
        ["number", "text"],
        ["yes", "thrownNA"],
      ],
    ]),
  ).toEqual([
    [1.5, "a"],
    [true, { error: "#N/A", message: "not yet" }],
  ]);
  // A column against a row: each with each.
  expect(await invoke("ECHO", [[[1], [2]], [["a", "b"]]])).toEqual([
    ["number 1, string a", "number 1, string b"],
    ["number 2, string a", "number 2, string b"],
  ]);
});

test("five hundred cells are one message there and one request back", async () => {
  // After a second of calling the library lets others have a turn, and may report in between: on a slow machine too early.
  const clock = client.window as unknown as { Date: { now: () => number } };
  const [now, standstill] = [clock.Date.now, clock.Date.now()];
  clock.Date.now = () => standstill;
  client.session.counters.reset();
  const results = await Promise.all(Array.from({ length: 500 }, (_, index) => invoke("ECHO", [index])));
  clock.Date.now = now;
  expect(results[499]).toBe("number 499, null");
  const { serviceRequests, requests } = client.session.counters;
  expect([serviceRequests, requests]).toEqual([1, 0]);
});

test("calls of one turn travel in one message, each with its own number", async () => {
  const sent: (readonly MessageEntry[])[] = [];
  const host = createCustomFunctions({ metadata, send: (entries) => sent.push(entries) });
  host.setReady();
  const results = ["a", "b", "c"].map((value) => host.invoke("ECHO", [value]));
  await eventually(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.map(([category, type, , message, id]) => [category, type, message, id])).toEqual([
    [1, 1000, '[1,"ECHO",["a",null],null,4,null]', 1],
    [1, 1000, '[2,"ECHO",["b",null],null,4,null]', 2],
    [1, 1000, '[3,"ECHO",["c",null],null,4,null]', 3],
  ]);
  host.settle(2, { ok: true, value: "second" });
  expect(await results[1]).toBe("second");
  expect(host.pending).toBe(2);
});

test("cancelling reaches the function, and its cell is free at once", async () => {
  const stop = new AbortController();
  const waiting = invoke("WAIT", ["first"], { signal: stop.signal });
  void invoke("WAIT", ["second"]);
  const page = client.window as unknown as Record<"waiting" | "cancelled", string[]>;
  await eventually(() => expect(page.waiting).toEqual(["first", "second"]));
  expect(client.session.customFunctions.pending).toBe(2);
  stop.abort();
  expect(await waiting).toEqual({ error: "#BUSY!" });
  await eventually(() => expect(page.cancelled).toEqual(["first"]));
  expect(client.session.customFunctions.pending).toBe(1);
});

test("calls before the add-in is ready wait for it; calls after it is gone end", async () => {
  const early = await loadOfficeJs({ workbook: smallWorkbook(), metadata, scripts: [addin], dontWait: true });
  const first = early.session.customFunctions.invoke("GIVE", ["text"]);
  const never = early.session.customFunctions.invoke("WAIT", ["for ever"]);
  expect(await first).toBe("a");
  early.close();
  expect(await never).toEqual({ error: "#CONNECT!" });
});

test("the workbook is told of the functions and can call them", async () => {
  const told: Parameters<NonNullable<SessionWorkbook["setCustomFunctions"]>>[] = [];
  const page = await loadOfficeJs({
    workbook: { ...smallWorkbook(), setCustomFunctions: (...what) => void told.push(what) },
    metadata,
    namespace: "ALLIANCE",
    scripts: [addin],
  });
  expect(told).toHaveLength(1);
  expect(told[0]?.[0]).toBe(metadata);
  expect(told[0]?.[2]).toBe("ALLIANCE");
  expect(await told[0]?.[1]("GIVE", ["text"], { address: "Sheet1!A1", signal: new AbortController().signal })).toBe(
    "a",
  );
  page.close();
});

test("functions and workbook requests do not wait for each other", async () => {
  const book = smallWorkbook("Data");
  let calculated: () => void = () => undefined;
  const page = await loadOfficeJs({
    workbook: { ...book, calculated: () => new Promise((resolve) => (calculated = resolve)) },
    metadata,
    scripts: [addin],
  });
  const read = page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(await page.session.customFunctions.invoke("GIVE", ["number"])).toBe(1.5);
  calculated();
  expect(await read).toBe("Data!A1");
  page.close();
});
