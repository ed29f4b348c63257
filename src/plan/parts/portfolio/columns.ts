import type { Scene } from "../../block";
import { quoteText } from "../../formula";
import type { StyleName } from "../../styles/styles";
import { asking, single } from "../verdict";
import { declared, differs } from "./declared";
import type { FigureScene, PortfolioColumn } from "./figure";
import { historyOf, trend } from "./trend";

/** Stands for a number that cannot be known yet. */
export const notYet = "–";

/** Only "not known yet" is said by a sign; any other error stays, with its message. */
export const known = (formula: string): string => `IFNA(${formula},${quoteText(notYet)})`;

const number = (id: string, header: string, unit: number, style: StyleName, name: string, asks: string) => ({
  id,
  header,
  unit,
  style,
  asks: [name, asks] as const,
  formula: ({ one, scene, brush }: FigureScene) => known(single(asking(name, asks, scene, brush, one))),
});

const label = (id: string, header: string, unit: number, style: StyleName, name: string): PortfolioColumn => ({
  id,
  header,
  unit,
  style,
  asks: [name, "label"],
  formula: ({ one, scene, brush }) => single(asking(name, "label", scene, brush, one)),
});

/** The figures, from left to right; the trend only where the workbook has a history of scores. */
export const portfolioColumns = ({ others }: Scene): readonly PortfolioColumn[] => [
  label("type", "Type", 1, "listText", "CLASSIFY"),
  label("band", "Health band", 2, "listTag", "HEALTH"),
  declared,
  differs,
  number("position", "Position", 5, "score", "CONTINUUM", "position"),
  number("score", "Score", 6, "score", "CLASSIFY", "score"),
  number("scoreLow", "Score lowest", 7, "scoreSoft", "CLASSIFY", "low"),
  number("scoreHigh", "Score highest", 8, "scoreSoft", "CLASSIFY", "high"),
  number("typeKnown", "Type known", 9, "share", "CLASSIFY", "coverage"),
  number("health", "Health", 10, "points", "HEALTH", "score"),
  number("healthLow", "Health lowest", 11, "pointsSoft", "HEALTH", "low"),
  number("healthHigh", "Health highest", 12, "pointsSoft", "HEALTH", "high"),
  number("healthKnown", "Health known", 13, "share", "HEALTH", "coverage"),
  number("notice", "Notice days", 14, "dayCount", "EXIT", "notice"),
  ...(historyOf(others) ? [trend] : []),
];

/** The last column says which row of the source an alliance is, to sort back by. */
export const rowUnitOf = (columns: readonly PortfolioColumn[]): number =>
  1 + Math.max(...columns.map(({ unit }) => unit));
