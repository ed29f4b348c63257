import type { Source } from "../../../src/reading/source";
import { portfolio } from "../../../src/templates/portfolio";
import { chosenRows } from "../../../src/plan/parts/portfolio/chosenRows";
import { columnRange } from "../../../src/plan/parts/portfolio/columnRange";
import { historyOf } from "../../../src/plan/parts/portfolio/trend";
import { sourceFormulas } from "../../../src/plan/sourceFormulas";
import { alliancesOf } from "../../../src/reading/alliances";
import type { Scene } from "../../../src/plan/block";
import { planOf } from "../goldenPlan";
import { sourceOf } from "../sources";

const history = sourceOf(["Partner", "Date", "Score"], {
  ...{ shape: "history", columns: { partner: 0, date: 1, score: 2 } },
});

test("a history of scores says who, when and how much; anything else is none", () => {
  expect(historyOf([sourceOf(["Partner"]), history])).toBe(history);
  const { shape: _, ...rest } = history;
  const others: Source[] = [
    { ...rest, shape: "goals" },
    { ...history, columns: { date: 1, score: 2 } },
    { ...history, columns: { partner: 0, score: 2 } },
    { ...history, columns: { partner: 0, date: 1 } },
  ];
  expect(historyOf(others)).toBeUndefined();
});

test("a column is spoken of below its headers, however many rows those take", () => {
  const block = { ...history, kind: "block" as const, sheet: "It's", address: "C3:E9" };
  expect(columnRange(block, 2)).toBe("'It''s'!$E$4:$E$9");
  expect(columnRange({ ...block, headerRows: 2 }, 0)).toBe("'It''s'!$C$5:$C$9");
  expect(columnRange({ ...block, address: "C3:E3" }, 1)).toBe("'It''s'!$D$3:$D$3"); // no rows yet
  expect(columnRange({ ...history, name: "History" }, 2)).toBe("INDEX(History,0,3)");
});

test("dots want something to tell the type by and something to tell the health by", () => {
  const charts = (...headers: string[]): number => {
    const source = sourceOf(["Partner", ...headers]);
    return planOf(portfolio, ["Acme"], { source }).layouts[0]!.charts.length;
  };
  const health = "Clear purpose";
  // a contrast, a point, a part of a point
  for (const type of ["Goal horizon", "Significant impact", "Control shared"]) {
    expect(charts(type, health)).toBe(1);
    expect(charts(type)).toBe(0);
  }
  expect(charts(health)).toBe(0);
});

test("as many alliances as the source has rows are all of them only where they stand in its order", () => {
  const source = sourceOf(["Partner", "Goal horizon", "Decision-making"], { address: "A1:C4" });
  const alliances = alliancesOf(["A", "B", "C"], [true, true, true], 2);
  const chosen = (list: typeof alliances) =>
    chosenRows({ source, formulas: sourceFormulas(source), alliances: list } as unknown as Scene, "$Q$2:$Q$4");
  expect(chosen(alliances)).toMatchObject({ isAll: true, data: "Alliances", numbers: "SEQUENCE(ROWS(Alliances))" });
  expect(chosen([...alliances].reverse())).toMatchObject({ isAll: false, numbers: "$Q$2:$Q$4" });
  expect(chosen(alliances.slice(0, 2)).isAll).toBe(false);
  // a header that cannot be written plainly goes by its number
  expect(chosen(alliances).column(2, "")).toBe("INDEX(Alliances,0,3)");
  expect(chosen(alliances.slice(1)).column(2, "")).toBe("INDEX(Alliances,$Q$2:$Q$4,3)");
  const some = chosen(alliances.slice(1));
  expect([some.column(1, ""), some.column(undefined, "Declared type")]).toEqual([
    "INDEX(Alliances[Goal horizon],$Q$2:$Q$4)",
    'INDEX(Alliances,$Q$2:$Q$4,MATCH("Declared type",Alliances[#Headers],0))',
  ]);
});
