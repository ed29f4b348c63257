/** @jest-environment jsdom */
import { BuildError } from "../../src/excel/problem";
import type { Source } from "../../src/reading/source";
import { mountPane } from "../../src/taskpane/pane";
import { en } from "../../src/taskpane/strings/en";
import { templates } from "../../src/templates";
import { scriptedExcel, settled, type ScriptedExcel } from "./scriptedExcel";
import { names, source } from "./workbooks";

async function pane(holds: readonly Source[], prepare: (excel: ScriptedExcel) => void = () => undefined) {
  const excel = scriptedExcel(holds);
  prepare(excel);
  document.body.innerHTML = '<div id="pane"></div>';
  const root = document.getElementById("pane")!;
  const mounted = mountPane({ root, port: excel, templates, text: en, today: "2026-03-31" });
  await settled();
  return { excel, ...mounted };
}
const shows = () => document.querySelector("main")!.textContent;

describe("the sample", () => {
  test("is offered to who has no table yet, is added at a press, and can be built from at once", async () => {
    const { act } = await pane([]);
    expect(shows()).toContain(en.home.sampleTitle);
    act.addSample();
    expect(shows()).toContain(en.home.sampleAdding);
    await settled();
    expect(document.querySelector("h3")!.textContent).toBe("Alliances");
    expect(shows()).toContain("Build sheets");
    expect(shows()).not.toContain(en.home.sampleTitle);
  });

  test("is not added twice by two presses, and says what went wrong", async () => {
    const { act, excel } = await pane([], (excel) => {
      excel.sample = new BuildError("AccessDenied", "The workbook is protected.", "Take the protection off.");
    });
    act.addSample();
    act.addSample();
    await settled();
    expect(shows()).toContain("The workbook is protected.");
    excel.sample = source({ id: "Alliances2", name: "Alliances2" });
    act.addSample();
    await settled();
    expect(excel.holds).toHaveLength(1);
    expect(shows()).not.toContain("The workbook is protected.");
  });
});

describe("the last choices", () => {
  const two = [source({ partners: names(3) }), source({ id: "Suppliers", name: "Suppliers", partners: names(12) })];

  test("of the workbook are chosen again, as far as they are still there", async () => {
    const { current } = await pane(two, (excel) => {
      excel.remembers = {
        source: "Suppliers",
        template: "portfolio",
        calculate: "native",
        partners: ["Alliance 2", "Gone", "Alliance 11"],
      };
    });
    expect(current().choices).toMatchObject({
      source: "Suppliers",
      template: "portfolio",
      calculate: "native",
      partners: ["Alliance 2", "Alliance 11"],
    });
    expect(shows()).toContain(en.home.refresh);
  });

  test("do without a source or a template that has gone", async () => {
    const { current } = await pane(two, (excel) => {
      excel.remembers = { source: "Gone", template: "gone", calculate: "values", partners: null };
    });
    const { source: chosen, template, calculate, partners } = current().choices;
    expect([chosen, template, calculate, partners]).toEqual(["Partners", "alliance-scorecard", "values", names(3)]);
  });

  test("are remembered once something is built, and a person's own stand while the pane is open", async () => {
    const { act, current, excel } = await pane(two);
    act.set({ template: "portfolio", calculate: "values" });
    act.togglePartner("Alliance 2");
    act.build();
    expect(excel.remembers).toBeNull();
    await excel.builds[0]!.succeed([{ partner: "Portfolio", sheet: "Portfolio" }]);
    expect(excel.remembers).toEqual({
      source: "Partners",
      template: "portfolio",
      calculate: "values",
      partners: ["Alliance 1", "Alliance 3"],
    });
    act.chooseAgain();
    act.set({ calculate: "live" });
    act.look();
    await settled();
    expect(current().choices.calculate).toBe("live");
  });

  test("that cannot be read or kept stop nobody", async () => {
    const { act, current, excel } = await pane(two, (excel) => {
      excel.remembers = new Error("Settings are refused.");
    });
    expect(current().choices.source).toBe("Partners");
    act.build();
    await excel.builds[0]!.succeed([]);
    expect(current().build.phase).toBe("done");
  });
});
