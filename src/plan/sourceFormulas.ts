import { factById, factOf } from "../models/facts";
import { absoluteArea, parseArea } from "../cells/a1";
import { quoteSheet, quoteText } from "./formula";
import { columnOf, partnerFact, type Source } from "../reading/source";

/** How formulas on a built sheet speak of a source. Every member gives formula text without "=". */
export interface SourceFormulas {
  /** The header row, in which every column that is taken for a fact has that fact's header, and no other column has one. */
  headers: string;
  /** All rows of answers. */
  all: string;
  /** All answers of a column, counted from 0; null when its header cannot be written plainly in a formula. */
  column(index: number): string | null;
  /** The row of answers whose number (1 is the first below the headers) stands in `rowCell`. */
  answers(rowCell: string): string;
  /** One answer of that row. `column` counts from 0. */
  answer(column: number, rowCell: string): string;
  /** The same, of whichever column has this header then; #N/A while none has. */
  answerUnder(header: string, rowCell: string): string;
  /** Which column has this header then, from 1; #N/A while none has. */
  columnOf(header: string): string;
  /** The number of the row that holds the name in `partnerCell`; null when the source has no column of names. */
  rowOf(partnerCell: string): string | null;
}

/** Tables are spoken of by name, so that they may grow, move and be sorted; plain blocks by absolute ranges. */
export function sourceFormulas(source: Source): SourceFormulas {
  const { headers, data, column } = source.kind === "table" ? tableRanges(source) : blockRanges(source);
  const known = knownHeaders(source, headers);
  const names = columnOf(source, partnerFact);
  return {
    headers: known,
    all: data,
    column,
    answers: (rowCell) => `INDEX(${data},${rowCell},0)`,
    answer: (index, rowCell) => {
      const range = column(index);
      return range ? `INDEX(${range},${rowCell})` : `INDEX(${data},${rowCell},${byHeader(source, index, headers)})`;
    },
    answerUnder: (header, rowCell) => `INDEX(${data},${rowCell},MATCH(${quoteText(header)},${known},0))`,
    columnOf: (header) => `MATCH(${quoteText(header)},${known},0)`,
    rowOf: (partnerCell) => {
      if (names === undefined) return null;
      const range = column(names) ?? `INDEX(${data},0,${byHeader(source, names, headers)})`;
      return `MATCH(${partnerCell},${range},0)`;
    },
  };
}

interface Ranges {
  headers: string;
  data: string;
  /** A column's answers, or null when its header cannot be written plainly inside Table[…]. */
  column(index: number): string | null;
}

function tableRanges(source: Source): Ranges {
  const { name } = source;
  return {
    headers: `${name}[#Headers]`,
    data: name,
    column: (index) => {
      const header = writtenHeader(source, index);
      return plainHeader.test(header) ? `${name}[${header}]` : null;
    },
  };
}

/** Letters, digits, single spaces and underscores: no character that needs doubled brackets or an escape in a structured reference. */
const plainHeader = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u;

function blockRanges(source: Source): Ranges {
  const sheet = quoteSheet(source.sheet);
  const { top, left, bottom, right } = parseArea(source.address);
  const first = Math.min(top + 1, bottom);
  const range = (from: number, to: number, begin: number, end: number): string =>
    sheet + absoluteArea({ top: begin, left: from, bottom: end, right: to });
  return {
    headers: range(left, right, top, top),
    data: range(left, right, first, bottom),
    column: (index) => range(left + index, left + index, first, bottom),
  };
}

/** The column by its header, so that columns may be moved and inserted; by number where MATCH would not find the text. */
function byHeader(source: Source, index: number, headerRow: string): string {
  const header = writtenHeader(source, index);
  return header.length > 255 || /[~*?]/.test(header) ? `${index + 1}` : `MATCH(${quoteText(header)},${headerRow},0)`;
}

/** A header as it stands in its cell, spaces at its edges included. */
const writtenHeader = ({ headers, written }: Source, index: number): string => written?.[index] ?? headers[index] ?? "";

/**
 * The functions know columns by their headers. Where a person says that a header means something else, formulas put the fact's own
 * header in its place, wherever the column is then.
 */
function knownHeaders(source: Source, headerRow: string): string {
  const { headers, facts, ignored } = source;
  // which column names the alliances is nothing to the functions
  const renamed = facts.filter(({ header, fact }) => fact !== partnerFact && factOf(header)?.id !== fact);
  const changes = [
    ...renamed.map(({ column, fact }) => [writtenHeader(source, column), factById(fact).header] as const),
    ...ignored
      .filter((header) => factOf(header))
      .map((header) => [writtenHeader(source, headers.indexOf(header)), ""] as const),
  ];
  const pairs = changes.map(([header, known]) => `${quoteText(header)},${quoteText(known)}`);
  return pairs.length === 0 ? headerRow : `SWITCH(${[headerRow, ...pairs, headerRow].join(",")})`;
}
