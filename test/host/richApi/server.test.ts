import { ApiObject, NULL } from "../../../src/host/richApi/apiObject";
import { createServer } from "../../../src/host/richApi/server";
import type { Action, Batch, ObjectPath } from "../../../src/host/richApi/wire";
import { smallWorkbook } from "../smallWorkbook";

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1 };
const SHEETS: ObjectPath = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const sheetPath = (Id: number, name: string): ObjectPath => ({
  Id,
  ObjectPathType: 5,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [name] },
});
const method = (Id: number, parent: number, Name: string, args: unknown[] = [], refs?: number[]): ObjectPath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: refs },
});

const batch = (paths: ObjectPath[], actions: Omit<Action, "Id">[]): Batch => ({
  ObjectPaths: Object.fromEntries([ROOT, SHEETS, ...paths].map((path) => [path.Id, path])),
  Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })),
});

const open = (services: Record<string, ApiObject> = {}) => {
  const book = smallWorkbook("Data", "Other");
  const errors: unknown[] = [];
  const server = createServer({
    root: book.root,
    services,
    requirements: { ExcelApi: "1.17" },
    onError: (error) => errors.push(error),
  });
  const values = (paths: ObjectPath[], actions: Omit<Action, "Id">[]) => {
    const response = server.execute(batch(paths, actions));
    expect(response.Error).toBeUndefined();
    return response.Results.map(({ Value }) => Value);
  };
  return { book, server, errors, values };
};

test("identity tells objects apart, and a null object is null", () => {
  const { values } = open();
  expect(
    values(
      [sheetPath(3, "Data"), method(4, 2, "GetItemOrNullObject", ["Nope"]), method(5, 4, "GetRange", ["A1"])],
      [3, 4, 5, 1].map((ObjectPathId) => ({ ActionType: 1, ObjectPathId })),
    ),
  ).toEqual([{ Id: "{1}" }, null, null, {}]);
});

test("a path is made once, however often it is used", () => {
  const { book, values } = open();
  values(
    [method(3, 2, "Add", ["New"])],
    [
      { ActionType: 1, ObjectPathId: 3 },
      { ActionType: 2, ObjectPathId: 3 },
      { ActionType: 3, ObjectPathId: 3, Name: "GetRange", ArgumentInfo: { Arguments: ["A1"] } },
    ],
  );
  expect(book.root.Worksheets.sheets.map(({ Name }) => Name)).toEqual(["Data", "Other", "New"]);
});

test("load gives PascalCase and _Items, retrieve camelCase and items", () => {
  const { values } = open();
  const QueryInfo = { Select: ["name"] };
  expect(
    values(
      [],
      [
        { ActionType: 2, ObjectPathId: 2, QueryInfo },
        { ActionType: 7, ObjectPathId: 2, QueryInfo },
      ],
    ),
  ).toEqual([
    {
      _Items: [
        { Id: "{1}", Name: "Data" },
        { Id: "{2}", Name: "Other" },
      ],
    },
    {
      items: [
        { id: "{1}", name: "Data" },
        { id: "{2}", name: "Other" },
      ],
    },
  ]);
});

test("items of a collection may be named with or without saying items", () => {
  const { values } = open();
  const load = (...Select: string[]) => values([], [{ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select } }])[0];
  const all = {
    _Items: [
      { Id: "{1}", Name: "Data" },
      { Id: "{2}", Name: "Other" },
    ],
  };
  expect([load("items"), load("items/name"), load("name"), load("*"), load()]).toEqual([all, all, all, all, all]);
});

test("an item of a null object is null", () => {
  const { values } = open();
  const paths = [
    { Id: 3, ObjectPathType: 7 },
    { Id: 4, ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Data"] } },
  ];
  expect(values(paths, [{ ActionType: 2, ObjectPathId: 4 }])).toEqual([null]);
});

test("the result of a null object's method has no value", () => {
  const { values } = open();
  const paths = [method(3, 2, "GetItemOrNullObject", ["Nope"])];
  // The library leaves a ClientResult alone that is marked so.
  const noValue = { _IsNull: true };
  expect(values(paths, [{ ActionType: 3, ObjectPathId: 3, Name: "Delete" }])).toEqual([noValue]);
  const giveNothing = {
    ActionType: 3,
    ObjectPathId: 2,
    Name: "GetItemOrNullObject",
    ArgumentInfo: { Arguments: ["Nope"] },
  };
  expect(values([], [giveNothing])).toEqual([noValue]);
});

test("load without names brings the plain values, but not those fetched only on request or of a newer Excel", () => {
  const { values } = open();
  const paths = [sheetPath(3, "Other")];
  expect(values(paths, [{ ActionType: 2, ObjectPathId: 3 }])).toEqual([{ Id: "{2}", Name: "Other" }]);
  expect(values(paths, [{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["*", "position"] } }])).toEqual([
    { Id: "{2}", Name: "Other", Position: 1 },
  ]);
});

test("paths lead through navigation members; expand brings all below", () => {
  const { values } = open();
  const paths = [sheetPath(3, "Data"), method(4, 3, "GetRange", ["A1"])];
  const load = (QueryInfo: Action["QueryInfo"]) => values(paths, [{ ActionType: 2, ObjectPathId: 4, QueryInfo }])[0];
  expect(load({ Select: ["address", "format/fill/color", "worksheet/name"] })).toEqual({
    Address: "Data!A1",
    Format: { Fill: { Color: "#FFFFFF" } },
    Worksheet: { Id: "{1}", Name: "Data" },
  });
  expect(load({ Select: ["address"], Expand: ["format"] })).toEqual({
    Address: "Data!A1",
    Format: { ColumnWidth: 48 },
  });
  expect(load({ Select: ["format"] })).toEqual({ Format: { ColumnWidth: 48 } });
});

test("a name that cannot be loaded is InvalidArgument and says which", () => {
  const { server } = open();
  const { Error } = server.execute(
    batch([sheetPath(3, "Data")], [{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["nmae"] } }]),
  );
  expect(Error).toMatchObject({ Code: "InvalidArgument", HttpStatusCode: 400 });
  expect(Error?.Message).toContain("nmae");
});

test("loadRecursive goes down by type, no deeper than allowed", () => {
  const { values } = open();
  const query = (MaxDepth: number) =>
    values(
      [],
      [
        {
          ActionType: 6,
          ObjectPathId: 1,
          RecursiveQueryInfo: {
            Queries: { Workbook: { Select: ["name", "worksheets"] }, Worksheet: { Select: ["name"] } },
            MaxDepth,
          },
        },
      ],
    )[0];
  expect(query(2)).toEqual({
    Name: "Book.xlsx",
    Worksheets: {
      _Items: [
        { Id: "{1}", Name: "Data" },
        { Id: "{2}", Name: "Other" },
      ],
    },
  });
  expect(query(0)).toEqual({ Name: "Book.xlsx" });
  const deep = (MaxDepth: number) =>
    values(
      [sheetPath(3, "Data"), method(4, 3, "GetRange", ["A1"])],
      [
        {
          ActionType: 6,
          ObjectPathId: 4,
          RecursiveQueryInfo: {
            Queries: { Range: { Select: ["format"] }, RangeFormat: { Select: ["columnWidth", "fill"] } },
            MaxDepth,
          },
        },
      ],
    )[0];
  expect(deep(1)).toEqual({ Format: { ColumnWidth: 48 } });
  expect(deep(2)).toEqual({ Format: { ColumnWidth: 48, Fill: { Color: "#FFFFFF" } } });
});

test("objects are arguments: by parallel ids, and inside plain objects", () => {
  class Service extends ApiObject {
    readonly $type = "Service";
    readonly $scalars = [];
    readonly $navs = [];
    Describe(...args: unknown[]): unknown {
      const kind = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(kind)
          : value === NULL
            ? "null"
            : value instanceof ApiObject
              ? value.$type
              : value;
      return args.map(kind);
    }
  }
  const { values } = open({ Service: new Service() });
  const paths = [{ Id: 3, ObjectPathType: 2, Name: "Service" }, sheetPath(4, "Data"), { Id: 5, ObjectPathType: 7 }];
  const result = values(paths, [
    {
      ActionType: 3,
      ObjectPathId: 3,
      Name: "Describe",
      ArgumentInfo: {
        Arguments: ["plain", null, null, [null, 2], { _ObjectPathId: 4 }],
        ReferencedObjectPathIds: [0, 4, 5, [4, 0], 0],
      },
    },
  ]);
  expect(result).toEqual([["plain", "Worksheet", "null", ["Worksheet", 2], "Worksheet"]]);
});

test("set and update write; a read-only member is refused in the library's words", () => {
  const { book, server, values } = open();
  const paths = [sheetPath(3, "Data"), method(4, 3, "GetRange", ["A1"])];
  values(paths, [
    { ActionType: 4, ObjectPathId: 4, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } },
    { ActionType: 9, ObjectPathId: 4, ObjectState: { format: { columnWidth: 90, fill: { color: "#FF0000" } } } },
  ]);
  expect(book.root.Worksheets.$item("Data").cells).toEqual(
    new Map<string, unknown>([
      ["A1", [[1]]],
      ["A1 width", 90],
      ["A1 fill", "#FF0000"],
    ]),
  );
  const { Error } = server.execute(
    batch(paths, [{ ActionType: 4, ObjectPathId: 4, Name: "Address", ArgumentInfo: { Arguments: ["B1"] } }]),
  );
  expect(Error).toMatchObject({ Code: "InvalidArgument", Location: "Range.address" });
  expect(Error?.Message).toContain("Attempting to set read-only property 'address'.");
});

test("ensure unchanged goes on where nothing changed and is a conflict where something did", () => {
  const { server } = open();
  const check = (name: string) =>
    server.execute(batch([sheetPath(3, "Data")], [{ ActionType: 8, ObjectPathId: 3, ObjectState: { name } }])).Error;
  expect(check("Data")).toBeUndefined();
  expect(check("Old")).toMatchObject({ Code: "Conflict", HttpStatusCode: 409 });
});

test("a batch stops at the first failure and keeps what was before it, traces included", () => {
  const { book, server } = open();
  const response = server.execute(
    batch(
      [sheetPath(3, "Data"), sheetPath(4, "Nope")],
      [
        { ActionType: 5, ObjectPathId: 0, Name: "Trace" },
        { ActionType: 4, ObjectPathId: 3, Name: "Name", ArgumentInfo: { Arguments: ["Renamed"] } },
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 3, ObjectPathId: 3, Name: "Delete" },
        { ActionType: 5, ObjectPathId: 0, Name: "Trace" },
      ],
    ),
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 100, Value: null },
      { ActionId: 101, Value: null },
    ],
    TraceIds: [100],
    Error: {
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      HttpStatusCode: 404,
      ActionIndex: 2,
      Location: "WorksheetCollection.getItem",
    },
  });
  expect(book.root.Worksheets.sheets.map(({ Name }) => Name)).toEqual(["Renamed", "Other"]);
});

test("tracked objects live from keep to remove", () => {
  const { server } = open();
  const keep = server.execute(
    batch(
      [sheetPath(3, "Data"), method(4, 3, "GetRange", ["B2"])],
      [
        { ActionType: 3, ObjectPathId: 4, Name: "_KeepReference" },
        { ActionType: 1, ObjectPathId: 4 },
      ],
    ),
  );
  const { _ReferenceId: reference } = keep.Results[1]?.Value as { _ReferenceId: string };
  const byReference: ObjectPath = { Id: 3, ObjectPathType: 6, Name: reference };
  const load = batch([byReference], [{ ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["address"] } }]);
  expect(server.execute(load).Results[0]?.Value).toEqual({ _ReferenceId: reference, Address: "Data!B2" });
  expect(server.trackedObjects).toBe(1);
  server.execute(
    batch([], [{ ActionType: 3, ObjectPathId: 1, Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } }]),
  );
  expect(server.trackedObjects).toBe(0);
  expect(server.execute(load).Error).toMatchObject({ Code: "InvalidReference", ActionIndex: 0 });
});

test.each(["constructor", "toString", "__proto__", "$items", "find", "sheets", "Missing"])(
  "%s cannot be reached from outside",
  (name) => {
    const { server, errors } = open();
    const asMethod = server.execute(batch([], [{ ActionType: 3, ObjectPathId: 2, Name: name }]));
    const asProperty = server.execute(
      batch([{ Id: 3, ObjectPathType: 4, Name: name, ParentObjectPathId: 2 }], [{ ActionType: 1, ObjectPathId: 3 }]),
    );
    const asTarget = server.execute(
      batch([], [{ ActionType: 4, ObjectPathId: 2, Name: name, ArgumentInfo: { Arguments: [1] } }]),
    );
    for (const { Error } of [asMethod, asProperty, asTarget]) expect(Error?.Code).toBe("ApiNotFound");
    expect(errors).toEqual([]);
  },
);

test.each([
  ["an unknown service", [{ Id: 3, ObjectPathType: 2, Name: "toString" }], "ApiNotFound"],
  ["a path that isn't there", [], "InvalidArgument"],
  ["a type of path that isn't there", [{ Id: 3, ObjectPathType: 99 }], "InvalidArgument"],
  ["items of what has none", [{ Id: 3, ObjectPathType: 5, ParentObjectPathId: 1 }], "ApiNotFound"],
  ["a method that gives no object", [method(3, 2, "GetCount")], "GeneralException"],
  ["a reference never given", [{ Id: 3, ObjectPathType: 6, Name: "ref9" }], "InvalidReference"],
])("%s is an answer, not an exception", (_what, paths, code) => {
  const { server } = open();
  expect(server.execute(batch(paths as ObjectPath[], [{ ActionType: 1, ObjectPathId: 3 }])).Error?.Code).toBe(code);
});

test("an action of an unknown type is InvalidArgument", () => {
  const { server } = open();
  expect(server.execute(batch([], [{ ActionType: 12, ObjectPathId: 1 }])).Error?.Code).toBe("InvalidArgument");
});

test("a defect of the host is GeneralException with its message, and the host hears of it", () => {
  const { server, errors } = open();
  const { Error } = server.execute(
    batch(
      [{ Id: 3, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 }],
      [{ ActionType: 1, ObjectPathId: 3 }],
    ),
  );
  expect(Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(Error?.Message).toContain("the host broke");
  expect(errors).toEqual([new TypeError("the host broke")]);
});

test("formulas are calculated before each read that follows a write, and only then", async () => {
  const { server } = open();
  const paths = [sheetPath(3, "Data"), method(4, 3, "GetRange", ["A1"])];
  const write = { ActionType: 4, ObjectPathId: 4, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } };
  const read = { ActionType: 2, ObjectPathId: 4 };
  const count = { ActionType: 3, ObjectPathId: 2, Name: "GetCount" };
  let calculations = 0;
  const actions = [write, read, read, count, read, write, write, count, read, write];
  const response = await server.run(batch(paths, actions), async () => {
    calculations += 1;
  });
  expect(calculations).toBe(2);
  expect(response.Results).toHaveLength(actions.length);
});

test("a calculation that fails doesn't stop the batch", async () => {
  const { server, errors } = open();
  const response = await server.run(batch([], [{ ActionType: 2, ObjectPathId: 1 }]), () =>
    Promise.reject(new Error("no calculation")),
  );
  expect(response.Results[0]?.Value).toEqual({ Name: "Book.xlsx" });
  expect(errors).toEqual([new Error("no calculation")]);
});
