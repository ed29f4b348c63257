/** @jest-environment jsdom */
import { mountPane, paneDoor } from "../../../src/taskpane/pane";
import { en } from "../../../src/taskpane/strings/en";
import { templates } from "../../../src/templates";
import { scriptedExcel, settled } from "../scriptedExcel";
import { source } from "../workbooks";

const stored = { settings: 1, choices: 1, builds: 2, frozen: 0, drafts: 0, underWay: 0, marks: 3 };
const shares = {
  sheets: [
    { name: "Star", partner: "Star Alliance", calculate: "live" as const },
    { name: "Board", partner: "", calculate: "native" as const },
  ],
  frozen: 4,
  stored,
};

function mounted() {
  const excel = scriptedExcel([source()]);
  excel.shares = shares;
  document.body.innerHTML = '<div id="pane"></div>';
  const root = document.getElementById("pane")!;
  const pane = mountPane({ root, port: excel, templates, text: en, today: "2026-03-31", readHelp: async () => [] });
  return { excel, pane };
}
async function opened() {
  const { excel, pane } = mounted();
  await settled();
  pane.act.turnTo("share");
  await settled();
  return { excel, pane };
}
const shows = () => document.querySelector("main")!.textContent;
const said = () => document.querySelector("[role=status]")!.textContent;
async function press(name: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("main fluent-button")];
  const found = all.find((one) => one.textContent === name);
  if (!found) throw new Error(`There is no "${name}" among ${all.map((one) => one.textContent).join(" | ")}`);
  found.click();
  await settled();
}

test("formulas are frozen and put back; what was left and why is said", async () => {
  const { excel } = await opened();
  expect(shows()).toContain("4 formulas kept for putting back.");
  await press(en.share.freeze);
  expect(excel.did).toEqual(["freeze"]);
  expect(shows()).toContain("12 formulas turned into values.");
  expect(shows()).toContain("Board It is protected.");
  expect(said()).toBe("12 formulas turned into values.");
  await press(en.share.unfreeze);
  expect(shows()).toContain("1 formula put back.");
  expect(shows()).toContain("Board!C4 It was edited.");
});

test("one built sheet, or all, are refreshed or converted", async () => {
  const { excel } = await opened();
  await press(en.share.native);
  const select = document.querySelector<HTMLSelectElement>("#share-sheet")!;
  expect([...select.options].map(({ text }) => text)).toEqual([
    "All built sheets",
    "Star (formulas of Alliance)",
    "Board (Excel's own functions)",
  ]);
  select.value = "Star";
  select.dispatchEvent(new Event("change"));
  await press(en.share.live);
  await press(en.share.refresh);
  expect(shows()).toContain("1 sheet refreshed.");
  expect(excel.did).toEqual(["native all", "live Star", "refresh Star"]);
  // a sheet that was deleted meanwhile is not chosen any more
  excel.shares = { ...shares, sheets: [] };
  await press(en.share.freeze);
  expect(shows()).toContain(en.share.noSheets);
});

test("what became of what people have on sheets made anew is said place by place", async () => {
  const { excel } = await opened();
  excel.refreshed = {
    sheets: [
      {
        sheet: "Star",
        partner: "Star Alliance",
        kept: [
          { place: "C12", text: "ask Ann", why: "over ours" },
          { place: "K40", text: "x".repeat(500), why: "no place" },
        ],
      },
      { sheet: "Board", partner: "", kept: [], stays: "Board (before)" },
    ],
    left: [{ sheet: "Old", reason: '"Suppliers" is no longer there.' }],
    broken: ["Minutes!B2", "Minutes!Chart 1"],
  };
  for (const task of [en.share.refresh, en.share.native]) {
    await press(task);
    const lines = [...document.querySelectorAll(".outcome .problems > li")].map((line) => line.textContent!.trim());
    expect(lines).toEqual([
      'Old "Suppliers" is no longer there.',
      "Star!C12 “ask Ann” stood on something of the sheet's own",
      `Star!K40 “${"x".repeat(80)}…” stood where the sheet has nothing now`,
      "Board is now called Board (before)",
      "Minutes!B2",
      "Minutes!Chart 1",
    ]);
    for (const words of [
      "1 was left as it was:",
      '2 entries of yours have no place of their own any more. They stand below everything else on their sheet, under "Kept from before":',
      "1 sheet as it was stays beside the new one",
      "2 places on protected sheets spoke of sheets as they were, and could not be changed.",
    ])
      expect(shows()).toContain(words);
  }
  expect(shows()).toContain("2 sheets changed to Excel's own functions.");
  // nothing to tell of sheets that nobody touched
  excel.refreshed = { sheets: [{ sheet: "Star", partner: "Star Alliance", kept: [] }], left: [], broken: [] };
  await press(en.share.refresh);
  expect(document.querySelector(".outcome .problems")).toBeNull();
});

test("a part of the add-in that could not be fetched is told as such", async () => {
  const { excel } = await opened();
  excel.refusesToWork = Object.assign(new Error("Loading chunk failed"), { name: "ChunkLoadError" });
  await press(en.share.refresh);
  expect(shows()).toContain(en.failures.partCure);
  expect(shows()).not.toContain("chunk");
});

test("what is kept is listed, and removed only once that was confirmed", async () => {
  const { excel } = await opened();
  for (const words of ["what you said of columns", "2 records of builds", "3 hidden names on sheets"])
    expect(shows()).toContain(words);
  await press(en.share.remove);
  expect(shows()).toContain(en.share.removeAsk);
  await press(en.share.removeNo);
  expect(excel.did).toEqual([]);
  await press(en.share.remove);
  await press(en.share.removeYes);
  expect(excel.did).toEqual(["remove"]);
  expect(shows()).toContain("Removed.");
});

test("a cancel, a failure, and a workbook that cannot be read are said plainly", async () => {
  const { excel } = await opened();
  excel.refusesToWork = Object.assign(new Error("Cancelled. As it was."), { code: "Cancelled", cure: "Try again." });
  await press(en.share.freeze);
  expect(shows()).toContain(en.share.cancelledTitle);
  excel.refusesToWork = Object.assign(new Error("It is protected."), { code: "AccessDenied", cure: "Unprotect it." });
  await press(en.share.native);
  expect(shows()).toContain(en.share.stoppedTitle);
  expect(shows()).toContain("Unprotect it.");
  excel.shares = new TypeError("x is undefined");
  await press(en.share.freeze);
  expect(shows()).toContain(en.share.readWhat);
  expect(shows()).not.toContain("x is undefined");
});

test("while work goes on it shows how far it is, and can be cancelled; a second one does not begin", async () => {
  const { excel, pane } = await opened();
  let end: () => void = () => undefined;
  let signal: AbortSignal | undefined;
  const share = { ...excel.share };
  Object.assign(excel, {
    share: {
      ...share,
      freeze: (watch: Parameters<typeof share.freeze>[0]) => {
        signal = watch.signal;
        watch.onProgress({ stage: "writing", done: 1, total: 2 });
        return new Promise((resolve) => (end = () => resolve({ turned: 3, left: [] })));
      },
    },
  });
  await press(en.share.freeze);
  expect(document.querySelector("fluent-progress-bar")!.getAttribute("value")).toBe("62");
  pane.act.share.run("native");
  expect(excel.did).toEqual([]);
  await press(en.share.cancel);
  expect(signal!.aborted).toBe(true);
  end();
  await settled();
  expect(shows()).toContain("3 formulas turned into values.");
});

test("the ribbon's button freezes, whether the pane is there already or comes afterwards", async () => {
  for (const isThere of [true, false]) {
    const door = paneDoor();
    const { excel, pane } = mounted();
    if (isThere) door.enter(pane);
    door.freeze();
    if (!isThere) door.enter(pane);
    await settled();
    expect(excel.did).toEqual(["freeze"]);
    expect(shows()).toContain("12 formulas turned into values.");
  }
});

test("the workbook is not read while sheets are made anew, for some would be half written", async () => {
  const { excel, pane } = await opened();
  let surveys = 0;
  const { survey } = excel;
  excel.survey = () => ((surveys += 1), survey());
  let end: () => void = () => undefined;
  Object.assign(excel.share, {
    refresh: () => new Promise((resolve) => (end = () => resolve(excel.refreshed))),
  });
  pane.act.refreshAll();
  pane.act.look();
  await settled();
  expect(surveys).toBe(0);
  end();
  await settled();
  pane.act.look();
  await settled();
  expect(surveys).toBe(1);
});
