import { applyPlan } from "../../../src/excel/build/applyPlan";
import { becomesValues } from "../../../src/excel/build/becomesValues";
import { newBuildId } from "../../../src/excel/build/buildId";
import { readForBuild } from "../../../src/excel/build/readForBuild";
import { recordOf } from "../../../src/excel/manifest/recordOf";
import { runOptions } from "../../../src/excel/runOptions";
import { planBuild } from "../../../src/excel/build/planBuild";
import type { Calculate } from "../../../src/plan/calculate";
import type { SheetPlan } from "../../../src/plan/sheetPlan";
import { asOf, openSource, request } from "../building";
import { manyRows, partnersWorkbook } from "../partnersWorkbook";

/** A sheet as it is built, with three cells more: a formula that is to become a value on sheets without our functions, and two that stay. */
function withPieces(plan: SheetPlan): SheetPlan {
  const [layout] = plan.layouts;
  const cells = {
    ...layout!.cells,
    Y1: { formula: '="="&"1+1"' },
    Y2: { formula: "=SUM(1,2)" },
    Y3: { formula: '=Y1&" stays"' },
  };
  return { ...plan, layouts: [{ ...layout!, cells, valuesOnceCalculated: ["Y1", "Y2"] }] };
}

async function built(calculate: Calculate) {
  const { excel, source } = await openSource(partnersWorkbook(manyRows(1)));
  const asked = request(source, { template: "challenge-workshop", partners: [], calculate, today: asOf });
  const now = await Excel.run(runOptions(), (context) => readForBuild(context, source));
  const plan = withPieces(planBuild(asked, now));
  await applyPlan(plan, now, {
    record: recordOf(plan, asked, now.source, newBuildId()),
    requestBytes: 1_000_000,
    becomeValues: (layout) => becomesValues(plan, layout, calculate),
    onSent: () => undefined,
    onCalculated: () => undefined,
  });
  const cells = (await excel.saved()).sheets.at(-1)!.cells;
  excel.close();
  const formulas = Object.values(cells).filter(({ formula }) => formula !== undefined).length;
  return { pieces: ["Y1", "Y2", "Y3"].map((place) => cells[place]), formulas, planned: plan.layouts[0]!.cells };
}

test("by built-in functions the pieces become what they show, texts that look like formulas too, and the rest stays", async () => {
  const { pieces, formulas, planned } = await built("native");
  expect(pieces[0]).toMatchObject({ value: "=1+1" });
  expect(pieces[1]).toMatchObject({ value: 3 });
  expect(pieces.slice(0, 2).map((cell) => cell?.formula)).toEqual([undefined, undefined]);
  expect(pieces[2]).toMatchObject({ formula: '=Y1&" stays"', value: "=1+1 stays" });
  expect(formulas).toBe(Object.values(planned).filter(({ formula }) => formula !== undefined).length - 2);
}, 60_000);

test("live nothing becomes a value; where values are asked for, everything does", async () => {
  expect((await built("live")).pieces.map((cell) => cell?.formula)).toEqual([
    '="="&"1+1"',
    "=SUM(1,2)",
    '=Y1&" stays"',
  ]);
  expect(await built("values")).toMatchObject({
    formulas: 0,
    pieces: [{ value: "=1+1" }, { value: 3 }, { value: "=1+1 stays" }],
  });
}, 60_000);
