import { writeDate } from "../../../evaluation/reading/readDate";
import { gapReadings, widestGap } from "../../../models/methods/gap";
import type { SidesAgreementPart } from "../../../templates/parts/sidesParts";
import { heights, rows, type Lay, type Scene } from "../../block";
import type { Brush } from "../../brush";
import { call, quoteText } from "../../formula";
import { gapScore } from "../../native/formulas/gapReading";
import { colors } from "../../styles/colors";
import { among } from "./among";
import { sideFigures } from "./sideFigures";

/** Rows from the part's first. */
const at = { people: 2, among: 3, both: 4, score: 5, between: 6, low: 7, high: 8, readings: 9 } as const;
const readings = gapReadings.slice(0, 4);
const listHead = at.readings + readings.length + 1;
/** Units from the part's first. */
const unit = { ours: 1, theirs: 2, gap: 1, reading: 2, last: 5, chart: 7 } as const;

/** How far the sides agree, and a list of their widest gaps with bars beside. */
export const sidesAgreement: Lay<"sidesAgreement"> = (part, scene, { from, to }) => {
  const last = listHead + part.biggest.rows;
  return {
    heights: [
      heights.section,
      heights.head,
      ...rows(listHead - 3, heights.row),
      heights.gap,
      heights.head,
      ...rows(part.biggest.rows, heights.row),
    ],
    paint(brush) {
      paintSides(brush, part, from);
      paintBoth(brush, part, scene, from);
      paintWidest(brush, part, from);
      const column = (at: number): string => brush.area({ row: listHead + 1, toRow: last, unit: at });
      brush.layout.charts.push({
        name: "Gaps",
        type: "BarClustered",
        title: part.chart,
        source: brush.area({ row: listHead, toRow: last, unit: from, toUnit: from + unit.gap }),
        series: [{ name: "Gap", values: column(from + unit.gap), x: column(from) }],
        seriesBy: "Columns",
        from: brush.cell(0, from + unit.chart),
        to: brush.cell(last, to),
        axis: { minimum: -widestGap.value, maximum: widestGap.value, majorUnit: 1, numberFormat: "+0;-0;0" },
        categories: { reversed: true },
        legend: "none",
        colors: [colors.accent],
      });
    },
    own(alliance, put) {
      const figures = sideFigures(alliance.name, scene);
      for (const side of ["ours", "theirs"] as const) {
        put(at.people, from + unit[side], figures.people(side));
        put(at.among, from + unit[side], among(figures, side, part));
      }
    },
  };
};

/** What each side is alone: how many people, and how far they agree among themselves. */
function paintSides(brush: Brush, part: SidesAgreementPart, from: number): void {
  brush.put(0, from, part.title, "section", from + unit.last);
  brush.put(1, from, null, "head");
  brush.put(1, from + unit.ours, "Ours", "headCenter");
  brush.put(1, from + unit.theirs, "Theirs", "headCenter");
  brush.put(at.people, from, part.people, "rowLabel");
  brush.put(at.among, from, part.among.label, "rowLabel");
  for (const side of [unit.ours, unit.theirs]) {
    brush.put(at.people, from + side, null, "rank");
    brush.put(at.among, from + side, null, "scoreCenter");
  }
}

/** What both sides are together. */
function paintBoth(brush: Brush, part: SidesAgreementPart, scene: Scene, from: number): void {
  const { both } = part;
  const gaps = brush.anchor("sides.gaps");
  const put = (row: number, label: string, formula: string, style: "rank" | "scoreCenter"): void => {
    brush.put(row, from, label, "rowLabel");
    brush.put(row, from + unit.ours, { formula }, style, from + unit.theirs);
  };
  put(at.both, both.count, `COUNT(${gaps})`, "rank");
  put(at.score, both.score, score(brush, part, scene), "scoreCenter");
  const agree = (asks: string): string => {
    const range = brush.anchor("sides.both");
    const asked = call("AGREE", range, quoteText(both.statistic), "", quoteText(asks));
    // nothing can be said of one fact, or of ratings that are all the same
    const isMute = `OR(COUNT(${gaps})<2,MAX(${range})=MIN(${range}))`;
    return `IF(${isMute},${quoteText(part.unknown)},IFNA(${asked},${quoteText(part.unknown)}))`;
  };
  put(at.between, both.agreement, agree("value"), "scoreCenter");
  put(at.low, both.low, agree("low"), "scoreCenter");
  put(at.high, both.high, agree("high"), "scoreCenter");
  brush.layout.valuesOnceCalculated.push(brush.area({ row: at.between, toRow: at.high, unit: from + unit.ours }));
  const { calculate, frozenOn } = scene;
  if (calculate === "native" && frozenOn !== null)
    brush.put(at.between, from + unit.reading + 1, `${part.calculatedOn} ${writeDate(frozenOn)}`, "note");
  readings.forEach((reading, index) => {
    put(at.readings + index, reading, `COUNTIF(${brush.anchor("sides.readings")},${quoteText(reading)})`, "rank");
  });
}

/** 1 less the mean absolute gap's share of the scale: by GAP, or by the sums that come to the same. */
function score(brush: Brush, { unknown }: SidesAgreementPart, { calculate }: Scene): string {
  const [gaps, facts] = [brush.anchor("sides.gaps"), brush.anchor("sides.facts")];
  const known =
    calculate === "native"
      ? gapScore(gaps)
      : call("GAP", brush.anchor("sides.ours"), brush.anchor("sides.theirs"), facts, quoteText("score"));
  return `IF(COUNT(${gaps})=0,${quoteText(unknown)},${known})`;
}

/** The widest gaps either way, widest first. */
function paintWidest(brush: Brush, { biggest }: SidesAgreementPart, from: number): void {
  brush.put(listHead, from, biggest.title, "head");
  brush.put(listHead, from + unit.gap, "Gap", "headCenter");
  brush.put(listHead, from + unit.reading, "Reading", "head", from + unit.last);
  for (let index = 1; index <= biggest.rows; index++) {
    const row = listHead + index;
    const found = (anchor: string, otherwise = '""'): string =>
      `IFERROR(INDEX(${brush.anchor(anchor)},MATCH(${index},${brush.anchor("sides.ranks")},0)),${otherwise})`;
    const none = index === 1 ? quoteText(biggest.none) : undefined;
    brush.put(row, from, { formula: found("sides.facts", none) }, "rowLabel");
    brush.put(row, from + unit.gap, { formula: found("sides.gaps") }, "gap");
    const reading = { formula: found("sides.readings") };
    brush.putMerged(row, from + unit.reading, from + unit.last, reading, "rowText");
  }
}
