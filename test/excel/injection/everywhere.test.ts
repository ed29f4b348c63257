import { buildSheets } from "../../../src/excel/build/buildSheets";
import { readBuilt, type BuiltNow } from "../../../src/excel/manifest/readBuilt";
import { refreshSheets } from "../../../src/excel/refresh/refreshSheets";
import { survey } from "../../../src/excel/survey";
import type { Source } from "../../../src/reading/source";
import type { Template } from "../../../src/templates/template";
import type { WorkbookData } from "../../../src/host/model/workbookData";
import { asTyped } from "../../../src/plan/safeText";
import { templates } from "../../../src/templates";
import { watch } from "../building";
import { requestOf } from "../everyTemplate";
import { openExcel, type OpenExcel } from "../openExcel";
import { hostileHeaders, hostileWorkbook, partners } from "./hostileWorkbook";
import { hostileTexts } from "./hostileTexts";
import { expectNoFormula, nowAndReopened, sheetNamed } from "./inSheets";

let excel: OpenExcel;
afterEach(() => excel?.close());

/** Builds a sheet of a template from the hostile workbook. */
async function build(template: Template, sources: readonly Source[], calculate: "live" | "values"): Promise<void> {
  const request = await requestOf(template, sources);
  const chosen = template.scope === "all" ? partners : partners.slice(0, 1);
  await buildSheets({ ...request, partners: request.partners.length > 0 ? chosen : [], calculate }, watch());
}

const built = async (): Promise<BuiltNow[]> =>
  (await Excel.run((context) => readBuilt(context, () => undefined))).built;

/** Every place where people type on the built sheets, by what tells it from the others, whatever the sheet looks like. */
async function inputs(): Promise<Map<string, { sheet: string; place: string }>> {
  const places = (await built()).flatMap(({ name, record, sheet }) =>
    Object.entries(record.layouts[sheet.layout]?.inputs ?? {}).map(
      ([key, place]) => [`${record.request.template} ${key}`, { sheet: name, place }] as const,
    ),
  );
  return new Map(places);
}

const formulasIn = ({ sheets }: WorkbookData): string[] =>
  sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([place, { formula }]) =>
      formula === undefined ? [] : `${name}!${place}${formula}`,
    ),
  );

/** The sheets that everything was made from are as they were, after saving and opening too. */
function expectSources(workbook: WorkbookData, before: WorkbookData): void {
  for (const { name, cells } of before.sheets) {
    const texts = Object.entries(cells).filter(([, { formula }]) => formula === undefined);
    const now = sheetNamed(workbook, name).cells;
    expect(texts.filter(([place, { value }]) => now[place]?.value !== value || now[place]?.formula)).toEqual([]);
  }
}

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: in every input, answer, header and name, live, by built-in functions, saved and opened",
  async (_id, template) => {
    const before = hostileWorkbook();
    excel = await openExcel(before);
    const sources = await survey({ mapping: hostileHeaders });
    expect(sources[0]?.facts.find(({ fact }) => fact === "D1")?.header).toBe("=1+1");
    await build(template, sources, "live");
    const asBuilt = formulasIn(excel.workbook.save());

    const typed = new Map<string, string>();
    await Excel.run(async (context) => {
      // each sheet begins with another text
      let index = 7 * templates.indexOf(template);
      for (const [key, { sheet, place }] of await inputs()) {
        const text = hostileTexts[index++ % hostileTexts.length] ?? "";
        typed.set(key, text);
        context.workbook.worksheets.getItem(sheet).getRange(place).values = [[asTyped(text)]];
      }
      await context.sync();
    });
    expect(typed.size).toBeGreaterThan(0);

    // nothing that was typed became a formula, and no formula was lost for it
    expect(new Set(formulasIn(excel.workbook.save()))).toEqual(new Set(asBuilt));

    await refreshSheets({ calculate: "native", survey: { mapping: hostileHeaders } }, watch());
    const places = await inputs();
    for (const workbook of await nowAndReopened(excel)) {
      expectNoFormula(workbook);
      expectSources(workbook, before);
      const lost = [...typed].filter(([key, text]) => {
        const { sheet = "", place = "" } = places.get(key) ?? {};
        const { value, formula } = sheetNamed(workbook, sheet).cells[place] ?? {};
        return value !== text || formula !== undefined;
      });
      expect(lost).toEqual([]);
    }
  },
  300_000,
);

test("in what the functions answer, once it is values: no formula on any sheet, no text of two kinds", async () => {
  const before = hostileWorkbook();
  excel = await openExcel(before, true);
  const sources = await survey({ mapping: hostileHeaders });
  for (const template of templates) await build(template, sources, "values");
  const sheets = (await built()).map(({ name }) => name);
  const [now, reopened] = (await nowAndReopened(excel)) as [WorkbookData, WorkbookData];
  for (const name of sheets) {
    const { cells } = sheetNamed(now, name);
    expect(Object.values(cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
    const again = sheetNamed(reopened, name).cells;
    const other = Object.entries(cells).filter(
      ([place, { value }]) => (again[place]?.value ?? null) !== (value ?? null),
    );
    expect(other.filter(([, { value }]) => typeof value === "string")).toEqual([]);
  }
  expectSources(now, before);
  expectSources(reopened, before);
}, 300_000);
