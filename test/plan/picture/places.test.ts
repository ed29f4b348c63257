import { styles } from "../../../src/plan/styles/styles";
import { wordsIn } from "../../../src/plan/picture/wordsIn";
import { pictureOfOne } from "./pictureOfOne";

const awaited = (style: keyof typeof styles, width = 100) =>
  pictureOfOne({ B2: { formula: "=1", style } }, { columnWidths: [{ columns: "A:A", width: 10 }, { columns: "B:C", width }] }) // prettier-ignore
    .fills.find(({ isAwaited }) => isAwaited)!;

// of a font of 9.5 points a result is drawn 4 · 9.5 = 38 points long and 0.7 · 9.5 = 6.65 high, in the middle of its row of 15
test("an awaited result stands where its style will put it: left, in the middle or right, 3 points from the edge", () => {
  expect(awaited("rowText")).toEqual({ x: 13, y: expect.closeTo(15 + (15 - 6.65) / 2), width: 38, height: expect.closeTo(6.65), color: "#DCE2E7", isAwaited: true }); // prettier-ignore
  expect(awaited("rank").x).toBe(10 + (100 - 38) / 2);
  expect(awaited("score").x).toBe(110 - 3 - 38);
});

test("an awaited result is never longer than its cell, nor higher than its row", () => {
  expect(awaited("score", 20)).toMatchObject({ x: 13, width: 14 });
  // a verdict has larger letters than a row of 15 points has room for
  expect(awaited("verdict").height).toBeLessThanOrEqual(11);
});

test("a font of which nothing is said is drawn as most cells have it, in black", () => {
  const box = { x: 0, y: 0, width: 100, height: 15 };
  expect(wordsIn("Trust", {}, box, 100)).toMatchObject({ size: 9.5, color: "#000000", bold: false, italic: false });
});

test("texts stand below, in the middle or on top of their cells, and further in where they are indented", () => {
  const box = { x: 0, y: 100, width: 100, height: 30 };
  const at = (vertical?: "Top" | "Center") => wordsIn("Trust", { font: { size: 10 }, ...(vertical && { vertical }) }, box, 100).y; // prettier-ignore
  // one line of 10 points takes 12.5, and its foot is 10 below its top
  expect([at("Top"), at("Center"), at()]).toEqual([100 + 2 + 10, 100 + (30 - 12.5) / 2 + 10, 130 - 12.5 + 10]);
  expect(wordsIn("Trust", { indent: 2 }, box, 100).x).toBe(3 + 2 * 7);
  expect(wordsIn("Trust", { indent: 1, horizontal: "Right" }, box, 100).x).toBe(100 - 3 - 7);
});

test("dates are shown as dates, shares in percent, other numbers with two digits at most", () => {
  const box = { x: 0, y: 0, width: 100, height: 15 };
  const shown = (value: number | string | boolean, style: keyof typeof styles) => wordsIn(value, styles[style], box, 100).lines[0]; // prettier-ignore
  expect(shown(45564, "dateInput")).toBe("2024-09-29");
  expect(shown(0.456, "share")).toBe("46%");
  expect(shown(0.456, "rowText")).toBe("0.46");
  expect(shown("0.456", "share")).toBe("0.456");
  expect(shown("45564", "dateInput")).toBe("45564");
  expect(shown(true, "rowText")).toBe("true");
});

test("areas with a look of their own are filled as a whole", () => {
  const fills = pictureOfOne({}, { areaStyles: [{ area: "B2:C4", style: "inputText" }, { area: "B5:C5", style: "base" }] }).fills; // prettier-ignore
  expect(fills).toEqual([{ x: 10, y: 15, width: 200, height: 45, color: styles.inputText.fill }]);
});

test("a text ends where the next cell of its row holds a text, a number or a result, or at the edge of what is printed", () => {
  const long = { value: "What both want to gain is written down and agreed by both", style: "base" as const };
  const lines = (beside: object, more: object = {}) => pictureOfOne({ B2: long, C2: beside, ...more }).words[0]!.lines[0]; // prettier-ignore
  for (const beside of [{ value: "x" }, { value: 0 }, { formula: "=1" }])
    expect(lines(beside)).toMatch(/^What both .*…$/);
  const over = lines({ value: "" })!;
  expect(over.length).toBeGreaterThan(lines({ value: "x" })!.length + 10);
  // whichever of them was planned first
  expect(pictureOfOne({ C2: { value: "x" }, B2: long }).words.map(({ lines: [first] }) => first)).toEqual([lines({ value: "x" }), "x"]); // prettier-ignore
  // what stands in the next row is in nobody's way
  expect(lines({}, { B3: { value: "x" } })).toBe(over);
});

test("cells outside of what is printed are not drawn, and an empty text is none", () => {
  const { words, width, height } = pictureOfOne({ B2: { value: "" }, D2: { value: "beside" }, B7: { value: "below" } });
  expect([words, width, height]).toEqual([[], 210, 90]);
});

test("a sheet of one row taller than a picture is shown all the same", () => {
  const picture = pictureOfOne({}, { rowHeights: [{ rows: "1:1", height: 2_000 }] }, "A1:C1");
  expect([picture.height, picture.goesOn]).toEqual([2_000, false]);
});

test("ends after the last row that is seen whole, and charts that begin below are left out", () => {
  const chart = { name: "c", title: "c", source: "A1", seriesBy: "Columns" as const, axis: {}, colors: [] };
  const types = ["Radar", "BarClustered", "ColumnClustered", "ColumnStacked", "LineMarkers", "XYScatter"] as const;
  const charts = [
    ...types.map((type) => ({ ...chart, type, from: "B2", to: "C3" })),
    { ...chart, type: "Radar" as const, from: "B74", to: "C90" },
  ];
  const picture = pictureOfOne({}, { charts }, "A1:C100");
  // 73 rows of 15 points are 1,095, one more would be 1,110
  expect([picture.height, picture.goesOn]).toEqual([1_095, true]);
  expect(picture.charts.map(({ kind }) => kind)).toEqual(["radar", "bars", "columns", "columns", "line", "points"]);
  expect(pictureOfOne({}, {}, "A1:C73").goesOn).toBe(false);
});

test("of rows said twice the later holds, and what is said beyond the sheet is nothing to it", () => {
  const rowHeights = [
    { rows: "1:3", height: 20 },
    { rows: "2:2", height: 50 },
    { rows: "6:900", height: 40 },
  ];
  expect(pictureOfOne({}, { rowHeights }).height).toBe(20 + 50 + 20 + 15 + 15 + 40);
});
