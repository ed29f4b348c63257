/** @jest-environment jsdom */
import { ExcelProblem } from "../../../src/excel/problem";
import { factById } from "../../../src/models/facts";
import { questionOf } from "../../../src/models/question";
import type { Source } from "../../../src/reading/source";
import { mountPane } from "../../../src/taskpane/pane";
import { isAsking } from "../../../src/taskpane/questionnaire/questionnaireState";
import { en } from "../../../src/taskpane/strings/en";
import { templates } from "../../../src/templates";
import { scriptedExcel, settled } from "../scriptedExcel";
import { source } from "../workbooks";

const answers = source({
  ...{ id: "table:AllianceAnswers", name: "AllianceAnswers", shape: "long", partners: ["FedEx"] },
  facts: [{ column: 0, header: "Fact", fact: "D1" }],
});

// a browser's page keeps the focus when what had it is taken away; jsdom's does not
beforeAll(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

/** The pane on the Questionnaire page; `excel` of an earlier pane is the same workbook opened again. */
async function open(excel = scriptedExcel([source()] as readonly Source[])) {
  document.body.innerHTML = '<div id="pane"></div>';
  let time = 46000.25;
  const root = document.getElementById("pane")!;
  const pane = mountPane({ root, port: excel, templates, text: en, today: "2026-03-31", now: () => (time += 0.001) });
  await settled();
  press("Questionnaire");
  await settled();
  return { excel, pane };
}
const shows = () => document.querySelector("main")!.textContent!;
const title = () => document.querySelector("h1")!.textContent;
const asked = () => document.querySelector(".question-text span:last-child")?.textContent;
const question = (fact: string) => questionOf(factById(fact)).text;
const focused = () => document.activeElement as HTMLInputElement;

const controls = () => [...document.querySelectorAll<HTMLElement>("button, fluent-button, input, summary")];
const labelOf = (control: HTMLElement) =>
  control.getAttribute("aria-label") ?? (control.closest("label") ?? control).textContent!;
function press(name: string): void {
  const found = controls().find((control) => labelOf(control).startsWith(name));
  if (!found) throw new Error(`There is no "${name}" among: ${controls().map(labelOf).join(" | ")}`);
  found.click();
}
function type(selector: string, text: string, event = "input"): void {
  const control = document.querySelector<HTMLInputElement>(selector)!;
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event(event, { bubbles: true }));
}
async function start(partner = "FedEx", length = "Quick"): Promise<void> {
  type("#answered-alliance", partner);
  press(length);
  press("Start");
  await fetched();
}
/** The arithmetic is fetched when it is first needed. */
async function fetched(): Promise<void> {
  for (let tries = 0; tries < 200 && /Preparing/.test(shows()); tries++) await settled();
  await settled();
}
async function answer(name: string): Promise<void> {
  press(name);
  press("Next");
  await settled();
}

describe("before the first question", () => {
  it("says what is missing, and offers the names of the workbook", async () => {
    await open();
    expect(shows()).toContain("Name the alliance first.");
    expect([...document.querySelectorAll("option")].map(({ value }) => value)).toContain("Zappos");
    press("Start");
    expect(asked()).toBeUndefined();
    type("#answered-alliance", "Fed");
    expect([...document.querySelectorAll("datalist option")]).toHaveLength(1);
    type("#answered-as-of", "", "change");
    expect(shows()).toContain("Enter a date");
  });
});

describe("the quick questionnaire", () => {
  it("asks one question with every step's words, keeps the answer at once and tells what it changed", async () => {
    const { excel } = await open();
    await start();
    expect(asked()).toBe(question("D1"));
    const steps = [...document.querySelectorAll(".question .choice")].map(({ textContent }) => textContent);
    expect(steps).toHaveLength(7);
    expect(steps[0]).toBe("1one short, specific objective");
    expect(steps.slice(-2)).toEqual(["Don't know", "Not applicable"]);
    expect(shows()).toContain("0 answered, at most 16");
    press("4");
    await settled();
    expect([...excel.questionnaire.drafts.values()][0]!.replies).toMatchObject([{ fact: "D1", answer: 4 }]);
    expect(shows()).toContain("Kept in this workbook");
    expect(shows()).toContain("The score's range is 0.05 narrower.");
    expect(document.querySelector("[role=status]")!.textContent).toContain("The score's range is 0.05 narrower.");
    expect(shows()).toContain("1 answered, at most 16");
  });

  it("goes by keyboard alone: the focus is on the answers, Enter goes on, and Back finds the answer again", async () => {
    await open();
    await start();
    expect(focused().type).toBe("radio");
    focused().click();
    focused().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(asked()).not.toBe(question("D1"));
    expect(focused().closest(".question")!.querySelector("input:checked")).toBeNull();
    press("Back");
    expect(asked()).toBe(question("D1"));
    expect(focused().checked).toBe(true);
    press("2");
    press("Next");
    expect(asked()).not.toBe(question("D1"));
  });

  it("does not go on without an answer, and says that not knowing is one", async () => {
    await open();
    await start();
    press("Next");
    expect(document.querySelector("[role=alert]")!.textContent).toContain("Choose an answer first");
    expect(asked()).toBe(question("D1"));
    await answer("Don't know");
    expect(asked()).not.toBe(question("D1"));
  });

  it("ends by itself with a stable verdict, and any answer can be changed before it is saved", async () => {
    const { excel } = await open();
    await start();
    for (let index = 0; asked() && index < 16; index++) {
      await answer(
        document.querySelector(".question")!.textContent!.includes("Contract")
          ? "Contract"
          : asked() === question("exchange")
            ? "Both"
            : /^Yes/.test(document.querySelector(".choice")!.textContent!)
              ? "Yes"
              : "5",
      );
    }
    expect(shows()).toContain("Strategic alliance");
    expect(shows()).toContain("No answer to any one further question could change this verdict.");
    press("Change Duration and focus");
    expect(asked()).toBe(question("D1"));
    await answer("4");
    press("Finish now");
    press("Save");
    await settled();
    expect(excel.questionnaire.saved[0]!.replies[0]).toMatchObject({ fact: "D1", answer: 4 });
    expect(excel.questionnaire.drafts.size).toBe(0);
    expect(title()).toMatch(/^\d+ answers saved$/);
  });
});

describe("what the workbook says of record", () => {
  it("is suggested, and taken over by Next", async () => {
    const { excel, pane } = await open();
    excel.questionnaire.record = { legal: "licence", P1: 4, start: 44000 };
    await start("FedEx", "Full");
    await answer("Don't know");
    expect(asked()).toBe(question("legal"));
    expect(document.querySelector<HTMLInputElement>(":checked")!.closest("label")!.textContent).toContain("Contract");
    expect(shows()).toContain("The workbook says this.");
    press("Next");
    const { questionnaire } = pane.current();
    expect(isAsking(questionnaire) && questionnaire.draft.replies[1]).toMatchObject({
      fact: "legal",
      answer: "Contract",
    });
  });
});

describe("what is typed", () => {
  it("is a date, a number or a share; what is none is refused with a cure and nothing is lost", async () => {
    const { pane } = await open();
    await start("FedEx", "Full");
    for (const sign of ["Don't know", "Don't know", "Don't know"]) await answer(sign);
    expect(asked()).toBe(question("end"));
    type(".question input[type=date]", "2024-09-29");
    press("Next");
    expect(asked()).toBe(question("start"));
    type(".question input[type=date]", "2025-01-10");
    expect(shows()).toContain("The end lies before the start.");
    press("Next");
    expect(asked()).toBe(question("start"));
    expect(document.querySelector<HTMLInputElement>(".question input")!.value).toBe("2025-01-10");
    type(".question input[type=date]", "2001-01-10");
    press("Next");
    const { questionnaire } = pane.current();
    // 45564 is 29 September 2024, 36901 is 10 January 2001
    expect(isAsking(questionnaire) && questionnaire.draft.replies.slice(-2)).toMatchObject([
      { answer: 45564 },
      { answer: 36901 },
    ]);
    expect(asked()).not.toBe(question("term"));
  });

  it("evidence, comment and ease are kept with the answer, and without one", async () => {
    const { excel } = await open();
    await start();
    type("#evidence", "Minutes of May");
    type("#comment", "ask Bob");
    type("#ease", "Hard", "change");
    await settled();
    const [draft] = excel.questionnaire.drafts.values();
    expect(draft!.replies).toMatchObject([
      { fact: "D1", answer: null, evidence: "Minutes of May", comment: "ask Bob", ease: "Hard" },
    ]);
    expect(shows()).toContain("(noted)");
  });
});

describe("nothing is lost", () => {
  it("when the pane is closed half-way: it is offered again and goes on at the next question", async () => {
    const { excel } = await open();
    await start();
    await answer("4");
    const then = asked();
    await open(excel);
    expect(shows()).toContain("1 answer, not saved yet");
    press("Go on with FedEx, Our side");
    await fetched();
    expect(asked()).toBe(then);
    press("Back");
    expect(document.querySelector(":checked")).not.toBeNull();
  });

  it("when the workbook refuses to keep it: told plainly, kept in the pane, also over another page and Stop here", async () => {
    const { excel } = await open();
    await start();
    excel.questionnaire.refusesToKeep = new ExcelProblem("ReadOnly", "Read-only. Still here.", "Save a copy.");
    await answer("4");
    expect(shows()).toContain("Read-only. Still here.");
    expect(shows()).toContain("Save a copy.");
    press("Home");
    press("Questionnaire");
    expect(shows()).toContain("1 answered");
    press("Stop here");
    await settled();
    press("Go on with FedEx");
    await fetched();
    expect(shows()).toContain("1 answered");
    expect(shows()).not.toContain("Kept in this workbook");
    expect(shows()).toContain("Read-only. Still here.");
    excel.questionnaire.refusesToKeep = null;
    await answer("Don't know");
    expect([...excel.questionnaire.drafts.values()][0]!.replies).toHaveLength(2);
  });

  it("when the workbook takes again what it refused before: going on keeps it, without another answer", async () => {
    const { excel } = await open();
    await start();
    excel.questionnaire.refusesToKeep = new ExcelProblem("ReadOnly", "Read-only. Still here.", "Save a copy.");
    await answer("4");
    press("Stop here");
    await settled();
    excel.questionnaire.refusesToKeep = null;
    press("Go on with FedEx");
    await fetched();
    expect([...excel.questionnaire.drafts.values()][0]!.replies).toMatchObject([{ fact: "D1", answer: 4 }]);
    expect(shows()).toContain("Kept in this workbook");
  });

  it("when two questionnaires are answered one after the other while Excel is slow: both are kept, each told of itself", async () => {
    const { excel } = await open();
    const { keepDraft } = excel.questionnaire;
    const waiting: (() => void)[] = [];
    excel.questionnaire.keepDraft = async (draft) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return keepDraft(draft);
    };
    await start();
    await answer("4");
    await answer("Don't know");
    press("Stop here");
    await start("Zappos");
    press("2");
    while (waiting.length > 0) {
      waiting.shift()!();
      await settled();
    }
    expect([...excel.questionnaire.drafts.values()].map(({ partner, replies }) => [partner, replies.length])).toEqual([
      ["FedEx", 2],
      ["Zappos", 1],
    ]);
    expect(shows()).toContain("Kept in this workbook");
  });

  it("when saving fails: the answers stay, the cure is told, and saving again works", async () => {
    const { excel } = await open();
    await start();
    await answer("4");
    press("Finish now");
    excel.questionnaire.refusesToSave = new ExcelProblem("AccessDenied", "It is protected.", "Remove the protection.");
    press("Save 1 answer");
    await settled();
    expect(shows()).toContain("It is protected.");
    expect(shows()).toContain("Remove the protection.");
    excel.questionnaire.refusesToSave = null;
    press("Save 1 answer");
    await settled();
    expect(excel.questionnaire.saved[0]).toMatchObject({ saving: { id: "s" }, replies: [{ fact: "D1", answer: 4 }] });
  });

  it("when another pane answers meanwhile: its answers come in", async () => {
    const { excel } = await open();
    await start();
    await answer("4");
    const [key, draft] = [...excel.questionnaire.drafts][0]!;
    const other = { fact: "D7", answer: 2, evidence: "", comment: "", ease: "", at: 46000.9 } as const;
    excel.questionnaire.drafts.set(key, { ...draft, replies: [...draft.replies, other] });
    await answer("Don't know");
    await settled();
    expect(shows()).toContain("3 answered");
  });

  it("until somebody discards it", async () => {
    const { excel } = await open();
    await start();
    await answer("4");
    press("Stop here");
    await settled();
    press("Discard FedEx, Our side");
    await settled();
    expect(excel.questionnaire.drafts.size).toBe(0);
    expect(shows()).not.toContain("not saved yet");
  });
});

it("counts what is saved, not what was taken back", async () => {
  const { excel } = await open();
  await start("FedEx", "Full");
  for (const sign of ["Don't know", "Don't know", "Don't know"]) await answer(sign);
  type(".question input[type=date]", "2024-09-29");
  type(".question input[type=date]", "");
  press("Finish now");
  expect(shows()).toContain("Save 3 answers");
  press("Save 3 answers");
  await settled();
  expect(excel.questionnaire.saved).toHaveLength(1);
  expect(title()).toBe("3 answers saved");
});

it("tells what an answer changed although a build ended before", async () => {
  const { excel, pane } = await open();
  pane.act.build();
  await excel.builds[0]!.succeed([{ partner: "FedEx", sheet: "FedEx" }]);
  await start();
  expect(document.querySelector("[role=status]")!.textContent).toBe("1 sheet is ready");
  press("4");
  await settled();
  expect(document.querySelector("[role=status]")!.textContent).toContain("The score's range is 0.05 narrower.");
});

describe("after saving", () => {
  async function saved() {
    const opened = await open();
    await start();
    await answer("4");
    press("Finish now");
    opened.excel.holds = [source(), answers];
    press("Save 1 answer");
    await settled();
    return opened;
  }

  it("the other side can answer", async () => {
    const { excel } = await saved();
    press("Let the partner's side answer");
    await settled();
    press("Start");
    await fetched();
    await answer("2");
    expect([...excel.questionnaire.drafts.values()]).toMatchObject([
      { partner: "FedEx", side: "theirs", respondent: "" },
    ]);
  });

  it.each([
    ["Build a scorecard", "alliance-scorecard"],
    ["Build the two-sided view", "two-sided-view"],
  ])("%s: with the answers and the alliance chosen", async (name, template) => {
    const { pane } = await saved();
    press(name);
    expect(title()).toBe("Build sheets");
    expect(pane.current().choices).toMatchObject({ source: answers.id, partners: ["FedEx"], template });
  });

  it("an open picture is drawn anew of what is built then", async () => {
    const { excel, pane } = await saved();
    pane.act.preview(true);
    await excel.previews[0]!.fail(new Error("no picture"));
    press("Build a scorecard");
    expect(excel.previews.at(-1)!.request).toMatchObject({ partners: ["FedEx"], template: "alliance-scorecard" });
    expect(excel.previews).toHaveLength(2);
  });
});
