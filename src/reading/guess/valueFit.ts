import type { Fact, FactKind } from "../../models/fact";
import { columnReader } from "../convert/columnReader";
import type { ColumnLook } from "../convert/cellReading";
import { isDateFormat } from "../convert/dateReader";

/** How well a column's cells fit a fact. */
export interface ValueFit {
  /** 0–1; undefined where the column holds nothing to judge by. */
  fit: number | undefined;
  /** In words: "4 of 5 cells are dates". */
  words: string;
}

/** Cells looked at: enough to tell, however long the column. */
const looked = 200;

const kindWords: Readonly<Record<FactKind, string>> = {
  rating: "ratings from 1 to 5",
  yesNo: "Yes, Partly or No",
  date: "dates",
  number: "numbers",
  share: "shares",
  text: "texts",
  choice: "its choices",
};

/** How many of the first cells of a column are answers to a fact. */
export function valueFit(fact: Fact, look: ColumnLook): ValueFit {
  const cells = look.values
    .slice(0, 5000)
    .filter((value) => value !== "")
    .slice(0, looked);
  if (cells.length === 0) return { fit: undefined, words: "the column is empty" };
  const values = cells;
  const reader = columnReader(fact, { ...look, values });
  const isFitting = (value: unknown): boolean => isLikely(fact, value, look) && reader.read(value).state !== "refused";
  const count = values.filter(isFitting).length;
  const isOther = isOtherScale(fact, values);
  const fit = (count / values.length) * (isOther ? 0.85 : 1);
  const verb = isOther ? "can be read as" : "are";
  return { fit, words: `${count} of ${values.length} cells ${verb} ${kindWords[fact.kind]}` };
}

/** What can be read as an answer although nobody would write it so: a date among numbers, a number among texts. */
function isLikely({ kind, id }: Fact, value: unknown, { format }: ColumnLook): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "number" && typeof value === "number")
    return (
      !isDateFormat(format) && !format.includes("%") && value <= (id === "term" || id === "notice" ? 10_000 : Infinity)
    );
  if ((kind === "rating" || kind === "yesNo") && value === 0) return false;
  return !(kind === "date" && typeof value === "number" && value === 0);
}

/** Ratings where Yes or No is asked for, or the other way round: allowed, but less likely. */
function isOtherScale({ kind }: Fact, values: readonly unknown[]): boolean {
  const numbers = values.filter((value) => typeof value === "number").length;
  if (kind === "yesNo") return numbers > values.length / 2;
  return kind === "rating" && numbers < values.length / 2;
}
