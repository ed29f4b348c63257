import { parseArea } from "../../../src/cells/a1";
import { compile } from "../../../src/plan/compile";
import type { SheetLayout } from "../../../src/plan/sheetPlan";
import { factById } from "../../../src/models/facts";
import { mostInOneFormula } from "../../../src/plan/parts/portfolio/size";
import { alliancesOf } from "../../../src/reading/alliances";
import { portfolio } from "../../../src/templates/portfolio";
import { goldenHeaders, goldenPlan } from "../goldenPlan";
import { sourceOf } from "../sources";

const layoutOf = (count: number): SheetLayout => goldenPlan(portfolio, count).layouts[0]!;
const layout = layoutOf(50);
const holds = (text: string, of = layout): string[] =>
  Object.entries(of.cells).flatMap(([place, { value }]) => (value === text ? [place] : []));
const rowOf = (place: string | undefined): number => Number(place?.replace(/\D/g, ""));

/** The plan of so many alliances, or of some of them. */
function many(count: number, parts: Partial<Parameters<typeof compile>[0]> = {}, chosen = count): SheetLayout {
  const names = Array.from({ length: count }, (_, index) => `Partner ${index + 1}`);
  const source = sourceOf(goldenHeaders, { address: `A1:J${count + 1}` });
  const filled = names.map(() => true);
  const alliances = alliancesOf(names, filled, 2).slice(count - chosen);
  return compile({ template: portfolio, source, alliances, asOf: 45564, existing: [], ...parts }).layouts[0]!;
}

test("the table has a row for each alliance and a head of its own for each figure, in the source's order", () => {
  const [table] = layout.tables;
  const { top, left, bottom, right } = parseArea(table?.area ?? "");
  expect(bottom - top).toBe(50);
  const heads = Object.entries(layout.cells).flatMap(([place, { value }]) => {
    const at = parseArea(place);
    return at.top === top && at.left >= left && at.left <= right ? [value] : [];
  });
  expect(heads).toEqual([
    "Alliance",
    "Type",
    "Health band",
    "Declared type",
    "Differs",
    "Position",
    "Score",
    "Score lowest",
    "Score highest",
    "Type known",
    "Health",
    "Health lowest",
    "Health highest",
    "Health known",
    "Notice days",
    "Row",
  ]);
  expect(new Set(heads).size).toBe(heads.length);
  expect(holds("Partner 2").map(rowOf)[0]).toBe(top + 2);
});

test("no cell of the table is merged, none spills, and no rule begins right below it", () => {
  const { top, bottom } = parseArea(layout.tables[0]?.area ?? "");
  const isWithin = (area: string): boolean => parseArea(area).top <= bottom && parseArea(area).bottom >= top;
  expect(layout.mergesAcross.filter(isWithin)).toEqual([]);
  const ours = Object.entries(layout.cells).filter(
    ([place, { formula }]) => isWithin(place) && formula?.includes("ALLIANCE."),
  );
  expect(ours).toHaveLength(50 * 12);
  for (const [, { formula }] of ours) expect(formula).toMatch(/INDEX\(ALLIANCE\..*,1,1\)/);
  expect(layout.conditionalFormats.filter(({ area }) => parseArea(area).top === bottom + 1)).toEqual([]);
});

test("the heat map has the ten contrasts, the five points and the seven practices", () => {
  const ids = [
    ...Array.from({ length: 10 }, (_, index) => `D${index + 1}`),
    ...Array.from({ length: 5 }, (_, index) => `Q${index + 1}`),
    ...Array.from({ length: 7 }, (_, index) => `P${index + 1}`),
  ];
  const places = ids.map((id) => holds(factById(id).header)[0]);
  expect(new Set(places.map(rowOf)).size).toBe(1);
  expect(places.map((place) => parseArea(place ?? "A1").left)).toEqual(ids.map((_, index) => 6 + index));
});

test("what people type goes by the alliance's name, and by its row too where two have one name", () => {
  const { inputs } = layoutOf(1);
  expect(Object.keys(inputs)).toEqual([
    "asOf",
    ...["desired", "decision", "evidence", "owner", "due"].map((id) => `alliances/USPS–FedEx/${id}`),
  ]);
  const source = sourceOf(goldenHeaders);
  const alliances = alliancesOf(["Acme", "acme"], [true, true], 2);
  const twice = compile({ template: portfolio, source, alliances, asOf: 45564, existing: [] }).layouts[0]!;
  expect(Object.keys(twice.inputs)).toEqual(
    expect.arrayContaining(["alliances/Acme (row 2)/owner", "alliances/acme (row 3)/owner"]),
  );
});

test("the chart has a dot for each alliance in its band's colour, ends at 0 and 1 and 0 and 100, and is parted in four", () => {
  const [chart] = layout.charts;
  expect(chart).toMatchObject({
    type: "XYScatter",
    axis: { title: "Health", minimum: 0, maximum: 100 },
    categories: { minimum: 0, maximum: 1 },
  });
  expect(chart?.series?.map(({ name, guide = false }) => [name, guide])).toEqual([
    ["Healthy", false],
    ["Watch", false],
    ["At risk", false],
    ["Strategic from here", true],
    ["Healthy from here", true],
  ]);
  const none = compile({
    template: portfolio,
    source: sourceOf(["Partner", "Goal horizon"]),
    alliances: alliancesOf(["Acme"], [true], 2),
    asOf: 45564,
    existing: [],
  });
  expect(none.layouts[0]?.charts).toEqual([]);
});

test("the page ends before the cells of the chart and the arithmetic", () => {
  const printed = parseArea(layout.page.printArea).bottom;
  const [places] = holds("Places in the table, dots of the chart");
  expect(rowOf(places)).toBeGreaterThan(printed);
  const native = many(2, { calculate: "native" });
  const [arithmetic] = holds("The arithmetic", native);
  expect(rowOf(arithmetic)).toBeGreaterThan(parseArea(native.page.printArea).bottom);
});

test("a name that the workbook has already is not taken for the table", () => {
  expect(many(2, { names: ["PORTFOLIO", "Rate"] }).tables.map(({ name }) => name)).toEqual(["Portfolio2"]);
});

test("the trend is shown where the workbook has a history of scores, and left out where it has none", () => {
  const history = sourceOf(["Partner", "Date", "Score"], {
    id: "table:History",
    name: "History",
    shape: "history",
    columns: { partner: 0, date: 1, score: 2 },
  });
  const withTrend = many(2, { others: [history] });
  const [head] = holds("Trend", withTrend);
  const first = `${head?.replace(/\d/g, "")}${rowOf(head) + 1}`;
  expect(withTrend.cells[first]?.formula).toMatch(
    /^=INDEX\(ALLIANCE\.TRAJECTORY\(INDEX\(History,0,2\),IF\(INDEX\(History,0,1\)=\$B\d+,INDEX\(History,0,3\),""\),"label",,\$C\$\d+\),1,1\)$/,
  );
  expect(holds("Trend")).toEqual([]);
  expect(many(2, { others: [history], calculate: "native", frozenOn: 45600 }).valuesOnceCalculated).toHaveLength(1);
});

test("more than two hundred and fifty are served by a few formulas over the whole source", () => {
  const large = many(5_000);
  const formulas = Object.values(large.cells).flatMap(({ formula }) => formula ?? []);
  // what one function says of an alliance in neighbouring columns is asked for at once
  const asked = formulas.flatMap(
    (formula) => /ALLIANCE\.(\w+)\(Alliances,.*?,"([a-z,]+)"/.exec(formula)?.slice(1) ?? [],
  );
  expect(asked).toEqual([
    ...["CLASSIFY", "label", "HEALTH", "label", "CONTINUUM", "position"],
    ...["CLASSIFY", "score,low,high,coverage", "HEALTH", "score,low,high,coverage", "EXIT", "notice"],
  ]);
  expect(formulas).toContain(
    '=IFNA(ALLIANCE.CLASSIFY(Alliances,Alliances[#Headers],"score,low,high,coverage",$C$4),"–")',
  );
  expect(JSON.stringify(large.cells).length).toBeLessThan(30_000);
  expect(large.tables).toEqual([]);
  expect(large.inputs).toEqual({ asOf: "C4" });
});

test("of a hundred thousand, no formula answers for more than five thousand, and the last for all there come to be", () => {
  const large = many(100_000);
  const column = holds("Row", large)[0]?.replace(/\d/g, "") ?? "";
  const first = rowOf(holds("Row", large)[0]) + 1;
  const scores = Object.entries(large.cells).flatMap(([place, { formula }]) =>
    formula?.includes("CLASSIFY") && formula.includes('"score,') ? [[rowOf(place), formula]] : [],
  );
  const formula = (from: number): string => {
    const to = from + 4_999 === 100_000 ? "ROWS(Alliances)" : `${from + 4_999}`;
    return `=IFNA(ALLIANCE.CLASSIFY(INDEX(Alliances,${from},1):INDEX(Alliances,${to},COLUMNS(Alliances)),Alliances[#Headers],"score,low,high,coverage",$C$4),"–")`;
  };
  const starts = Array.from({ length: 20 }, (_, piece) => 1 + 5_000 * piece);
  expect(scores).toEqual(starts.map((row) => [first + row - 1, formula(row)]));
  // their rows are numbered once, by one formula for all
  expect(large.cells[`${column}${first}`]?.formula).toBe("=SEQUENCE(ROWS(Alliances))");
  expect(large.cells[`${column}${first + 5_000}`]).toBeUndefined();
  expect(JSON.stringify(large.cells).length).toBeLessThan(100_000);
});

test("the wider the source, the fewer alliances one formula answers for", () => {
  expect([1, 24, 25, 50, 1_000, 16_384].map(mostInOneFormula)).toEqual([5_000, 5_000, 5_000, 2_500, 125, 7]);
});

test("some of many are spoken of by their rows, and a sheet without our functions becomes values", () => {
  const some = many(1000, { calculate: "native", frozenOn: 45600 }, 400);
  const rows = holds("Row", some)[0];
  const column = rows?.replace(/\d/g, "") ?? "";
  const first = rowOf(rows) + 1;
  expect(some.cells[`${column}${first}`]?.value).toBe(601);
  const area = `$${column}$${first}:$${column}$${first + 399}`;
  const formulas = Object.values(some.cells).flatMap(({ formula }) => formula ?? []);
  expect(formulas).toContain(
    `=ALLIANCE.CLASSIFY(INDEX(Alliances,${area},SEQUENCE(1,COLUMNS(Alliances))),Alliances[#Headers],"label",$C$4)`,
  );
  expect(some.valuesOnceCalculated).toHaveLength(1);
});
