import { parseArea } from "../../../cells/a1";
import type { Scene } from "../../block";

/** How formulas that answer for many alliances at once speak of them. */
export interface ChosenRows {
  /** Every row of the source is one of them. */
  isAll: boolean;
  /** Their rows of answers. */
  data: string;
  /** Their numbers, down a column. */
  numbers: string;
  /** Their answers to one fact: by the column, counted from 0, or else by the header it may get one day. */
  column(index: number | undefined, header: string): string;
}

/** @param numbersArea the cells that hold the numbers of their rows where they are some of the source's and not all */
export function chosenRows({ source, formulas, alliances }: Scene, numbersArea: string): ChosenRows {
  const { top, bottom } = parseArea(source.address);
  const isAll = alliances.length === bottom - top && alliances.every(({ row }, index) => row === index + 1);
  const numbers = isAll ? `SEQUENCE(ROWS(${formulas.all}))` : numbersArea;
  const column: ChosenRows["column"] = (index, header) => {
    const at = index === undefined ? formulas.columnOf(header) : `${index + 1}`;
    const own = index === undefined ? null : formulas.column(index);
    if (isAll) return own ?? `INDEX(${formulas.all},0,${at})`;
    return own === null ? `INDEX(${formulas.all},${numbers},${at})` : `INDEX(${own},${numbers})`;
  };
  const data = isAll ? formulas.all : `INDEX(${formulas.all},${numbers},SEQUENCE(1,COLUMNS(${formulas.all})))`;
  return { isAll, data, numbers, column };
}

/**
 * The rows of the source from one to another, counted from 1, as a range of its cells: nothing is copied to read them.
 *
 * @param to absent = to the last row there is, so that rows people add are answered for as well
 */
export function rowsBetween(
  { formulas }: Pick<Scene, "formulas">,
  from: number,
  to?: number,
): Omit<ChosenRows, "isAll"> {
  const { all } = formulas;
  const end = to ?? `ROWS(${all})`;
  const column: ChosenRows["column"] = (index, header) => {
    const own = index === undefined ? null : formulas.column(index);
    if (own !== null) return `INDEX(${own},${from}):INDEX(${own},${end})`;
    const at = index === undefined ? formulas.columnOf(header) : `${index + 1}`;
    return `INDEX(${all},${from},${at}):INDEX(${all},${end},${at})`;
  };
  const count = to === undefined ? `${end}-${from - 1}` : `${to - from + 1}`;
  return {
    data: `INDEX(${all},${from},1):INDEX(${all},${end},COLUMNS(${all}))`,
    numbers: `SEQUENCE(${count},1,${from})`,
    column,
  };
}
