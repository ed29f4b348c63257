import { anchorsOf } from "../../../src/models/anchors";
import { factById } from "../../../src/models/facts";
import { dontKnow, notApplicable } from "../../../src/questionnaire/asking/reply";
import { eventually } from "../../house/eventually";
import { pressInRibbon, tabTo, waitForFocusIn } from "../keys";
import type { Workbench } from "../openWorkbench";

/** Presses the control of this name with the keyboard, wherever the focus is in the pane. */
export async function press(bench: Workbench, name: string | RegExp): Promise<void> {
  await tabTo(bench, name);
  await bench.page.keyboard.press("Enter");
}

/** Opens the questionnaire from the ribbon, with the focus in the pane. */
export async function openQuestionnaire({ page, pane }: Workbench): Promise<void> {
  await pressInRibbon(page, "Questionnaire");
  await pane.getByRole("heading", { name: "Questionnaire", exact: true }).waitFor();
  await waitForFocusIn(page, "pane");
}

/** The fact that is asked now, by its id. */
export async function asked({ pane }: Workbench): Promise<string> {
  const name = await pane.locator(".question input[type=radio]").first().getAttribute("name");
  return (name ?? "").replace("answer ", "");
}

const isOnAnswer = ({ pane }: Workbench): Promise<boolean> =>
  pane.locator("body").evaluate(() => document.activeElement?.matches(".question input[type=radio]") ?? false);

/**
 * Answers the question on the screen with its nth answer, from 0, by arrow keys, and goes on by Enter to the next question or the end.
 * Gives the fact and the answer that the table will have.
 */
export async function answer(bench: Workbench, nth: number): Promise<Record<string, unknown>> {
  const { page, pane } = bench;
  const fact = await asked(bench);
  await eventually(async () => expect(await isOnAnswer(bench)).toBe(true)); // a question brings the focus to its answers
  const radios = pane.locator(".question input[type=radio]");
  const count = await radios.count();
  const at = await radios.evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
  if (at === nth && !(await radios.nth(at).isChecked())) await page.keyboard.press("Space");
  // an arrow chooses the next answer and goes round
  for (let now = at; now !== nth; now = (now + 1) % count) {
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect(await radios.nth((now + 1) % count).isChecked()).toBe(true));
  }
  await page.keyboard.press("Enter");
  await eventually(async () => {
    const isAtEnd = (await pane.getByRole("button", { name: /^Save \d+ answers?$/ }).count()) > 0;
    expect(isAtEnd || (await asked(bench)) !== fact).toBe(true);
  });
  const answers = [...anchorsOf(factById(fact)).map((anchor) => anchor.answer), dontKnow, notApplicable];
  return { Fact: factById(fact).header, Answer: answers[nth] };
}

/** Answers question after question, each with its nth answer. */
export async function answerWith(bench: Workbench, ...nths: number[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const nth of nths) rows.push(await answer(bench, nth));
  return rows;
}

/** Begins the questionnaire for the alliance that is chosen, answered by this person. */
export async function begin(bench: Workbench, respondent: string): Promise<void> {
  const { page, pane } = bench;
  await tabTo(bench, /^Name or role/);
  await page.keyboard.type(respondent);
  await press(bench, "Start");
  await pane.locator(".question").waitFor();
}

/** Ends the questions and saves so many answers. */
export async function save(bench: Workbench, count: number): Promise<void> {
  await press(bench, "Finish now");
  await press(bench, `Save ${count} answers`);
  await bench.pane.getByRole("heading", { name: `${count} answers saved` }).waitFor();
}
