import { pictureOf } from "../../../src/plan/picture/sheetPicture";
import type { SheetLayout, SheetPlan } from "../../../src/plan/sheetPlan";
import { styles } from "../../../src/plan/styles/styles";

const layout: SheetLayout = {
  cells: {
    B1: { value: "Clear purpose", style: "title" },
    B2: { value: "Answered on", style: "label" },
    C2: { value: 45564, style: "dateInput" },
    B3: { value: "What both want to gain is written down", style: "base" },
    C3: { formula: "=ALLIANCE.HEALTH(A1:B2)", style: "base" },
  },
  baseStyle: "base",
  columnWidths: [
    { columns: "A:A", width: 10 },
    { columns: "B:C", width: 100 },
  ],
  rowHeights: [{ rows: "1:1", height: 32 }],
  mergesAcross: ["B1:C1"],
  validations: [],
  conditionalFormats: [],
  charts: [
    {
      name: "Practices",
      type: "BarStacked",
      title: "Seven practices",
      source: "A1:B2",
      seriesBy: "Columns",
      from: "B4",
      to: "C5",
      axis: {},
      colors: ["#1F4E63", "none"],
    },
  ],
  tables: [],
  names: [],
  inputs: {},
  valuesOnceCalculated: [],
  frozen: { rows: 0, columns: 0 },
  gridlines: false,
  tabColor: "#1F4E63",
  page: {
    orientation: "Portrait",
    pagesWide: 1,
    printArea: "A1:C6",
    titleRows: "$1:$1",
    starts: [],
    centerHorizontally: true,
    margins: { top: 36, bottom: 36, left: 36, right: 36, footer: 20 },
    footer: { left: "", center: "", right: "" },
  },
  protected: false,
};
const plan = (parts: Partial<SheetPlan> = {}): SheetPlan => ({
  template: "t",
  product: "p",
  styles,
  layouts: [layout],
  sheets: [{ name: "Review", partner: "Zappos", layout: 0, cells: { C2: { value: 45565, style: "dateInput" } } }],
  ...parts,
});
const picture = pictureOf(plan())!;
const wordsOf = (text: string) => picture.words.find(({ lines }) => lines.join(" ").startsWith(text))!;

test("is as wide as its columns and as high as its rows, in points", () => {
  // 10 + 100 + 100; 32 and five rows of Excel's usual 15
  expect([picture.width, picture.height, picture.goesOn]).toEqual([210, 107, false]);
  expect([picture.name, picture.partner]).toEqual(["Review", "Zappos"]);
});

test("writes what is written, the sheet's own over the layout's, dates as dates", () => {
  expect(picture.words.map(({ lines }) => lines.join(" "))).toEqual([
    "Clear purpose",
    "Answered on",
    "2024-09-30", // day 45,565 of Excel's calendar
    expect.stringMatching(/^What both want.*…$/),
  ]);
});

test("cuts a text where the next cell holds something, and lets it run over empty ones", () => {
  const long = { value: "What both want to gain is written down", style: "base" as const };
  const alone = pictureOf(plan({ layouts: [{ ...layout, cells: { B3: long } }] }))!;
  expect(alone.words.map(({ lines }) => lines)).toContainEqual([long.value]);
});

test("lets a text run over cells that are only coloured, and shows the sheet's own texts in the layout's looks", () => {
  const cells = { B3: { value: "What both want to gain is written down" }, C3: { style: "dateInput" } } as const;
  const [sheet] = plan().sheets;
  const own = { ...sheet!, cells: { B1: { value: "Zappos" } } };
  const drawn = pictureOf(
    plan({ layouts: [{ ...layout, cells: { ...cells, B1: { style: "title" } } }], sheets: [own] }),
  )!;
  expect(drawn.words.map(({ lines, size }) => [lines.join(" "), size])).toEqual([
    ["Zappos", styles.title.font.size],
    [cells.B3.value, styles.base.font!.size],
  ]);
});

test("leaves the place of a result empty, and says that it is awaited", () => {
  const [place] = picture.fills.filter(({ isAwaited }) => isAwaited);
  // row 3 lies between 47 and 62 points, column C between 110 and 210
  expect(place!.x).toBeGreaterThan(110);
  expect(place!.x + place!.width).toBeLessThan(210);
  expect(place!.y).toBeGreaterThan(47);
  expect(place!.y + place!.height).toBeLessThan(62);
});

test("takes merged cells as one", () => {
  expect(picture.lines.find(({ y }) => y === 32)).toMatchObject({ x: 10, width: 200 });
});

test("shows where charts stand, in the colours that are seen", () => {
  expect(picture.charts).toEqual([
    { x: 10, y: 62, width: 200, height: 30, title: "Seven practices", kind: "bars", colors: ["#1F4E63"] },
  ]);
});

test("ends where a person would scroll, and says that the sheet goes on", () => {
  const page = { ...layout.page, printArea: "A1:C500" };
  const long = pictureOf(plan({ layouts: [{ ...layout, page }] }))!;
  expect(long.height).toBeLessThanOrEqual(1100);
  expect(long.goesOn).toBe(true);
});

test("leaves out a sheet that only other sheets read, and is null where there is no sheet", () => {
  const [sheet] = plan().sheets;
  const source = { ...sheet!, name: "Alliance facts", isSource: true as const };
  expect(pictureOf(plan({ sheets: [source, sheet!] }))!.name).toBe("Review");
  expect(pictureOf(plan({ sheets: [] }))).toBeNull();
  expect(wordsOf("Clear purpose").bold).toBe(true);
});
