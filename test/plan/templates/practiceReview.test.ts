import { factById } from "../../../src/models/facts";
import { practiceGuides } from "../../../src/models/guides/practiceGuides";
import { performanceMetrics } from "../../../src/models/performanceMetrics";
import { practiceReview } from "../../../src/templates/practiceReview";
import { goldenPlan } from "../goldenPlan";
import { lookInto } from "./planOf";

const { layout, at, rowsOf, texts, keys, formulas, styleAt } = lookInto(goldenPlan(practiceReview, 1));
const lastRowOf = (text: string): number => rowsOf(text).at(-1)!;

test("seven practices with everything S3 says of them: constituents and aid under each, every line with its source", () => {
  for (const { fact, constituents, aid } of practiceGuides) {
    const row = lastRowOf(factById(fact).header);
    expect(at(`N${row}`)).toBe(factById(fact).source);
    constituents.forEach(({ text, source }, index) =>
      expect([at(`B${row + 1 + index}`), at(`N${row + 1 + index}`)]).toEqual([text, source]),
    );
    const below = row + 1 + constituents.length;
    expect([at(`B${below}`), at(`C${below}`), at(`N${below}`)]).toEqual([aid.kind, aid.text, aid.source]);
  }
});

test("each practice takes desired, evidence, next step, owner, due and status; each constituent whether it is seen, and evidence", () => {
  for (const { fact, constituents } of practiceGuides) {
    expect(keys(`practices/${fact}/`).sort()).toEqual(
      ["desired", "due", "evidence", "next", "owner", "status"].map((key) => `practices/${fact}/${key}`),
    );
    for (const { id } of constituents)
      expect(keys(`practices/${id}/`).sort()).toEqual([`practices/${id}/as-is`, `practices/${id}/evidence`]);
  }
  const row = lastRowOf("Clear purpose");
  expect(at(`C${row}`)).toBe('=IF(INDEX(Alliances[Clear purpose],$G$5)="","",INDEX(Alliances[Clear purpose],$G$5))');
  expect(styleAt(`D${row}`)).toBe("boxAnswer");
  expect(at(`E${row}`)).toBe(`=IF(AND(ISNUMBER($C$${row}),ISNUMBER($D$${row})),$D$${row}-$C$${row},"")`);
});

test("two clocks by DUE, each with what is agreed or what counts where nothing is: 14 and 91 days", () => {
  const last = findRow("Last held");
  const due = (column: string, asks: string) =>
    `ALLIANCE.DUE($${column}$${last},$${column}$${last + 2},"${asks}",$C$4)`;
  for (const column of ["K", "M"]) {
    expect(at(`${column}${last + 3}`)).toBe(`=IFNA(INDEX(${due(column, "next")},1,1),"not known")`);
    expect(at(`${column}${last + 4}`)).toBe(`=IFNA(INDEX(${due(column, "days")},1,1),"not known")`);
    expect(at(`${column}${last + 5}`)).toBe(`=IFNA(INDEX(${due(column, "label")},1,1),"Not known")`);
  }
  expect(at(`K${last + 2}`)).toBe(`=IF($K$${last + 1}="","14 days",$K$${last + 1})`);
  expect(at(`M${last + 2}`)).toBe(`=IF($M$${last + 1}="","91 days",$M$${last + 1})`);
  expect(keys("clocks/").sort()).toEqual([
    "clocks/lastCheckIn/desired",
    "clocks/lastCheckIn/owner",
    "clocks/lastReview/desired",
    "clocks/lastReview/owner",
  ]);
});

const findRow = (text: string): number =>
  Number(
    Object.entries(layout.cells)
      .find(([, { value }]) => value === text)?.[0]
      .replace(/\D/g, ""),
  );

test("the clocks' labels are coloured, and what is overdue in the tables stands out unless it is done", () => {
  const looks = layout.conditionalFormats.map(({ formula }) => formula);
  for (const label of ["On time", "Due", "Overdue", "Never held"])
    expect(looks.filter((formula) => formula.endsWith(`="${label}"`))).toHaveLength(2);
  const row = lastRowOf("Clear purpose");
  expect(looks).toContain(`=AND(ISNUMBER($L${row}),$L${row}<$C$4,$M${row}<>"Done",$M${row}<>"Dropped")`);
});

test("four metrics with what they ask, as-is and desired", () => {
  for (const { name, text } of performanceMetrics) {
    expect(texts).toContain(name);
    expect(texts).toContain(text);
    expect(keys(`metrics/${name}/`).sort()).toEqual(
      ["as-is", "desired", "due", "evidence", "owner", "status"].map((key) => `metrics/${name}/${key}`),
    );
  }
});

test("bars of as-is and desired over a table that holds nothing else", () => {
  const [chart] = layout.charts;
  expect(layout.charts).toHaveLength(1);
  expect(chart).toMatchObject({ type: "BarClustered", seriesBy: "Columns", axis: { minimum: 0, maximum: 5 } });
  const first = rowsOf("Clear purpose")[0]!;
  expect(chart?.source).toBe(`B${first - 1}:D${first + 6}`);
});

test("health is asked with analytical and relational apart", () => {
  const asked = formulas.flatMap((formula) => formula.match(/HEALTH\(.*?,"(\w+)",\$C\$4\)/)?.[1] ?? []);
  expect(asked).toEqual(expect.arrayContaining(["label", "score", "analytical", "relational", "weakest", "missing"]));
});
