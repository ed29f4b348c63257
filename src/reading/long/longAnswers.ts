import { address } from "../../cells/a1";
import type { Fact } from "../../models/fact";
import { facts as vocabulary } from "../../models/facts";
import { answersOfRows, type AnswersRead } from "../answers/answersOfRows";
import { columnReader } from "../convert/columnReader";
import type { ColumnReader } from "../convert/cellReading";
import type { Frame } from "../frame";
import { mappedFact, type HeaderMapping } from "../headerMapping";
import { isFilled } from "../layout/runs";
import type { ColumnRole, SourceProblem } from "../source";

/** The answers of a source with an answer a row. */
export interface LongAnswers extends AnswersRead {
  /** Facts that were answered, in the vocabulary's order. */
  facts: Fact[];
  /** Texts of the fact column that are no fact for certain. */
  unknown: string[];
  /** Answers that cannot be read, by place and reason. */
  problems: SourceProblem[];
  /** What was taken for what, in words. */
  notes: string[];
}

type Roles = Partial<Record<ColumnRole, number>>;

/** Reads every row, its fact by header, alias, id or a person's word, its answer as the fact's answers are read. */
export function longAnswers(
  frame: Frame,
  roles: Roles,
  records: readonly number[],
  mapping?: HeaderMapping,
): LongAnswers {
  const named = factNames(frame, roles, records, mapping);
  const readers = readersByFact(frame, roles, records, named);
  const day = dayReader(frame, roles, records);
  const problems: SourceProblem[] = [];
  const rows = records.map((record) => {
    const row = [...(frame.rows[record] ?? [])];
    const fact = roles.fact === undefined ? undefined : named.get(textOf(row[roles.fact]));
    if (fact && roles.fact !== undefined) row[roles.fact] = fact.id;
    if (fact && roles.answer !== undefined) convert(row, roles.answer, readers.get(fact.id), record);
    if (roles.answered !== undefined) convert(row, roles.answered, day, record);
    return row;
  });
  const read = answersOfRows(rows, roles, (index) => `${frame.name}, row ${frame.place(records[index] ?? 0, 0).row}`);
  const seen = new Set([...named.values()].map(({ id }) => id));
  return {
    ...read,
    facts: vocabulary.filter(({ id }) => seen.has(id)),
    unknown: unknownFacts(frame, roles, records, named),
    problems: [
      ...problems,
      ...read.troubles.map(({ place, reason, partner }) => ({ place, reason, ...(partner && { partner }) })),
    ],
    notes: [...readers].flatMap(([id, reader]) =>
      noted(vocabulary.find((fact) => fact.id === id)?.header ?? id, reader),
    ),
  };

  function convert(row: unknown[], column: number, reader: ColumnReader | undefined, record: number): void {
    const reading = reader?.read(row[column]);
    if (!reading || reading.state === "asIs") return;
    if (reading.state === "taken") row[column] = reading.value;
    else {
      const { row: at, column: across } = frame.place(record, column);
      const partner = roles.partner === undefined ? "" : textOf(row[roles.partner]);
      problems.push({
        place: `${frame.name} ${address(at, across)} (${partner}, ${frame.headers[column]?.text ?? ""})`,
        reason: reading.reason,
        partner,
      });
      // said here, so it is not said again, and it counts as nothing known
      row[column] = "";
    }
  }
}

const textOf = (value: unknown): string => (isFilled(value) ? String(value).trim() : "");

const noted = (header: string, reader: ColumnReader): string[] => {
  const note = reader.note();
  return note === null ? [] : [`${header}: ${note}.`];
};

function factNames(
  frame: Frame,
  { fact: column }: Roles,
  records: readonly number[],
  mapping?: HeaderMapping,
): Map<string, Fact> {
  const named = new Map<string, Fact>();
  const asked = new Set<string>();
  for (const record of records) {
    const text = column === undefined ? "" : textOf(frame.rows[record]?.[column]);
    if (text === "" || asked.has(text)) continue;
    asked.add(text);
    const fact = mappedFact(text, mapping) ?? vocabulary.find(({ id }) => id === text);
    if (fact) named.set(text, fact);
  }
  return named;
}

function unknownFacts(
  frame: Frame,
  { fact: column }: Roles,
  records: readonly number[],
  named: ReadonlyMap<string, Fact>,
): string[] {
  if (column === undefined) return [];
  const texts = new Set(records.map((record) => textOf(frame.rows[record]?.[column])));
  return [...texts].filter((text) => text !== "" && !named.has(text));
}

/** The answers to one fact are one column, whose cells may settle together what one leaves open. */
function readersByFact(
  frame: Frame,
  { fact, answer }: Roles,
  records: readonly number[],
  named: ReadonlyMap<string, Fact>,
): Map<string, ColumnReader> {
  const answers = new Map<Fact, unknown[]>();
  if (fact === undefined || answer === undefined) return new Map();
  for (const record of records) {
    const row = frame.rows[record] ?? [];
    const known = named.get(textOf(row[fact]));
    if (!known || !isFilled(row[answer])) continue;
    const list = answers.get(known);
    if (list) list.push(row[answer]);
    else answers.set(known, [row[answer]]);
  }
  return new Map(
    [...answers].map(([known, values]) => [
      known.id,
      columnReader(known, { header: known.header, values, format: "" }),
    ]),
  );
}

function dayReader(frame: Frame, { answered }: Roles, records: readonly number[]): ColumnReader | undefined {
  const fact = vocabulary.find(({ id }) => id === "answered");
  if (answered === undefined || !fact) return undefined;
  const values = records.map((record) => frame.rows[record]?.[answered]).filter(isFilled);
  return columnReader(fact, { header: fact.header, values, format: frame.formats[answered] ?? "" });
}
