import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber } from "../cells/address";
import { tokenize } from "./tokens";

/** The cell that relative references are counted from. */
interface Cell {
  row: number;
  column: number;
}

const PART = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i;

/** "3" where fixed, "[-2]" where relative, nothing for the cell's own line. */
const step = (fixed: boolean, at: number, home: number): string =>
  fixed ? String(at + 1) : at === home ? "" : `[${at - home}]`;

function partToR1C1(text: string, home: Cell): string {
  const [, first = "", letters = "", second = "", digits = ""] = PART.exec(text) ?? [];
  // "$5" has its dollar where a column's would stand.
  const rowFixed = letters === "" ? first === "$" : second === "$";
  const row = digits === "" ? "" : `R${step(rowFixed, Number(digits) - 1, home.row)}`;
  const column = letters === "" ? "" : `C${step(first === "$", columnNumber(letters), home.column)}`;
  return row + column;
}

function referenceToR1C1(text: string, home: Cell): string {
  const [first = "", second] = text.split(":").map((part) => partToR1C1(part, home));
  // A whole column or row that stands alone is said once: A:A is C1.
  return second === undefined || (second === first && text.includes(":")) ? first : `${first}:${second}`;
}

/** A formula ("=…") with its references counted from a cell: "=A1+$B2" in B2 is "=R[-1]C[-1]+RC2". */
export function toR1C1(formula: string, home: Cell): string {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return formula;
  return `=${tokens.map(({ kind, text }) => (kind === "reference" ? referenceToR1C1(text, home) : text)).join("")}`;
}

const NUMBER = String.raw`(?:\d{1,7}|\[[+-]?\d{1,7}\])?`;
/** What an R1C1 formula is made of: texts and names that are passed over, structured references, references. */
const PIECES = new RegExp(
  [
    String.raw`(?<skip>"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\])`,
    String.raw`(?<reference>(?<![\p{L}\p{N}_.\\])(?:R${NUMBER}C${NUMBER}|R${NUMBER}|C${NUMBER})(?![\p{L}\p{N}_.(!\\]))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?)`,
  ].join("|"),
  "giu",
);

const wrap = (at: number, limit: number): number => ((at % limit) + limit) % limit;

/** A line's place: "3" is the third, "[-2]" two before the cell's own, nothing its own. It goes round the sheet's ends. */
function place(text: string, home: number, limit: number): { at: number; fixed: boolean } | undefined {
  if (text === "") return { at: home, fixed: false };
  if (text.startsWith("[")) return { at: wrap(home + Number(text.slice(1, -1)), limit), fixed: false };
  const at = Number(text) - 1;
  return at >= 0 && at < limit ? { at, fixed: true } : undefined;
}

interface Lines {
  row?: string;
  column?: string;
}

function linesOf(text: string, home: Cell): Lines | undefined {
  const [, rowText, columnText] = /^(?:R([^C]*))?(?:C(.*))?$/i.exec(text) ?? [];
  const row = rowText === undefined ? undefined : place(rowText, home.row, MAX_ROWS);
  const column = columnText === undefined ? undefined : place(columnText, home.column, MAX_COLUMNS);
  if ((rowText !== undefined && !row) || (columnText !== undefined && !column)) return undefined;
  return {
    ...(row && { row: `${row.fixed ? "$" : ""}${row.at + 1}` }),
    ...(column && { column: `${column.fixed ? "$" : ""}${columnLetters(column.at)}` }),
  };
}

const written = ({ row = "", column = "" }: Lines): string => column + row;
const isWhole = ({ row, column }: Lines): boolean => row === undefined || column === undefined;

/** A formula in R1C1 notation ("=R[-1]C+C2") as it reads in a cell in A1 notation. */
export function fromR1C1(formula: string, home: Cell): string {
  const pieces = [...formula.matchAll(PIECES)];
  let out = "";
  let end = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const reference = piece?.groups?.["reference"];
    const lines = reference === undefined ? undefined : linesOf(reference, home);
    if (!piece || !lines) continue;
    out += formula.slice(end, piece.index);
    end = piece.index + piece[0].length;
    if (!isWhole(lines)) {
      out += written(lines);
      continue;
    }
    const next = pieces[at + 1];
    const joined = next?.groups?.["reference"] !== undefined && formula.slice(end, next.index) === ":";
    const last = joined ? linesOf(next[0], home) : lines;
    out += `${written(lines)}:${written(last ?? lines)}`;
    if (!joined) continue;
    end = next.index + next[0].length;
    at++;
  }
  return out + formula.slice(end);
}
