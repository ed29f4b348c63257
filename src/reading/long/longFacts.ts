import { writeDate } from "../../evaluation/reading/readDate";
import { factById } from "../../models/facts";
import { alliancesOf } from "../alliances";
import { wideAnswers } from "../answers/wideAnswers";
import type { Described } from "../describeSource";
import { partnerFact } from "../source";
import type { TidyCell, TidyTable } from "../tidy/tidyTable";
import { longAnswers } from "./longAnswers";

/** What our side answered, combined into an alliance a row: values, because a median of many answers is no cell's. */
export function longFacts(
  { frame, source, records }: Described,
  asOf: number,
): Pick<TidyTable, "columns" | "rows" | "alliances" | "notes"> {
  const read = longAnswers(
    frame,
    source.columns ?? {},
    records.map(({ record }) => record),
    source.said,
  );
  const wide = wideAnswers(read.answers, "ours", asOf);
  const value = (content: string | number): TidyCell => ({ kind: "value", value: content });
  const partners = [...wide.partners];
  return {
    columns: [
      { header: factById(partnerFact).header, fact: partnerFact },
      ...wide.facts.map(({ id, header }) => ({ header, fact: id })),
    ],
    rows: partners.map((partner, index) => [value(partner), ...(wide.rows[index] ?? []).map(value)]),
    alliances: alliancesOf(
      partners,
      partners.map(() => true),
      1,
    ),
    notes: [
      `Answers of our side up to ${writeDate(asOf)}: the newest of each respondent, then the median.`,
      ...read.notes,
    ],
  };
}
