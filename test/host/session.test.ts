import { eventually } from "../house/eventually";
import { loadOfficeJs, type OfficeJs, type OfficeJsOptions } from "./officeJs";
import { smallWorkbook } from "./smallWorkbook";

let client: OfficeJs;
let book: ReturnType<typeof smallWorkbook>;
const start = async (options: Partial<OfficeJsOptions> = {}) => {
  book = smallWorkbook("Data", "Other");
  book.stored = [["seed", '"x"']];
  client = await loadOfficeJs({ workbook: book, ...options });
};
afterEach(() => {
  client.close();
  expect(client.pageErrors).toEqual([]);
});

/** Whatever the host said before has reached the add-in when its answer to this has: messages stay in their order. */
const roundTrip = () =>
  client.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
const called = <T>(start: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    start((result) => (String(result.status) === "succeeded" ? resolve(result.value) : reject(result.error))),
  );

test("settings are there at the start, saved into the workbook and read again from it", async () => {
  await start();
  const { settings } = client.Office.context.document;
  expect(settings.get("seed")).toBe("x");
  settings.set("answer", { n: 42, day: new Date(0) });
  await called((callback) => settings.saveAsync({}, callback));
  expect(book.stored).toEqual([
    ["seed", '"x"'],
    ["answer", expect.stringContaining('"n":42')],
  ]);
  book.stored = [["seed", '"changed elsewhere"']];
  await called((callback) => settings.refreshAsync(callback));
  expect(settings.get("seed")).toBe("changed elsewhere");
  expect(settings.get("answer")).toBeNull();
});

test("a date in a setting survives the round trip", async () => {
  await start();
  const { settings } = client.Office.context.document;
  settings.set("day", new Date(86400000));
  await called((callback) => settings.saveAsync({}, callback));
  await called((callback) => settings.refreshAsync(callback));
  expect((settings.get("day") as Date).getTime()).toBe(86400000);
});

test("events: registered on a sheet, heard from that sheet, with the changed range; then no more", async () => {
  await start();
  const heard: { address: string; values: unknown[][] }[] = [];
  const handler = await client.Excel.run(async (context) => {
    const registered = context.workbook.worksheets.getItem("Data").onChanged.add(async (event) => {
      await client.Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        heard.push({ address: event.address, values: range.values });
      });
    });
    await context.sync();
    return registered;
  });
  const write = (sheet: string, value: number) => {
    book.root.Worksheets.$item(sheet).GetRange("B2").Values = [[value]];
  };
  write("Other", 2);
  write("Data", 1);
  await eventually(() => expect(heard).toEqual([{ address: "B2", values: [[1]] }]));
  await client.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  write("Data", 3);
  await roundTrip();
  await roundTrip(); // the handler asks for the values before it tells
  expect(heard).toHaveLength(1);
  expect(book.events.wants(10, "{1}")).toBe(false);
});

test("a handler runs after the sync that caused its event", async () => {
  await start();
  const order: string[] = [];
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.onChanged.add(async () => void order.push("event"));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    order.push("synced");
  });
  await eventually(() => expect(order).toEqual(["synced", "event"]));
});

test("the old selection event is made from the new one, once for the whole workbook", async () => {
  await start();
  let heard = 0;
  book.events.register(14, "{1}");
  expect(book.events.wants(14, "Workbook")).toBe(false);
  await called<void>((callback) =>
    client.Office.context.document.addHandlerAsync(
      client.Office.EventType.DocumentSelectionChanged,
      () => (heard += 1),
      {},
      callback,
    ),
  );
  book.events.emit(14, "Workbook", { worksheetId: "{1}", address: "A1" });
  book.events.emit(14, "{1}", { worksheetId: "{1}", address: "A1" });
  await eventually(() => expect(heard).toBeGreaterThan(0));
  await roundTrip();
  expect(heard).toBe(1);
});

test("a ribbon button runs its function, which knows the button, and its completion comes back", async () => {
  await start();
  const pressed: string[] = [];
  client.Office.actions.associate("build", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  const done = await client.session.runCommand("build", "Alliance.Build");
  expect(pressed).toEqual(["Alliance.Build"]);
  expect(done.status).toBe(0);
});

test("a button pressed before the add-in listens waits for it", async () => {
  await start({ dontWait: true });
  const done = client.session.runCommand("late");
  client.Office.actions.associate("late", (event: Office.AddinCommands.Event) => event.completed());
  await expect(done).resolves.toMatchObject({ status: 0 });
});

test("a keyboard shortcut runs its action", async () => {
  await start();
  await client.session.customFunctions.ready;
  let ran = 0;
  client.Office.actions.associate("jump", () => void (ran += 1));
  client.session.runAction("jump");
  await eventually(() => expect(ran).toBe(1));
});

test("buttons are switched off by Office.ribbon", async () => {
  let changes = 0;
  await start({ onRibbon: () => (changes += 1) });
  await client.Office.ribbon.requestUpdate({
    tabs: [{ id: "Home", groups: [{ id: "G", controls: [{ id: "Alliance.Build", enabled: false }] }] }],
  });
  expect(client.session.ribbon.enabled.get("Alliance.Build")).toBe(false);
  expect(changes).toBeGreaterThan(0);
});

test("the pane is hidden and shown by the add-in and by the user, and the add-in hears of both", async () => {
  const pane: boolean[] = [];
  await start({ onPane: (visible) => pane.push(visible) });
  const modes: string[] = [];
  await client.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(String(visibilityMode)));
  await client.Office.addin.showAsTaskpane(); // it is shown already
  await client.Office.addin.hide();
  await client.Office.addin.showAsTaskpane();
  client.session.setPane(false);
  await eventually(() => expect(modes).toEqual(["Hidden", "Taskpane", "Hidden"]));
  expect(pane).toEqual([false, true]);
  expect(client.session.runtime.visibility).toBe("Background");
  await client.Office.addin.setStartupBehavior(client.Office.StartupBehavior.load);
  expect(await client.Office.addin.getStartupBehavior()).toBe("Load");
});

test("the document's address, mode and language are those of the session", async () => {
  await start({ documentUrl: "https://localhost:3001/Partners.xlsx", readOnly: true });
  const { document, displayLanguage } = client.Office.context;
  expect([document.url, document.mode, displayLanguage]).toEqual([
    "https://localhost:3001/Partners.xlsx",
    "readOnly",
    "en-US",
  ]);
});

test("an old-style call that this host does not have fails in the library's words", async () => {
  await start();
  await expect(
    called((callback) =>
      client.Office.context.document.getSelectedDataAsync(client.Office.CoercionType.Text, callback),
    ),
  ).rejects.toMatchObject({ code: 5000 });
});
