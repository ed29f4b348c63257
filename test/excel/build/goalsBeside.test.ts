import { planBuild } from "../../../src/excel/build/planBuild";
import { readNow } from "../../../src/excel/build/readNow";
import { survey } from "../../../src/excel/survey";
import type { Scalar } from "../../../src/host/model/workbookData";
import { request } from "../building";
import { openExcel, type OpenExcel } from "../openExcel";
import { cellsOf } from "../partnersWorkbook";

let excel: OpenExcel;
afterEach(() => excel.close());

/** All texts on the sheets planned for goals beside these tables, as the workbook gives them. */
async function textsBeside(beside: Record<string, Scalar[][]>, main = "Data"): Promise<string[]> {
  const data: Scalar[][] = [
    ["Partner", "Goal horizon", "Our cost share"],
    ["Acme", 4, 50],
    ["Beta", 3, 40],
  ];
  const sheets = Object.entries({ Data: data, ...beside }).map(([name, rows]) => ({ name, cells: cellsOf(rows) }));
  excel = await openExcel({ name: "Book.xlsx", sheets, names: [] });
  const sources = await survey();
  const source = sources.find(({ sheet }) => sheet === main);
  if (!source) throw new Error("The workbook holds no source.");
  const others = sources.filter((one) => one !== source);
  const asked = request(source, { template: "goals-and-value", partners: ["Acme", "Beta"], others });
  const { layouts } = planBuild(asked, await readNow(source, {}));
  return layouts.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value ?? "")));
}

const goals = (...dates: Scalar[]): Scalar[][] => [
  ["Partner", "Goal", "Baseline", "Target", "Actual", "Date"],
  ["Acme", "Revenue growth", 0, 10, 7, dates[0]!],
  ["Beta", "Market penetration", 5, 25, 13, dates[1]!],
];
const unread = /^Not all of /;

test("goals beside the source whose dates are texts say by place that these are not read, and how to help", async () => {
  const texts = await textsBeside({ Aims: goals("31.03.2024", "30.06.2024") });
  expect(texts.filter((text) => unread.test(text))[0]).toBe(
    'Not all of Aims A1:F3 is read: "Date" is not written as formulas read it. Mend it there, or choose it as the source.',
  );
});

test("as the source itself they are made readable, and nothing is said", async () => {
  const texts = await textsBeside({ Aims: goals("31.03.2024", "30.06.2024") }, "Aims");
  expect(texts.filter((text) => unread.test(text))).toEqual([]);
  expect(texts.some((text) => text.startsWith("Formulas cannot read Aims"))).toBe(true);
});

test("of a history, dates that are texts are said, several days alone are not", async () => {
  const days = (...dates: Scalar[]): Scalar[][] => dates.map((date, index) => ["Acme", date, 60 - index, 4]);
  const head = ["Partner", "Date", "Score", "Goal horizon"];
  const plain = await textsBeside({ Waves: [head, ...days(45310, 45402, 45493)] });
  expect(plain.filter((text) => unread.test(text))).toEqual([]);
  excel.close();
  const typed = await textsBeside({ Waves: [head, ...days("20.01.2024", "20.04.2024", "20.07.2024")] });
  expect(typed).toContain('Not all of Waves A1:D4 is read: "Date" is not written as formulas read it. Mend it there.');
});
