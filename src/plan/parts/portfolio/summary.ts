import { heights, rows, type Lay } from "../../block";
import type { Brush } from "../../brush";
import { quoteText } from "../../formula";
import type { StyleName } from "../../styles/styles";
import { notYet } from "./columns";
import { isOneByOne } from "./size";

/** Columns of the count: units from and to. */
const spans = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 5],
  [6, 7],
  [8, 9],
] as const;

/** How many alliances there are of each type in each band, their mean health, and a few figures of all of them. */
export const portfolioSummary: Lay<"portfolioSummary"> = (part, scene, { from, to }) => {
  if (scene.alliances.length === 0) return null;
  const shown = figures.filter(({ isOneByOne: needed }) => !needed || isOneByOne(scene));
  return {
    heights: [heights.section, heights.head, ...rows(part.types.length + 1 + shown.length, heights.row)],
    anchors: {
      "portfolio.types": { row: 2, toRow: 1 + part.types.length, unit: from, toUnit: from },
      ...Object.fromEntries(
        part.bands.map((band, at) => {
          const [unit] = spans[at]!;
          return [`portfolio.count ${band}`, { row: 2, toRow: 1 + part.types.length, unit, toUnit: unit }];
        }),
      ),
    },
    paint(brush) {
      const range = (id: string): string => brush.anchor(`portfolio.${id}`);
      const cell = (row: number, at: number, formula: string, style: StyleName): void => {
        const [left, right] = spans[at]!;
        brush.putMerged(row, left, right, { formula }, style);
      };
      brush.put(0, from, part.title, "section", to);
      brush.put(0, from + 2, part.note, "sectionNote", to);
      brush.put(1, 0, "Type", "head");
      [...part.bands, "All", "Mean health"].forEach((head, at) => {
        const [left, right] = spans[at]!;
        brush.putMerged(1, left, right, head, "headRight");
      });
      const count = (...tests: string[]): string => `COUNTIFS(${tests.join(",")})`;
      [...part.types, null].forEach((type, index) => {
        const row = 2 + index;
        const own = type === null ? [] : [range("type"), quoteText(type)];
        const isAll = type === null;
        brush.put(row, 0, type ?? "All", isAll ? "countTotalLabel" : "rowLabel");
        const style = isAll ? "countTotal" : "count";
        part.bands.forEach((band, at) => cell(row, at, count(...own, range("band"), quoteText(band)), style));
        cell(row, part.bands.length, isAll ? `ROWS(${range("type")})` : count(...own), style);
        const health = isAll
          ? `AGGREGATE(1,6,${range("health")})`
          : `AVERAGEIFS(${[range("health"), ...own].join(",")})`;
        cell(row, part.bands.length + 1, `IFERROR(${health},${quoteText(notYet)})`, isAll ? "countTotal" : "points");
      });
      shown.forEach(({ label, formula, style }, index) => {
        const row = 3 + part.types.length + index;
        brush.put(row, 0, label, "rowLabel", to);
        const [left, right] = spans[4]!;
        brush.putMerged(row, left, right, { formula: formula(brush) }, style);
      });
    },
  };
};

/** What can be said of all of them together. */
const figures: readonly { label: string; style: StyleName; isOneByOne?: true; formula(brush: Brush): string }[] = [
  {
    label: "Type known from the evidence, mean share",
    style: "share",
    formula: (brush) => `IFERROR(AGGREGATE(1,6,${brush.anchor("portfolio.typeKnown")}),${quoteText(notYet)})`,
  },
  {
    label: "Called something else than they are",
    style: "count",
    isOneByOne: true,
    formula: (brush) => `COUNTIF(${brush.anchor("portfolio.differs")},"Yes")`,
  },
  {
    label: "Deadline for notice has passed",
    style: "count",
    formula: (brush) => `COUNTIF(${brush.anchor("portfolio.notice")},"<0")`,
  },
  {
    label: "With an answer that cannot be read",
    style: "count",
    formula: (brush) => `SUMPRODUCT(--ISERROR(${brush.anchor("portfolio.type")}))`,
  },
];
