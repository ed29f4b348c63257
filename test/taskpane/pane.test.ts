/** @jest-environment jsdom */
import { BuildError } from "../../src/excel/problem";
import type { Source } from "../../src/reading/source";
import { readFunctionHelp, type FunctionHelp } from "../../src/taskpane/functionHelp";
import { mountPane, paneDoor } from "../../src/taskpane/pane";
import { en } from "../../src/taskpane/strings/en";
import { functionMetadata } from "./functionMetadata";
import { scriptedExcel, settled } from "./scriptedExcel";
import { templates } from "../../src/templates";
import { names, source } from "./workbooks";

/** The pane beside a workbook, once the workbook has been read. */
async function paneBeside(holds: readonly Source[] | Error, readHelp?: () => Promise<FunctionHelp[]>) {
  const excel = scriptedExcel(holds);
  document.body.innerHTML = '<div id="pane"><p>Opening…</p></div>';
  const root = document.getElementById("pane")!;
  const parts = { root, port: excel, templates, text: en, today: "2026-03-31", ...(readHelp ? { readHelp } : {}) };
  const pane = mountPane(parts);
  await settled();
  return { excel, pane };
}
const shows = () => document.querySelector("main")!.textContent;
const title = () => document.querySelector("h1")!.textContent;
const said = () => document.querySelector("[role=status]")!.textContent;

/** The button (or box) that says or is called this. */
function press(name: string): void {
  const all = [...document.querySelectorAll<HTMLElement>("button, fluent-button, input")];
  const labelOf = (control: HTMLElement) =>
    control.getAttribute("aria-label") ?? (control.closest("label") ?? control).textContent;
  const found = all.find((control) => labelOf(control) === name);
  if (!found) throw new Error(`There is no "${name}" among: ${all.map(labelOf).join(" | ")}`);
  found.click();
}

describe("home", () => {
  it("says what was found, where, and what of it could not be read", async () => {
    const problems = [{ place: 'Partners, row 7, "Clear purpose"', reason: "6 is not an answer." }];
    await paneBeside([source({ problems })]);
    expect(document.querySelector("h3")!.textContent).toBe("Partners");
    for (const words of ["Sheet Partner data", "3 alliances · 3 columns recognised", "1 place to check"]) {
      expect(shows()).toContain(words);
    }
    expect(shows()).toContain('Partners, row 7, "Clear purpose" 6 is not an answer.');
    expect(shows()).toContain("Nothing leaves this workbook.");
  });

  it("says how many problems it does not list", async () => {
    const problems = names(25).map((place) => ({ place, reason: "is not an answer." }));
    await paneBeside([source({ problems })]);
    expect(document.querySelectorAll(".problems > li")).toHaveLength(20);
    expect(shows()).toContain("and 5 more");
  });

  it("says why a table without a known fact cannot be used, and does not offer to build from it", async () => {
    const facts = [{ column: 0, header: "Partner", fact: "partner" }];
    const problems = [{ place: "Deals", reason: "No column is headed with a fact this add-in knows." }];
    await paneBeside([source({ id: "Deals", name: "Deals", facts, problems })]);
    expect(document.querySelector("details")).toBeNull();
    expect(shows()).toContain("Deals No column is headed with a fact this add-in knows.");
    // to look again, to build without a table, and to add the sample
    expect(document.querySelectorAll("main fluent-button")).toHaveLength(3);
    press("Build");
    expect(shows()).toContain(en.build.noTable);
  });

  it("refreshes what was built, once something was, until it is known that none is left", async () => {
    const { excel } = await paneBeside([source()]);
    expect(shows()).not.toContain(en.home.refresh);
    press("Build sheets from Partners");
    press("Build 3 sheets");
    await excel.builds[0]!.succeed([{ partner: "FedEx", sheet: "FedEx" }]);
    press("Home");
    press(en.home.refresh);
    await settled();
    expect(excel.did).toEqual(["refresh all"]);
    expect(title()).toBe(en.share.title);
    expect(shows()).toContain("1 sheet refreshed.");
    expect(shows()).toContain(en.share.noSheets);
    press("Home");
    expect(shows()).not.toContain(en.home.refresh);
  });

  it("tells an empty workbook how to begin, with headers that will be recognised", async () => {
    await paneBeside([]);
    expect(shows()).toContain("No partner table found yet");
    expect([...document.querySelectorAll(".chips li")].map((chip) => chip.textContent)).toContain("Legal structure");
  });

  it("says what is wrong when the workbook cannot be read, and recovers when looked at again", async () => {
    const { excel } = await paneBeside(new BuildError("AccessDenied", "It is protected.", "Remove the protection."));
    expect(shows()).toContain("It is protected.");
    expect(shows()).toContain("Remove the protection.");
    excel.holds = [source()];
    press("Look again");
    await settled();
    expect(shows()).not.toContain("It is protected.");
    expect(shows()).toContain("3 alliances");
  });

  it("speaks plainly of an error that was not written for people", async () => {
    await paneBeside(new TypeError("x is undefined"));
    expect(shows()).not.toContain("x is undefined");
    expect(shows()).toContain("Nothing was changed.");
  });
});

describe("without a table", () => {
  const titles = () => [...document.querySelectorAll(".template strong")].map((title) => title.textContent);

  it("offers the sheets that need none, from Home and on Build, and builds them", async () => {
    const { excel } = await paneBeside([]);
    press(en.home.alone);
    await settled();
    expect(title()).toBe(en.build.title);
    expect(shows()).toContain(en.build.noTable);
    expect(titles().slice(0, 4)).toEqual(["Policy", "Goals and value", "Partner selection", "Challenge workshop"]);
    expect(document.querySelector("fieldset .partners")).toBeNull();
    document.querySelectorAll<HTMLInputElement>("input[name=template]")[2]!.click();
    press("Build 1 sheet");
    expect(excel.builds[0]!.request).toMatchObject({ template: "partner-selection", partners: [] });
    await excel.builds[0]!.succeed([{ partner: "Partner selection", sheet: "Partner selection" }]);
    expect(title()).toBe("1 sheet is ready");
    press(en.result.again);
    expect(document.querySelectorAll<HTMLInputElement>("input[name=template]")[2]!.checked).toBe(true);
  });

  it("goes on to all sheets when a table comes", async () => {
    const { excel } = await paneBeside([]);
    press("Build");
    excel.holds = [source()];
    press("Look again");
    expect(shows()).toContain(en.build.noTable);
    await settled();
    expect(shows()).not.toContain(en.build.noTable);
    expect(shows()).toContain("Build 3 sheets");
  });

  it("says so where a table is there but none of its alliances is chosen", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("None");
    expect(shows()).toContain("Choose at least one alliance.");
    document.querySelector<HTMLInputElement>("input[name=template]")!.click();
    expect(shows()).not.toContain("Choose at least one alliance.");
    expect(shows()).toContain(en.build.filledIn);
    press("Build 1 sheet");
    expect(excel.builds[0]!.request).toMatchObject({ template: "policy", partners: [] });
  });
});

describe("build", () => {
  it("asks Excel for what was chosen, counts, and offers the sheets", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("Star Alliance");
    press("Build 2 sheets");
    expect(excel.builds[0]!.request).toEqual({
      template: "alliance-scorecard",
      source: source(),
      partners: ["FedEx", "Zappos"],
      asOf: 46112, // 40777 (22 August 2011, as Microsoft gives it) + 5,335 days
      calculate: "live",
    });
    expect(title()).toBe("Building 2 sheets");
    excel.builds[0]!.progress({ stage: "writing", done: 1, total: 2 });
    expect(shows()).toContain("Writing the sheets1 of 2");
    expect(said()).toBe("Writing the sheets");
    await excel.builds[0]!.succeed([
      { partner: "FedEx", sheet: "FedEx" },
      { partner: "Zappos", sheet: "Zappos (2)" },
    ]);
    expect(title()).toBe("2 sheets are ready");
    expect(said()).toBe("2 sheets are ready");
    press("Open Zappos, sheet Zappos (2)");
    expect(excel.shown).toEqual(["Zappos (2)"]);
  });

  it("starts one build, however often it is asked to", async () => {
    const { excel, pane } = await paneBeside([source()]);
    press("Build sheets from Partners");
    const button = document.querySelector<HTMLElement>(".finish fluent-button")!;
    button.click();
    button.click();
    pane.act.build();
    expect(excel.builds).toHaveLength(1);
  });

  it("hands a cancel on and waits for Excel's answer", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("Build 3 sheets");
    press("Cancel");
    expect(excel.builds[0]!.signal.aborted).toBe(true);
    expect(shows()).toContain("Cancelling…");
    press("Cancel");
    await excel.builds[0]!.fail(new BuildError("Cancelled", "Cancelled. The workbook is as it was.", "Build again."));
    expect(title()).toBe("Build cancelled");
    expect(shows()).toContain("The workbook is as it was.");
    press("Build again");
    expect(excel.builds).toHaveLength(2);
    expect(excel.builds[1]!.signal.aborted).toBe(false);
  });

  it("tells what happened when Excel refuses, keeps the choices and tries again", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("Star Alliance");
    press("Build 2 sheets");
    await excel.builds[0]!.fail(new BuildError("AccessDenied", "It is protected.", "Remove the protection."));
    expect(title()).toBe("The build did not finish");
    expect(shows()).toContain("Remove the protection.");
    press("Change choices");
    expect(document.querySelectorAll("input[type=checkbox]:checked")).toHaveLength(2);
    press("Build 2 sheets");
    expect(excel.builds[1]!.request.partners).toEqual(["FedEx", "Zappos"]);
  });

  it("keeps the workbook unread while sheets are being written", async () => {
    const { excel, pane } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("Build 3 sheets");
    excel.holds = new Error("must not be asked");
    pane.act.look();
    await settled();
    expect(pane.current().survey.phase).toBe("ready");
  });

  it("says why it cannot build, at the button that is off", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("None");
    const button = document.querySelector(".finish fluent-button")!;
    expect(button.hasAttribute("disabled-focusable")).toBe(true);
    expect(document.getElementById(button.getAttribute("aria-describedby")!)!.textContent).toBe(
      "Choose at least one alliance.",
    );
    press("Build sheets");
    expect(excel.builds).toHaveLength(0);
  });

  it("lists a long table in part, and finds the others by the filter", async () => {
    await paneBeside([source({ partners: names(1204) })]);
    press("Build sheets from Partners");
    expect(document.querySelectorAll("input[type=checkbox]")).toHaveLength(200);
    expect(shows()).toContain("The first 200 of 1,204 are listed.");
    const filter = document.querySelector<HTMLInputElement>("input[type=search]")!;
    filter.value = "1203";
    filter.dispatchEvent(new Event("input"));
    expect(document.querySelectorAll("input[type=checkbox]")).toHaveLength(1);
    press("All listed");
    expect(shows()).toContain("1 of 1,204 chosen");
  });

  it("has no filter for a list that is seen at a glance", async () => {
    await paneBeside([source({ partners: names(10) })]);
    press("Build sheets from Partners");
    expect(document.querySelector("input[type=search]")).toBeNull();
  });

  it("shows which columns count, what a header was taken for, and which are ignored", async () => {
    await paneBeside([source()]);
    press("Build sheets from Partners");
    const chips = [...document.querySelectorAll(".chips li")].map((chip) => chip.textContent);
    expect(chips).toEqual(["Partner", "Legal form, read as Legal structure", "Clear purpose", "Owner", "Phone"]);
    expect(shows()).toContain("3 columns recognised, 2 ignored");
  });

  it("says so when a built sheet has gone, and keeps the others on offer", async () => {
    const { excel } = await paneBeside([source()]);
    press("Build sheets from Partners");
    press("Build 3 sheets");
    await excel.builds[0]!.succeed([{ partner: "FedEx", sheet: "FedEx" }]);
    excel.refusesToShow = new Error("ItemNotFound");
    press("Open FedEx, sheet FedEx");
    await settled();
    expect(shows()).toContain("The sheet FedEx could not be opened.");
    expect(document.querySelectorAll(".sheet")).toHaveLength(1);
  });
});

describe("what columns mean", () => {
  const guess = {
    column: 4,
    header: "Owner",
    fact: "sponsor",
    reason: "The header sounds like it.",
    confidence: 0.5,
    samples: ["Ann", "Bob"],
  };
  const mapped = [
    {
      column: 2,
      header: "Clear purpose",
      fact: "P1",
      how: "exact" as const,
      reason: "It is the fact's own name.",
      samples: ["4"],
    },
    { column: 4, header: "Owner", fact: null, how: "guess" as const, reason: guess.reason, samples: guess.samples },
  ];
  const guessed = source({ guesses: [guess], mapped });
  const select = (id: string, value: string) => {
    const list = document.getElementById(id) as HTMLSelectElement;
    list.value = value;
    list.dispatchEvent(new Event("change"));
  };

  it("is guessed with reason and samples, and counts only once somebody says so", async () => {
    const { excel } = await paneBeside([guessed]);
    press("Build sheets from Partners");
    for (const words of ["Owner may be Executive sponsor", guess.reason, "For example: Ann · Bob"])
      expect(shows()).toContain(words);
    expect(excel.kept).toEqual([]);
    press("Use as Executive sponsor: Owner");
    await settled();
    expect(excel.kept).toEqual([{ sourceId: "Partners", mapping: { Owner: "sponsor" } }]);
  });

  it("is read anew once it was said, and the button that was pressed stays under the finger", async () => {
    const { excel } = await paneBeside([guessed]);
    press("Build sheets from Partners");
    excel.holds = [source({ said: { Owner: "sponsor" }, mapped })];
    const button = document.querySelector<HTMLElement>(".column fluent-button")!;
    button.click();
    await settled();
    expect(shows()).toContain("Owner is Executive sponsor, as you said");
    expect(document.querySelector(".column fluent-button")).toBe(button);
    press("Undo: what was said of Owner");
    await settled();
    expect(excel.kept.at(-1)).toEqual({ sourceId: "Partners", mapping: {} });
  });

  it("may be nothing", async () => {
    const { excel } = await paneBeside([guessed]);
    press("Build sheets from Partners");
    press("Leave out: Owner");
    expect(shows()).toContain("Owner is left out, as you said");
    await settled();
    expect(excel.kept).toEqual([{ sourceId: "Partners", mapping: { Owner: null } }]);
  });

  it("may be changed for any column, with the reason of what it is taken for", async () => {
    const { excel } = await paneBeside([guessed]);
    press("Build sheets from Partners");
    select("column", "Clear purpose");
    expect(shows()).toContain("It is the fact's own name.");
    expect((document.getElementById("means") as HTMLSelectElement).value).toBe("P1");
    select("means", "P5");
    select("column", "Owner");
    select("means", "");
    await settled();
    expect(excel.kept.map(({ mapping }) => mapping)).toEqual([
      { "Clear purpose": "P5" },
      { "Clear purpose": "P5", Owner: null },
    ]);
  });

  it("is forgotten on request", async () => {
    const { excel } = await paneBeside([source({ said: { Owner: null, Phone: "sponsor" }, mapped })]);
    press("Build sheets from Partners");
    press("Forget what I said of these columns");
    await settled();
    expect(excel.kept).toEqual([{ sourceId: "Partners", mapping: {} }]);
  });

  it("says so when it could not be kept", async () => {
    const { excel } = await paneBeside([guessed]);
    press("Build sheets from Partners");
    excel.refusesToKeep = new BuildError(
      "AccessDenied",
      "What the columns mean was not kept.",
      "Remove the protection.",
    );
    press("Use as Executive sponsor: Owner");
    await settled();
    expect(shows()).toContain("What the columns mean was not kept.");
    expect(shows()).toContain("Owner may be Executive sponsor");
  });

  it("makes data usable of which all is guessed", async () => {
    const facts = [{ column: 0, header: "Partner", fact: "partner" }];
    await paneBeside([source({ facts, guesses: [guess], mapped })]);
    press("Build sheets from Partners");
    expect(shows()).toContain("Owner may be Executive sponsor");
    expect(shows()).toContain("This data has nothing that this sheet shows.");
  });
});

describe("functions", () => {
  it("fetches the reference once, and uses a table of this workbook in the examples", async () => {
    let fetched = 0;
    await paneBeside([source({ name: "Deals" })], async () => (fetched++, readFunctionHelp(functionMetadata)));
    press("Functions");
    await settled();
    expect(shows()).toContain("ALLIANCE.CLASSIFY(data, [headers], [return])");
    expect(shows()).toContain("=ALLIANCE.CLASSIFY(Deals[#All])");
    press("Home");
    press("Functions");
    await settled();
    expect(fetched).toBe(1);
  });

  it("groups the functions, shows their examples, and leads to their pages", async () => {
    await paneBeside([], async () => readFunctionHelp(functionMetadata));
    press("Functions");
    await settled();
    const headings = [...document.querySelectorAll("main h2, main h3")].map(({ textContent }) => textContent);
    expect(headings).toEqual(["Judge", "CLASSIFY", "HEALTH", "Reference", "FACTS"]);
    expect(shows()).toContain('=ALLIANCE.CLASSIFY(Partners[@], Partners[#Headers], "missing")');
    const links = [...document.querySelectorAll("main a")].map((link) => [link.getAttribute("href"), link.textContent]);
    expect(links[0]).toEqual(["help/classify.html", "More about CLASSIFY"]);
  });

  it("are narrowed by the filter", async () => {
    await paneBeside([], async () => readFunctionHelp(functionMetadata));
    press("Functions");
    await settled();
    const filter = document.querySelector<HTMLInputElement>("input[type=search]")!;
    const type = (text: string) => {
      filter.value = text;
      filter.dispatchEvent(new Event("input"));
    };
    type("vocab");
    expect([...document.querySelectorAll("main h3")].map(({ textContent }) => textContent)).toEqual(["FACTS"]);
    type("zebra");
    expect(shows()).toContain("No function has that in its name or description.");
    type("");
    expect(document.querySelectorAll("main h3")).toHaveLength(3);
  });

  it("asks again after it could not be had", async () => {
    let online = false;
    await paneBeside([], async () => {
      if (!online) throw new Error("offline");
      return readFunctionHelp(functionMetadata);
    });
    press("Functions");
    await settled();
    expect(shows()).toContain("The reference could not be fetched");
    online = true;
    press("Home");
    press("Functions");
    await settled();
    expect(shows()).toContain("ALLIANCE.HEALTH(data, [headers])");
  });
});

describe("the ribbon's way in", () => {
  it("is kept until the pane is there, and afterwards turns it to the page with the workbook read anew", async () => {
    const door = paneDoor();
    door.show("build");
    const { excel, pane } = await paneBeside([]);
    door.enter(pane);
    expect(pane.current().view).toBe("build");
    await settled();
    press("Home");
    excel.holds = [source()];
    door.show("build");
    await settled();
    expect(title()).toBe("Build sheets");
    expect(shows()).toContain("3 of 3 chosen");
  });

  it("does not disturb a build that is running", async () => {
    const door = paneDoor();
    const { pane } = await paneBeside([source()]);
    door.enter(pane);
    press("Build sheets from Partners");
    press("Build 3 sheets");
    press("Home");
    door.show("build");
    expect(title()).toBe("Building 3 sheets");
  });
});
