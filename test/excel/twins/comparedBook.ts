import fc from "fast-check";
import type { Template } from "../../../src/templates/template";
import { ours } from "./comparison";
import { frames, portfoliosIn } from "./randomPortfolio";
import { rankings } from "./selectionTyping";
import { openTwins, type Twin } from "./twins";
import { typings, type Typed } from "./typing";
import { fillingsOf, workbookOf } from "./workbookOf";

/** What came of a workbook that was filled with one portfolio after the other. */
export interface ComparedBook {
  portfolios: number;
  /** Calculated cells that were compared, all portfolios together. */
  cells: number;
  /** Sheets of one way. */
  sheets: number;
  /** Alliances of the workbook. */
  alliances: number;
  /** Cells of native sheets that speak of our functions. */
  ours: string[];
  /** The portfolios for which something differs, with what was typed. */
  problems: object[];
}

const drawn = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, seed: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed });

/** Of what is typed at random alone hardly any candidate could be ranked. */
const typingsInto = (id: string, { inputs, live }: Twin): fc.Arbitrary<Typed> =>
  id === "partner-selection" ? fc.oneof(typings(inputs, live), rankings(inputs)) : typings(inputs, live);

/** Builds a template in both ways from the first of so many random portfolios, puts the others under it, and compares each time. */
export async function comparedBook(template: Template, portfolios: number, seed: number): Promise<ComparedBook> {
  const [frame] = drawn(frames, 1, seed);
  const [first, ...others] = drawn(portfoliosIn(frame!), portfolios, seed);
  const opened = await openTwins(template, workbookOf(frame!, first!));
  try {
    const begin = opened.compare();
    const problems: object[] = begin.differences.length ? [{ portfolio: 1, differences: begin.differences }] : [];
    let cells = begin.compared;
    const inputs = opened.twins.map((twin) => typingsInto(template.id, twin));
    for (const [index, portfolio] of others.entries()) {
      const typed = inputs.map((typing, sheet) => drawn(typing, 1, seed * 50 + index * 5 + sheet)[0]!);
      await opened.change(fillingsOf(frame!, portfolio), typed);
      const { compared, differences } = opened.compare();
      cells += compared;
      if (differences.length) problems.push({ portfolio: index + 2, differences, typed });
    }
    return {
      portfolios,
      cells,
      sheets: opened.twins.length,
      alliances: frame!.names.length,
      ours: opened.twins.flatMap(({ native }) => ours(native)),
      problems,
    };
  } finally {
    opened.close();
  }
}
