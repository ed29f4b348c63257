import { IFunctionService } from "@univerjs/engine-formula";
import { createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar, WorkbookData } from "../../../src/host/model/workbookData";
import { type Asked, answersIn, isRight, withFormulas } from "./asked";
import { battery, batteryBook } from "./battery";
import { listedDifferences, missingFunctions } from "./differences";
import { documentedBook } from "./documentedBook";
import { documented, pageOf } from "./documentedFormulas";

async function calculated(book: WorkbookData, asked: readonly Asked[]): Promise<Scalar[]> {
  const workbook = createWorkbook({ data: withFormulas(book, asked) });
  await workbook.settled();
  const answers = answersIn(workbook.save(), asked);
  workbook.dispose();
  return answers;
}

const documentedAsked = documented.map(([, formula, answer]): Asked => [formula, answer]);
let batteryAnswers: Scalar[];
let documentedAnswers: Scalar[];
beforeAll(async () => {
  batteryAnswers = await calculated(batteryBook, battery);
  documentedAnswers = await calculated(documentedBook, documentedAsked);
});

test("the battery has its ninety formulas, and all of them give Excel's answer", () => {
  expect(battery).toHaveLength(90);
  const wrong = battery.filter(([, wanted], index) => !isRight(batteryAnswers[index], wanted));
  expect(wrong).toEqual([]);
});

test("what Microsoft documents: right, or listed in the workbench's README with both answers", () => {
  const different = documented.flatMap(([, formula, answer], index) =>
    isRight(documentedAnswers[index], answer)
      ? []
      : [{ formula, excel: String(answer), here: String(documentedAnswers[index] ?? "blank") }],
  );
  expect(different).toEqual(listedDifferences());
});

test("the functions the README calls missing are missing", () => {
  const workbook = createWorkbook();
  const functions = workbook.book.injector.get(IFunctionService);
  expect(missingFunctions().filter((name) => functions.hasExecutor(name))).toEqual([]);
  expect(missingFunctions()).toContain("GROUPBY");
  workbook.dispose();
});

test("each formula is asked once, and names a page of Microsoft's", () => {
  const formulas = [...battery, ...documentedAsked].map(([formula]) => formula);
  expect(documented.length).toBeGreaterThanOrEqual(150);
  expect(new Set(documentedAsked.map(([formula]) => formula)).size).toBe(documented.length);
  expect(formulas.every((formula) => formula.startsWith("="))).toBe(true);
  for (const [page] of documented) expect(pageOf(page)).toMatch(/^https:\/\/support\.microsoft\.com\/[a-z0-9/-]+$/);
});
