import { factById } from "../../src/models/facts";
import { parseArea, parseCell } from "../../src/cells/a1";
import { compile } from "../../src/plan/compile";
import type { PlanCell, SheetLayout, SheetPlan } from "../../src/plan/sheetPlan";
import { allianceScorecard } from "../../src/templates/allianceScorecard";
import { goldenPlan } from "./goldenPlan";
import { sourceOf } from "./sources";

const plan = goldenPlan(allianceScorecard, 1);
const layout = plan.layouts[0] as SheetLayout;
const contents = (cell: PlanCell | undefined): unknown => cell?.formula ?? cell?.value;
const addressOf = (text: string): string => {
  const found = Object.entries(layout.cells).find(([, cell]) => contents(cell) === text);
  if (!found) throw new Error(`No cell holds "${text}".`);
  return found[0];
};
const rowOf = (text: string): number => Number(addressOf(text).replace(/\D/g, ""));
const at = (address: string): unknown => contents(layout.cells[address]);
const formulas = (of: SheetPlan): string[] =>
  [...of.layouts.map(({ cells }) => cells), ...of.sheets.map(({ cells }) => cells)].flatMap((cells) =>
    Object.values(cells).flatMap(({ formula }) => formula ?? []),
  );

test("the sheet says what it is, for which date, from where and under which policy", () => {
  expect(at("B1")).toBe("ALLIANCE SCORECARD");
  expect(at("I1")).toMatch(/^Alliance for Excel \d+\.\d+\.\d+$/);
  expect([at("B4"), at("C4"), layout.cells["C4"]?.style]).toEqual(["As of", 45564, "dateInput"]);
  expect(at("G4")).toBe("Alliances (Data A1:J51)");
  expect(at("C5")).toBe("Default policy");
});

test("the alliance is named in one cell, and its row of the table is found by that name", () => {
  expect(plan.sheets).toEqual([
    {
      name: "USPS–FedEx",
      partner: "USPS–FedEx",
      layout: 0,
      cells: {
        B2: { value: "USPS–FedEx" },
        G5: { formula: "=MATCH($B$2,Alliances[Partner],0)" },
        H5: { value: "found by the name above" },
      },
    },
  ]);
});

test("the verdicts are live functions of the alliance's row, at the as-of date", () => {
  expect(at("G13")).toBe('=ALLIANCE.CLASSIFY(INDEX(Alliances,$G$5,0),Alliances[#Headers],"coverage",$C$4)');
  expect(at("N14")).toBe('=ALLIANCE.HEALTH(INDEX(Alliances,$G$5,0),Alliances[#Headers],"coverage",$C$4)');
  const asked = (name: string): string[] =>
    formulas(plan).flatMap((formula) => formula.match(new RegExp(`${name}\\(.*?,"(\\w+)",\\$C\\$4\\)`))?.[1] ?? []);
  expect(asked("CLASSIFY")).toEqual(["label", "score", "low", "high", "margin", "coverage", "missing"]);
  expect(asked("HEALTH").sort()).toEqual(
    ["label", "score", "low", "high", "analytical", "relational", "coverage", "weakest", "missing"].sort(),
  );
});

test("what cannot be known yet is said in words, other errors stay", () => {
  expect(at("G9")).toBe(
    '=IFNA(ALLIANCE.CLASSIFY(INDEX(Alliances,$G$5,0),Alliances[#Headers],"score",$C$4),"not known")',
  );
});

test("no function of ours stands in a merged cell as an array, which Excel would answer with #SPILL!", () => {
  const merged = layout.mergesAcross.map(parseArea);
  const isMerged = (address: string): boolean => {
    const { row, column } = parseCell(address);
    return merged.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  };
  const ours = Object.entries(layout.cells).filter(
    ([address, { formula }]) => formula?.includes("ALLIANCE.") && isMerged(address),
  );
  expect(ours.map(([address]) => address)).toEqual(["B8", "I8", "C28", "C29"]);
  for (const [, { formula }] of ours) expect(formula).toMatch(/^=INDEX\(ALLIANCE\.\w+\(.*\),1,1\)$/);
});

test("the continuum names the six types in their order, each with its stretch, and marks the one in the bar's own label", () => {
  const row = rowOf("Transactional agreement");
  const columns = ["C", "E", "G", "I", "K", "M"];
  expect(columns.map((column) => at(`${column}${row}`))).toEqual([
    "Transactional agreement",
    "Tactical alliance",
    "Partnership",
    "Strategic alliance",
    "Joint venture",
    "Acquisition",
  ]);
  expect(columns.map((column) => at(`${column}${row + 1}`))).toEqual([
    "0 to 0.1",
    "0.1 to 0.35",
    "0.35 to 0.53",
    "0.53 to 0.8",
    "0.8 to 1",
    "at 1",
  ]);
  expect(layout.conditionalFormats).toContainEqual(
    expect.objectContaining({ area: `C${row}:N${row + 1}`, formula: `=AND(C$${row}<>"",C$${row}=$D$${row + 3})` }),
  );
});

test("the bar shows the types in their true widths, and the alliance's place within its bounds under them", () => {
  const row = rowOf("Position (0 to 1)");
  expect(at(`C${row}`)).toBe(
    '=IFNA(ALLIANCE.CONTINUUM(INDEX(Alliances,$G$5,0),Alliances[#Headers],"position",$C$4),"–")',
  );
  const widths = ["E", "F", "G", "H", "I"].map((column) => at(`${column}${row + 2}`) as number);
  // 0 to 0.1, 0.35, 8/15, 0.8 and 1 (S2:3 puts alliances about 2/3 of the way through: the middle of 8/15 and 0.8)
  expect(widths).toEqual([0.1, 0.25, 8 / 15 - 0.35, 0.8 - 8 / 15, 0.2].map((width) => expect.closeTo(width, 12)));
  const bar = layout.charts.find(({ name }) => name === "Continuum");
  expect(bar).toMatchObject({
    type: "BarStacked",
    source: `D${row}:N${row + 2}`,
    axis: { minimum: 0 },
    legend: "none",
  });
  expect(bar?.colors).toHaveLength(10);
});

test("health's bands are coloured by formula", () => {
  const rules = layout.conditionalFormats.filter(({ area }) => area === "I8:N8").map(({ formula }) => formula);
  expect(rules).toEqual(["Healthy", "Watch", "At risk", "Insufficient"].map((band) => `=$I$8="${band}"`));
});

/** An answer as it is read: nothing where there is none, words as the ratings they stand for, anything else as it is. */
const shown = (answer: string, before: string, after: string): string =>
  `${before}IF(${answer}="","",IF(ISTEXT(${answer}),IFERROR(LOOKUP(2,1/(` +
  '{"yes","y","true","met","partly","partial","partially","partlymet","partiallymet","no","n","false","notmet"}' +
  `=SUBSTITUTE(${answer}," ","")),{5,5,5,5,3,3,3,3,3,1,1,1,1}),` +
  `${answer}),IF(ISLOGICAL(${answer}),1+4*${answer},${answer})))${after}`;

test("ten contrasts with as-is from the source, desired to be filled in, both anchors and the seed's line", () => {
  const row = rowOf("Goal horizon");
  expect(at(`C${row}`)).toBe(shown("INDEX(Alliances[Goal horizon],$G$5)", "=", ""));
  expect(layout.cells[`D${row}`]).toEqual({ style: "inputAnswer" });
  expect(at(`F${row}`)).toBe("react now; a project or campaign");
  expect(at(`J${row}`)).toBe("mutual growth, sustainable advantage");
  expect(at(`N${row}`)).toBe("S0:14");
  const ten = Array.from({ length: 10 }, (_, n) => factById(`D${n + 1}`).header);
  expect(ten.map((header) => rowOf(header) - rowOf(ten[0] as string))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a fact the source has no column for is looked up by its header, so that a column added later counts", () => {
  const found = 'INDEX(Alliances,$G$5,MATCH("Objectives",Alliances[#Headers],0))';
  expect(at(`C${rowOf("Objectives")}`)).toBe(shown(found, "=IFERROR(", ',"")'));
});

test("five points with room for evidence, and the parts the source answers under their point", () => {
  const row = rowOf("Independent with shared control");
  expect(at(`B${row + 1}`)).toBe("Control shared");
  expect(at(`B${row + 2}`)).toBe("Initiatives across value chains");
  expect(layout.cells[`E${row}`]).toEqual({ style: "inputText" });
  expect(Object.values(layout.cells).filter(({ value }) => value === "Knowledge integrated")).toEqual([]);
});

test("seven practices ranked from the weakest, which is named first", () => {
  const first = rowOf("Clear purpose");
  const last = rowOf("Measure and adapt");
  expect(last - first).toBe(6);
  expect(formulas(plan)).toContain(
    `=IFERROR(IF(INDEX($C$${first}:$C$${last},MATCH(1,$E$${first}:$E$${last},0))<5,` +
      `INDEX($B$${first}:$B$${last},MATCH(1,$E$${first}:$E$${last},0))&": "&` +
      `INDEX($C$${first}:$C$${last},MATCH(1,$E$${first}:$E$${last},0)),` +
      `"No practice is rated below 5."),"No practice is rated below 5.")`,
  );
});

test("desired ratings take 1 to 5, points Yes, Partly or No, actions a date and a status", () => {
  const rules = layout.validations.map(({ areas, rule }) => [areas.join(), rule]);
  const [contrast, point, practice] = ["Duration and focus", "Significant impact", "Clear purpose"].map(rowOf);
  expect(rules).toContainEqual([`D${contrast}:D${contrast! + 9}`, { kind: "decimal", least: 1, most: 5 }]);
  expect(rules).toContainEqual([`D${point}:D${point! + 5}`, { kind: "list", choices: ["Yes", "Partly", "No"] }]);
  expect(rules).toContainEqual([`D${practice}:D${practice! + 6}`, { kind: "decimal", least: 1, most: 5 }]);
  const due = rowOf("What") + 1;
  expect(rules).toContainEqual([`K${due}:L${due + 5}`, { kind: "dateFrom", formula: "=DATE(2000,1,1)" }]);
  expect(rules).toContainEqual([
    `M${due}:N${due + 5}`,
    { kind: "list", choices: ["Open", "In progress", "Done", "Dropped"] },
  ]);
});

test("every cell to type in is unlocked, and no other", () => {
  const typed = Object.entries(layout.cells).filter(([, { style }]) => style && "unlocked" in plan.styles[style]);
  const row = rowOf("Goal horizon");
  const action = rowOf("What") + 1;
  expect(typed.map(([address]) => address)).toEqual(
    expect.arrayContaining(["C4", `D${row}`, `B${action}`, `M${action}`]),
  );
  for (const [, cell] of typed) expect(cell.formula).toBeUndefined();
});

test("the radar shows the ten contrasts, or the five integrations where the source has one", () => {
  const contrast = rowOf("Duration and focus");
  const radars = (of: SheetLayout) => of.charts.filter(({ type }) => type === "Radar");
  expect(radars(layout)).toEqual([
    expect.objectContaining({ type: "Radar", source: `B${contrast - 1}:D${contrast + 9}`, seriesBy: "Columns" }),
  ]);
  const source = sourceOf(["Partner", "Goal horizon", "Operational integration"]);
  const other = compile({ template: allianceScorecard, source, alliances: [], asOf: 45564, existing: [] });
  const [chart] = radars(other.layouts[0]!);
  expect(chart?.title).toMatch(/^Five integrations/);
  const first = chart?.source.match(/^B(\d+):D(\d+)$/);
  expect(Number(first?.[2]) - Number(first?.[1])).toBe(5);
  expect(other.layouts[0]?.cells[`B${Number(first?.[1]) + 1}`]?.value).toBe("Strategic integration");
});

test("legend and caveat are there", () => {
  const row = rowOf("How to read the bands");
  const labels = Array.from({ length: 10 }, (_, n) => at(`B${row + 1 + n}`));
  expect(labels).toEqual([
    "Transactional agreement",
    "Tactical alliance",
    "Partnership",
    "Strategic alliance",
    "Joint venture",
    "Acquisition",
    "Healthy",
    "Watch",
    "At risk",
    "Insufficient",
  ]);
  const caveat = Object.values(layout.cells).find(({ style }) => style === "caveat")?.value;
  expect(caveat).toMatch(/not as advice.*incomplete, out of date.*its own disclaimer says \(S0:52\)/s);
});

test("one page wide, with the name on every page", () => {
  expect(layout.page).toMatchObject({ pagesWide: 1, titleRows: "$1:$3", orientation: "Portrait" });
  expect(layout.page.footer).toMatchObject({ center: "&A", right: "&P / &N" });
  const rows = Object.keys(layout.cells).map((address) => Number(address.replace(/\D/g, "")));
  expect(layout.page.printArea).toBe(`A1:N${Math.max(...rows)}`);
});

test("nothing newer than Excel 2013 is needed to show it but our own functions", () => {
  const used = new Set(
    formulas(plan).flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z.]+(?=\()/g) ?? []),
  );
  const known =
    "ABS AND COUNTIF COUNTIFS FIXED IF IFERROR IFNA INDEX ISERROR ISLOGICAL ISNUMBER ISTEXT LOOKUP MATCH MAX MID MIN N REPT SUBSTITUTE SUM TRIM".split(
      " ",
    );
  expect([...used].filter((name) => !known.includes(name)).sort()).toEqual([
    "ALLIANCE.CLASSIFY",
    "ALLIANCE.CONTINUUM",
    "ALLIANCE.HEALTH",
  ]);
});
