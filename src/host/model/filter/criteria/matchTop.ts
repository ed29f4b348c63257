import type { FilterCriteria } from "../filterData";
import type { FilteredCell, Passes } from "./filteredCell";

const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

/**
 * The greatest or smallest numbers of the whole column, those that equal the last of them included; of a percentage, at
 * least one.
 */
export function matchTop({ filterOn, criterion1 }: FilterCriteria, cells: readonly FilteredCell[]): Passes {
  const top = filterOn.startsWith("Top");
  const numbers = numbersOf(cells).sort((a, b) => (top ? b - a : a - b));
  const wanted = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) => {
    if (typeof value !== "number" || limit === undefined) return false;
    return top ? value >= limit : value <= limit;
  };
}

/** Numbers above or below the average of the whole column. */
export function matchAverage(above: boolean, cells: readonly FilteredCell[]): Passes {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) => typeof value === "number" && (above ? value > average : value < average);
}
