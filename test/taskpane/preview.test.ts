/** @jest-environment jsdom */
import { BuildError } from "../../src/excel/problem";
import type { Picture } from "../../src/plan/picture/picture";
import { mountPane } from "../../src/taskpane/pane";
import { en } from "../../src/taskpane/strings/en";
import { templates } from "../../src/templates";
import { scriptedExcel, settled } from "./scriptedExcel";
import { names, source } from "./workbooks";

const picture = (name: string, parts: Partial<Picture> = {}): Picture => ({
  name,
  partner: "FedEx",
  width: 200,
  height: 100,
  fills: [{ x: 0, y: 0, width: 20, height: 10, color: "#E8EFF2" }],
  lines: [],
  words: [
    {
      x: 3,
      y: 12,
      lines: ["=not a formula", "<b>"],
      size: 9,
      color: "#1F2933",
      bold: true,
      italic: false,
      anchor: "start",
    },
  ],
  charts: (["radar", "bars", "columns", "line", "points"] as const).map((kind, index) => ({
    x: 0,
    y: 20 * index,
    width: 80,
    height: 20,
    title: `Chart of ${kind}`,
    kind,
    colors: ["#1F4E63"],
  })),
  goesOn: false,
  ...parts,
});

async function buildPage() {
  const excel = scriptedExcel([source({ partners: names(3) })]);
  document.body.innerHTML = '<div id="pane"></div>';
  const root = document.getElementById("pane")!;
  const pane = mountPane({ root, port: excel, templates, text: en, today: "2026-03-31" });
  await settled();
  pane.act.turnTo("build");
  return { excel, pane };
}
const section = () => document.querySelector(".preview")!;
const drawn = () => section().querySelector("svg");

test("asks for no picture before somebody wants to see one", async () => {
  const { excel, pane } = await buildPage();
  pane.act.set({ template: "portfolio" });
  expect(excel.previews).toEqual([]);
  expect(section().querySelector("[aria-expanded]")!.getAttribute("aria-expanded")).toBe("false");
});

test("draws the sheet of the choices as they are, with texts as texts and its name for who cannot see it", async () => {
  const { excel, pane } = await buildPage();
  pane.act.preview(true);
  expect(section().textContent).toContain(en.preview.drawing);
  expect(excel.previews[0]!.request).toMatchObject({ partners: names(3), calculate: "live" });
  await excel.previews[0]!.succeed(picture("Review"));
  expect(drawn()!.getAttribute("aria-label")).toBe("Picture of the sheet Review before it is built");
  expect(drawn()!.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect([...drawn()!.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
    "=not a formula",
    "<b>",
    "Chart of radar",
    "Chart of bars",
    "Chart of columns",
    "Chart of line",
    "Chart of points",
  ]);
  expect(section().querySelector("[aria-expanded]")!.getAttribute("aria-expanded")).toBe("true");
});

test("keeps to the choices: of what changes while one is drawn, only the last is drawn", async () => {
  const { excel, pane } = await buildPage();
  pane.act.preview(true);
  pane.act.set({ template: "portfolio" });
  pane.act.set({ calculate: "native" });
  pane.act.set({ filter: "Alli" });
  expect(excel.previews).toHaveLength(1);
  await excel.previews[0]!.succeed(picture("Old"));
  expect(drawn()).toBeNull();
  expect(excel.previews).toHaveLength(2);
  expect(excel.previews[1]!.request).toMatchObject({ template: "portfolio", calculate: "native" });
  await excel.previews[1]!.succeed(picture("New", { goesOn: true }));
  expect(section().textContent).toContain(en.preview.captionOn);
  pane.act.togglePartner("Alliance 1");
  expect(section().querySelector(".picture-old")).not.toBeNull();
  await excel.previews[2]!.succeed(picture("Newest"));
  expect(section().querySelector(".picture-old")).toBeNull();
});

test("says what is missing, and what went wrong; closed, it asks no more", async () => {
  const { excel, pane } = await buildPage();
  pane.act.chooseShown(false);
  pane.act.preview(true);
  expect(section().textContent).toContain(en.preview.nothing);
  pane.act.chooseShown(true);
  await excel.previews[0]!.fail(new BuildError("SourceChanged", "It has other columns now.", "Read it again."));
  expect(section().textContent).toContain("It has other columns now.");
  pane.act.togglePartner("Alliance 1");
  expect(excel.previews).toHaveLength(2);
  pane.act.preview(false);
  await excel.previews[1]!.succeed(picture("Late"));
  expect(drawn()).toBeNull();
  pane.act.togglePartner("Alliance 1");
  expect(excel.previews).toHaveLength(2);
});
