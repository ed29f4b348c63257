import { isAddInFunction, shownFunctionName } from "./functionNames";
import { isCall, tokenize, type Token } from "./tokens";

/** Functions that give arrays. */
const GIVES_ARRAY = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LET LINEST LOGEST MAKEARRAY MAP
  MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REGEXEXTRACT SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW
  TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP INDIRECT OFFSET`.split(/\s+/),
);

/** Functions that take whole ranges: an area directly inside them is meant as it stands. */
const TAKES_RANGE = new Set(
  `AND AREAS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVAR
  COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR GEOMEAN HARMEAN HLOOKUP INDEX INTERCEPT IRR KURT LARGE LOOKUP
  MATCH MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS MODE MODE.SNGL MULTINOMIAL NPV OR PEARSON PERCENTILE PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PRODUCT QUARTILE QUARTILE.EXC QUARTILE.INC RANK RANK.AVG
  RANK.EQ ROWS RSQ SKEW SLOPE SMALL STDEV STDEV.P STDEV.S STDEVP STEYX SUBTOTAL AGGREGATE SUM SUMIF SUMIFS SUMSQ
  SUMPRODUCT TEXTJOIN VAR VAR.P VAR.S VARP VLOOKUP XIRR XMATCH XNPV XOR`.split(/\s+/),
);

/** Functions whose arguments are calculated as arrays anyway. */
const CALCULATES_ARRAYS = new Set(["SUMPRODUCT"]);

/**
 * Whether a formula (as Excel shows it) must be stored as a dynamic array formula. A plain stored formula means the old
 * implicit intersection: where it meets an area it takes the one cell of its own row or column, and shows "@" in Excel.
 */
export function needsDynamicArray(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const callers: string[] = [];
  return tokens.some((token, at) => {
    if (token.kind === "open")
      callers.push(isCall(tokens, at - 1) ? functionAt(tokens, at - 1) : (callers[callers.length - 1] ?? ""));
    else if (token.kind === "close") callers.pop();
    else if (isCall(tokens, at)) return GIVES_ARRAY.has(functionAt(tokens, at)) || isAddInFunction(token.text);
    else if (token.kind === "at" || token.kind === "spill") return true;
    else if (endsArea(tokens, at)) return !isTakenWhole(tokens, at, callers[callers.length - 1]);
    return false;
  });
}

function functionAt(tokens: readonly Token[], at: number): string {
  return shownFunctionName(tokens[at]?.text ?? "").toUpperCase();
}

/** A1:B2, A:A, 1:3 or a table's column; T[@x] is one cell and T[@[a]:[b]] an area. */
function endsArea(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  // [1] of another workbook stands before a sheet's name or a "!"
  const after = tokens[at + 1];
  if (kind === "brackets") return !/^\[@[^:]*\]$/.test(text) && after?.text !== "!" && after?.kind !== "name";
  return (kind === "name" || kind === "number") && tokens[at - 1]?.text === ":" && tokens[at - 2] !== undefined;
}

function isTakenWhole(tokens: readonly Token[], end: number, caller: string | undefined): boolean {
  if (caller !== undefined && CALCULATES_ARRAYS.has(caller)) return true;
  if (caller === undefined || !TAKES_RANGE.has(caller)) return false;
  let start = end;
  while (/^[:!]$/.test(tokens[start - 1]?.text ?? "") || isReferenceStep(tokens, start)) start--;
  const before = neighbour(tokens, start - 1, -1);
  const after = neighbour(tokens, end + 1, 1);
  return (before === "open" || before === "comma") && (after === "close" || after === "comma");
}

function isReferenceStep(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at - 1]?.kind;
  if (tokens[at]?.kind === "brackets") return kind === "name";
  if (tokens[at]?.kind === "name" && kind === "brackets") return true;
  return (
    /^[:!]$/.test(tokens[at]?.text ?? "") &&
    (kind === "name" || kind === "number" || kind === "sheet" || kind === "brackets")
  );
}

function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token["kind"] | undefined {
  let place = at;
  while (tokens[place]?.kind === "space") place += step;
  return tokens[place]?.kind;
}
