import { columnLetters, formatAbsolute, type Area } from "../../host/model/cells/address";
import type { ConditionalFormatRule } from "../../host/model/formats/ruleData";

/** The rules that colour a cell when something is true of it, as against scales, bars and icons. */
export type HighlightRule = Exclude<ConditionalFormatRule, { type: "ColorScale" | "DataBar" | "IconSet" }>;

/**
 * The rule as a formula that is true where the format applies, relative to the first cell of `area`; undefined for a
 * criterion that has no formula here. Formulas, because the grid's own comparisons do not see cells filled by a spill.
 */
export function highlightFormula(entry: HighlightRule, area: Area): string | undefined {
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const all = formatAbsolute(area);
  switch (entry.type) {
    case "Custom":
      return entry.rule.formula;
    case "CellValue":
      return comparison(cell, entry.rule.operator, operand(entry.rule.formula1), operand(entry.rule.formula2 ?? ""));
    case "ContainsText":
      return textTest(cell, entry.rule.operator, `"${entry.rule.text.replace(/"/g, '""')}"`);
    case "TopBottom":
      return ranking(cell, all, entry.rule.type, entry.rule.rank);
    case "PresetCriteria":
      return presets[entry.rule.criterion]?.(cell, all);
  }
}

const operand = (formula: string) => formula.replace(/^=/, "");

function comparison(cell: string, operator: string, first: string, second: string): string | undefined {
  if (operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  const signs: Record<string, string> = {
    EqualTo: "=",
    NotEqualTo: "<>",
    GreaterThan: ">",
    GreaterThanOrEqual: ">=",
    LessThan: "<",
    LessThanOrEqual: "<=",
  };
  const sign = signs[operator];
  return sign && `=${cell}${sign}${first}`;
}

function textTest(cell: string, operator: string, text: string): string | undefined {
  const tests: Record<string, string> = {
    Contains: `=ISNUMBER(SEARCH(${text},${cell}))`,
    NotContains: `=ISERROR(SEARCH(${text},${cell}))`,
    BeginsWith: `=LEFT(${cell},LEN(${text}))=${text}`,
    EndsWith: `=RIGHT(${cell},LEN(${text}))=${text}`,
  };
  return tests[operator];
}

function ranking(cell: string, all: string, type: string, rank: number): string | undefined {
  const share = `MAX(1,INT(COUNT(${all})*${rank}/100))`;
  const tests: Record<string, string> = {
    TopItems: `=${cell}>=LARGE(${all},${rank})`,
    TopPercent: `=${cell}>=LARGE(${all},${share})`,
    BottomItems: `=${cell}<=SMALL(${all},${rank})`,
    BottomPercent: `=${cell}<=SMALL(${all},${share})`,
  };
  const test = tests[type];
  return test && `=AND(ISNUMBER(${cell}),${test.slice(1)})`;
}

const presets: Record<string, (cell: string, all: string) => string> = {
  Blanks: (cell) => `=LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `=LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `=ISERROR(${cell})`,
  NonErrors: (cell) => `=NOT(ISERROR(${cell}))`,
  UniqueValues: (cell, all) => `=COUNTIF(${all},${cell})=1`,
  DuplicateValues: (cell, all) => `=COUNTIF(${all},${cell})>1`,
  AboveAverage: (cell, all) => `=${cell}>AVERAGE(${all})`,
  BelowAverage: (cell, all) => `=${cell}<AVERAGE(${all})`,
  EqualOrAboveAverage: (cell, all) => `=${cell}>=AVERAGE(${all})`,
  EqualOrBelowAverage: (cell, all) => `=${cell}<=AVERAGE(${all})`,
  Today: (cell) => `=INT(${cell})=TODAY()`,
  Yesterday: (cell) => `=INT(${cell})=TODAY()-1`,
  Tomorrow: (cell) => `=INT(${cell})=TODAY()+1`,
  LastSevenDays: (cell) => `=AND(INT(${cell})<=TODAY(),INT(${cell})>TODAY()-7)`,
  LastWeek: (cell) => inWeek(cell, -1),
  ThisWeek: (cell) => inWeek(cell, 0),
  NextWeek: (cell) => inWeek(cell, 1),
  LastMonth: (cell) => inMonth(cell, -1),
  ThisMonth: (cell) => inMonth(cell, 0),
  NextMonth: (cell) => inMonth(cell, 1),
};

/** Excel's weeks begin on Sunday. */
const inWeek = (cell: string, weeks: number) =>
  `=INT((${cell}-1)/7)=INT((TODAY()-1)/7)${weeks === 0 ? "" : weeks > 0 ? `+${weeks}` : weeks}`;

const inMonth = (cell: string, months: number) =>
  `=AND(ISNUMBER(${cell}),TEXT(${cell},"yyyymm")=TEXT(EDATE(TODAY(),${months}),"yyyymm"))`;
