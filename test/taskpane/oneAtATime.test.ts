/** @jest-environment jsdom */
import type { FreezeOutcome } from "../../src/excel/convert/freezeFormulas";
import { mountPane } from "../../src/taskpane/pane";
import { en } from "../../src/taskpane/strings/en";
import { templates } from "../../src/templates";
import { scriptedExcel, settled } from "./scriptedExcel";
import { source } from "./workbooks";

const shows = () => document.querySelector("main")!.textContent;
const off = (name: string): string | null | undefined =>
  [...document.querySelectorAll("main fluent-button")]
    .find((one) => one.textContent === name)
    ?.getAttribute("aria-disabled");

/** The pane, and a freeze that goes on until it is ended. */
async function opened() {
  const excel = scriptedExcel([source()]);
  let surveys = 0;
  let end: () => void = () => undefined;
  const { share, survey } = excel;
  const freeze = () =>
    new Promise<FreezeOutcome>((resolve) => (end = () => resolve({ turned: 1, left: [] } as FreezeOutcome)));
  Object.assign(excel, { share: { ...share, freeze }, survey: () => (surveys++, survey()) });
  document.body.innerHTML = '<div id="pane"></div>';
  const root = document.getElementById("pane")!;
  const pane = mountPane({ root, port: excel, templates, text: en, today: "2026-03-31" });
  await settled();
  return { excel, pane, surveys: () => surveys, end: () => (end(), settled()) };
}

test("while sheets are being changed on Share nothing is built, added or read, and Build says why", async () => {
  const { excel, pane, surveys, end } = await opened();
  const before = surveys();
  pane.act.share.run("freeze");
  pane.act.turnTo("build");
  expect(shows()).toContain(en.build.obstacles.working);
  expect(off("Build 3 sheets")).toBe("true");
  pane.act.build();
  expect(excel.builds).toEqual([]);
  pane.act.turnTo("home");
  expect(off(en.home.sampleButton)).toBe("true");
  pane.act.addSample();
  pane.act.look();
  await settled();
  expect([excel.holds, surveys()]).toEqual([[source()], before]);
  await end();
  pane.act.turnTo("build");
  expect(shows()).not.toContain(en.build.obstacles.working);
  pane.act.build();
  expect(excel.builds).toHaveLength(1);
});

test("while sheets are built the sample is not added", async () => {
  const { excel, pane } = await opened();
  pane.act.build();
  pane.act.turnTo("home");
  pane.act.addSample();
  await settled();
  expect(excel.holds).toEqual([source()]);
  expect(off(en.home.sampleButton)).toBe("true");
});
