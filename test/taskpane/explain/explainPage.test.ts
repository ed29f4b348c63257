/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factById } from "../../../src/models/facts";
import { contrasts } from "../../../src/models/contrasts";
import { practices } from "../../../src/models/practices";
import type { Selected } from "../../../src/excel/explain/selected";
import { explain } from "../../../src/evaluation/explain";
import { readAlliances } from "../../../src/evaluation/reading/readAlliances";
import { defaultPolicy } from "../../../src/evaluation/reading/policy";
import { explanationOf } from "../../../src/taskpane/explain/explanationOf";
import { judgingFunctions } from "../../../src/taskpane/explain/signatures";
import { mountPane } from "../../../src/taskpane/pane";
import { en } from "../../../src/taskpane/strings/en";
import { templates } from "../../../src/templates";
import { hostileTexts } from "../../excel/injection/hostileTexts";
import { scriptedExcel, settled } from "../scriptedExcel";
import { source } from "../workbooks";

const facts = [...contrasts.items, ...practices.items].map(({ fact }) => factById(fact).header);
/** Row 3 of the sheet Data: an alliance whose facts all have this rating. */
const row = (label: string, rating: number | string): NonNullable<Selected["alliance"]> => ({
  label,
  headers: ["Partner", ...facts],
  cells: [label, ...facts.map(() => rating)],
  places: ["A3", ...facts.map((_, index) => `${String.fromCharCode(66 + index)}3`)],
  sheet: "Data",
});
const cell: Selected = {
  sheet: "Data",
  place: "B3",
  text: "5",
  value: 5,
  formula: null,
  built: null,
  alliance: row("FedEx", 5),
  asOf: 45_564,
  policy: null,
};

/** 31 March 2026, at noon. */
const noon = 46_112.5;
let clock = noon;
beforeEach(() => void (clock = noon));

async function opened(selected: Selected | Error) {
  const excel = scriptedExcel([source()]);
  excel.explanation = selected instanceof Error ? selected : explanationOf(selected);
  document.body.innerHTML = '<div id="pane"></div>';
  const pane = mountPane({
    root: document.getElementById("pane")!,
    port: excel,
    templates,
    text: en,
    today: "2026-03-31",
    now: () => clock,
    readHelp: async () => [],
  });
  await settled();
  pane.act.turnTo("explain");
  await settled();
  return { excel, pane };
}
const shows = () => document.querySelector("main")!.textContent;
const said = () => document.querySelector("[role=status]")!.textContent;
const press = (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>("button, fluent-button")];
  const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
  if (!found) throw new Error(`There is no "${name}".`);
  found.click();
};

test("the arithmetic is the function's own, and its sum is the score", () => {
  const alliance = readAlliances([row("x", 4).cells], [row("x", 4).headers], undefined).at(0);
  const rows = explain("classify", alliance, { asOf: cell.asOf, policy: defaultPolicy });
  const [judgement] = explanationOf({ ...cell, alliance: row("x", 4) }).judgements;
  const terms = judgement!.terms.filter(({ scaled }) => scaled !== null);
  expect(terms.map(({ contribution }) => contribution)).toEqual(
    rows.filter(([, , scaled]) => scaled !== "").map(([, , , , contribution]) => contribution),
  );
  expect(terms.reduce((sum, { contribution }) => sum + contribution!, 0)).toBeCloseTo(judgement!.total!, 12);
  expect(judgement!.total).toBeCloseTo(0.75, 12);
});

test("a row shows verdict, health, limits, and leads to the cells of its answers", async () => {
  const { excel } = await opened(cell);
  for (const words of [
    "FedEx",
    "Strategic alliance",
    "Healthy",
    "As of 2024-09-29",
    "Together 1",
    "Strategic alliance: from 0.6",
  ])
    expect(shows()).toContain(words);
  expect(said()).toBe("B3, FedEx, Strategic alliance");
  press("Go to C3");
  await settled();
  expect(excel.wentTo).toEqual(["Data!C3"]);
  expect(excel.explained[0]).toMatchObject({ asOf: 46_112, today: 46_112 });
});

test("the page follows the selection while it is open, and keeps what it said of a cell when it sent the person to an answer", async () => {
  const { excel, pane } = await opened(cell);
  press("Go to C3");
  excel.explanation = explanationOf({ ...cell, place: "C3", alliance: row("Elsewhere", 1) });
  excel.selects!();
  await settled();
  expect(shows()).toContain("FedEx");
  excel.explanation = explanationOf({ ...cell, place: "D9", alliance: row("Other", 1) });
  excel.selects!();
  await settled();
  expect(shows()).toContain("Other");
  pane.act.turnTo("home");
  await settled();
  expect(excel.selects).toBeNull();
});

test("a pane that was open overnight explains by the new day", async () => {
  const { excel, pane } = await opened(cell);
  clock += 1;
  pane.act.explain();
  await settled();
  expect(excel.explained.map(({ today }) => today)).toEqual([46_112, 46_113]);
});

test("which alliance is wanted is not forgotten while the cell is still being read", async () => {
  const { excel, pane } = await opened(cell);
  const answers: (() => void)[] = [];
  excel.explain = async (request) => {
    excel.explained.push(request);
    await new Promise<void>((resolve) => answers.push(resolve));
    return explanationOf({ ...cell, alliance: row("Third", 5) });
  };
  pane.act.explain();
  pane.act.explain(2);
  while (answers.length > 0) {
    answers.shift()!();
    await settled();
  }
  expect(excel.explained.slice(1).map(({ wanted }) => wanted)).toEqual([undefined, 2]);
});

test("an answer that is none is said with its cell, an error in the cell in words, and nobody's cell in one line", async () => {
  await opened({ ...cell, text: "#VALUE!", value: { code: "#VALUE!" }, alliance: row("Bad", "lots") });
  expect(shows()).toContain("The cell shows #VALUE!");
  expect(shows()).toContain('"lots" is not an answer');
  expect([...document.querySelectorAll(".place")].length).toBeGreaterThan(0);
  await opened({ ...cell, alliance: null });
  expect(shows()).toContain("There is nothing to explain here.");
});

test("what cannot be read is said plainly, and can be tried again", async () => {
  const { excel } = await opened(Object.assign(new Error("It is busy."), { cure: "Wait." }));
  expect(shows()).toContain("It is busy.");
  excel.explanation = explanationOf(cell);
  press(en.explain.again);
  await settled();
  expect(shows()).toContain("FedEx");
});

test("names, answers, sheets and formulas never become markup", async () => {
  for (const text of ["<img src=x onerror=alert(1)>", ...hostileTexts.slice(0, 20)]) {
    const formula = { text: `="${text}"`, place: "B3", down: 0, right: 0, isFrozen: false, calls: null };
    await opened({ ...cell, sheet: text, text, alliance: row(text, text), formula });
    expect(document.querySelector("main img, main script, [onerror]")).toBeNull();
  }
});

test("arguments stand where the functions' own comments say", () => {
  for (const [name, roles] of Object.entries(judgingFunctions)) {
    const file = join(__dirname, `../../../src/functions/${name.toLowerCase()}.ts`);
    const told = [...readFileSync(file, "utf8").matchAll(/^ \* @param \{[^}]*\} \[?(\w+)/gm)].map((match) => match[1]);
    expect([name, told.map((argument) => (argument === "returns" ? "return" : argument))]).toEqual([name, roles]);
  }
});
