import { buildSheets } from "../../../src/excel/build/buildSheets";
import { challengeQuestions, reflectionQuestions } from "../../../src/models/challenge";
import { factById } from "../../../src/models/facts";
import { principles } from "../../../src/models/principles";
import { noSource } from "../../../src/reading/source";
import { challengeWorkshop } from "../../../src/templates/challengeWorkshop";
import { openExcel } from "../../excel/openExcel";
import { partnersWorkbook } from "../../excel/partnersWorkbook";
import { goldenPlan } from "../goldenPlan";
import { lookInto } from "./planOf";

const plan = goldenPlan(challengeWorkshop, 1);
const blank = goldenPlan(challengeWorkshop, 0);
const { layout, at, rowsOf, keys } = lookInto(plan);

test("five questions of the challenge, as-is and desired, how easy and why, who takes them by when", () => {
  expect(challengeQuestions.map(({ source }) => source)).toEqual(["S4:38", "S4:39", "S4:40", "S4:41", "S4:42"]);
  for (const { title, text, source } of challengeQuestions) {
    const [row] = rowsOf(title);
    expect([at(`C${row}`), at(`O${row}`)]).toEqual([text, source]);
    expect(keys(`challenge/${title}/`).sort()).toEqual(
      ["as-is", "desired", "due", "ease", "owner", "why"].map((key) => `challenge/${title}/${key}`),
    );
  }
});

test("three reflections, as-is and desired", () => {
  for (const { title, source } of reflectionQuestions) {
    expect(at(`O${rowsOf(title)[0]}`)).toBe(source);
    expect(keys(`reflection/${title}/`)).toEqual(
      expect.arrayContaining([`reflection/${title}/as-is`, `reflection/${title}/desired`]),
    );
  }
  expect(keys("reflection/")).toHaveLength(15);
});

test("difficult is an answer: it can be chosen, is marked, and is counted apart from what nobody said", () => {
  const [first = 0] = rowsOf("Working together");
  const area = `K${first}:K${first + 4}`;
  expect(layout.validations).toContainEqual(
    expect.objectContaining({ areas: [area], rule: { kind: "list", choices: ["Easy", "Difficult"] } }),
  );
  expect(layout.conditionalFormats).toContainEqual(
    expect.objectContaining({ area, formula: `=K${first}="Difficult"` }),
  );
  expect(at(`B${first + 5}`)).toBe(
    `="Easy: "&COUNTIF(${area},"Easy")&" · "&"Difficult: "&COUNTIF(${area},"Difficult")&" · "&"not said: "&COUNTBLANK(${area})`,
  );
});

test("five principles to look through, as-is from the source", () => {
  for (const { fact, source } of principles.items) {
    const [row] = rowsOf(factById(fact).header);
    expect(at(`O${row}`)).toBe(source);
    expect(at(`D${row}`)).toContain(factById(fact).header);
  }
});

test("without a source one sheet is made, on which the partner and everything else is typed", () => {
  expect(blank.sheets.map(({ name, cells }) => [name, cells])).toEqual([["Challenge workshop", {}]]);
  const { layout: typed, formulas } = lookInto(blank);
  expect(typed.inputs["partner"]).toBe("B2");
  expect(typed.cells["B2"]).toEqual({ value: "Type the partner's name here", style: "titleInput" });
  expect(typed.inputs["principles/H1/as-is"]).toBeDefined();
  for (const formula of formulas) expect(formula).not.toMatch(/INDEX|MATCH|ALLIANCE/);
});

test("all of it is typed into cells that take input on a protected sheet", () => {
  for (const address of Object.values(layout.inputs)) {
    const style = layout.cells[address]?.style;
    expect(style && plan.styles[style]).toMatchObject({ unlocked: true });
  }
});

test("an empty workbook gets the worksheet too", async () => {
  const excel = await openExcel(partnersWorkbook([]));
  try {
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const built = await buildSheets(
      { template: "challenge-workshop", source: noSource, partners: [], asOf: 45564 },
      watch,
    );
    expect(built.map(({ sheet }) => sheet)).toEqual(["Challenge workshop"]);
    const sheet = (await excel.saved()).sheets.find(({ name }) => name === "Challenge workshop");
    expect(sheet?.cells["B2"]?.value).toBe("Type the partner's name here");
    const errors = Object.values(sheet?.cells ?? {}).filter(({ value }) => typeof value === "object" && value);
    expect(errors).toEqual([]);
  } finally {
    excel.close();
  }
}, 300_000);
