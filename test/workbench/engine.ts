import type { WorkbookData } from "../../src/host/model/workbookData";
import { type Asked, answersIn, isRight, withFormulas } from "../host/engine/asked";
import { battery, batteryBook } from "../host/engine/battery";
import { listedDifferences } from "../host/engine/differences";
import { documentedBook } from "../host/engine/documentedBook";
import { documented } from "../host/engine/documentedFormulas";
import { goToCell } from "./keys";
import type { Workbench } from "./openWorkbench";

/** Tests of the calculation in the browser, with the same formulas as in Node. */
export function engineTests(bench: () => Workbench): void {
  const calculated = (book: WorkbookData): Promise<WorkbookData> =>
    bench().page.evaluate(async (data) => {
      const { workbook } = window.workbench;
      workbook.load(data);
      await workbook.settled();
      return workbook.save();
    }, book);

  test("the battery and Microsoft's documented formulas give the same answers as in Node", async () => {
    const answers = answersIn(await calculated(withFormulas(batteryBook, battery)), battery);
    expect(battery.filter(([, wanted], index) => !isRight(answers[index], wanted))).toEqual([]);

    const asked = documented.map(([, formula, answer]): Asked => [formula, answer]);
    const others = answersIn(await calculated(withFormulas(documentedBook, asked)), asked);
    const different = asked.filter(([, wanted], index) => !isRight(others[index], wanted)).map(([formula]) => formula);
    expect(different).toEqual(listedDifferences().map(({ formula }) => formula));
  });

  test("a custom function's message is shown while the pointer rests on its cell", async () => {
    const { page, saved } = bench();
    await goToCell(page, "B22");
    await page.keyboard.type('=ALLIANCE.CLASSIFY({"Partner","Goal horizon","Integration";"P",6,3})');
    await page.keyboard.press("Enter");
    await saved();
    await goToCell(page, "D22");
    const note = page.locator("#cellNote");
    await note.waitFor({ state: "hidden" });
    const cell = await page.evaluate(() => {
      const sheet = window.workbench.grid.univerAPI.getActiveWorkbook()!.getActiveSheet();
      const { left, top, width, height } = sheet.getRange("B22").getCellRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(cell.x - 30, cell.y);
    await page.mouse.move(cell.x, cell.y, { steps: 4 });
    await note.filter({ hasText: '"Goal horizon": 6 is not an answer' }).waitFor();
  });
}
