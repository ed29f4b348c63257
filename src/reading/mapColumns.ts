import { factById } from "../models/facts";
import type { ColumnLook } from "./convert/cellReading";
import type { Frame } from "./frame";
import { assignGuesses } from "./guess/assignGuesses";
import { samplesOf } from "./samples";
import { roleHeaders } from "./shape/roles";
import {
  partnerFact,
  type ColumnRole,
  type SourceColumn,
  type SourceFact,
  type SourceGuess,
  type SourceProblem,
} from "./source";

/** What the columns of a source are taken for. */
export interface MappedColumns {
  facts: SourceFact[];
  ignored: string[];
  mapped: SourceColumn[];
  guesses: SourceGuess[];
  problems: SourceProblem[];
}

type Roles = Partial<Record<ColumnRole, number>>;

/** What is certain of the columns, what may be guessed, and for each why. `roles` are the columns that a shape needs. */
export function mapColumns(frame: Frame, roles: Roles = {}): MappedColumns {
  const { facts, problems, twins } = certainFacts(frame, roles);
  const roleOf = new Map((Object.entries(roles) as [ColumnRole, number][]).map(([role, column]) => [column, role]));
  const nameless = facts.some(({ fact }) => fact === partnerFact) ? null : nameColumn(frame, facts, roleOf);
  if (nameless) facts.unshift(nameless);
  const guesses = openColumns(frame, facts, roleOf, twins);
  const mapped = frame.headers.flatMap(({ text }, column): SourceColumn[] =>
    text === "" && !facts.some((known) => known.column === column)
      ? []
      : [columnSaid(frame, column, { facts, guesses, roleOf, twins, nameless })],
  );
  const ignored = mapped.flatMap(({ column, header, fact }) =>
    fact === null && !twins.has(column) && !roleOf.has(column) ? [header] : [],
  );
  return { facts, ignored, mapped, guesses, problems: [...problems, ...namesSaid(frame, facts, nameless)] };
}

function certainFacts(frame: Frame, roles: Roles) {
  const facts: SourceFact[] = [];
  const problems: SourceProblem[] = [];
  const twins = new Map<number, string>();
  const isLong = roles.answer !== undefined;
  frame.headers.forEach(({ text, fact, isNames }, column) => {
    if (isNames || roles.partner === column) facts.push({ column, header: text, fact: partnerFact });
    else if (!fact || (isLong && (roles.fact === column || roles.answer === column))) return;
    else {
      const twin = facts.find((known) => known.fact === fact.id);
      if (!twin) facts.push({ column, header: text, fact: fact.id });
      else {
        const reason = `"${text}" and "${twin.header}" are the same fact (${fact.header}). Rename or remove one of the columns.`;
        problems.push({ place: frame.name, reason, column });
        twins.set(column, reason);
      }
    }
  });
  return { facts, problems, twins };
}

/** No header says which column names the alliances: the column of texts that is most like names, by its header or by coming first. */
function nameColumn(
  frame: Frame,
  facts: readonly SourceFact[],
  roleOf: ReadonlyMap<number, ColumnRole>,
): SourceFact | null {
  const isText = (column: number): boolean => {
    const filled = frame.rows.map((row) => row[column]).filter((value) => value !== "");
    return filled.length > 0 && filled.every((value) => typeof value === "string");
  };
  const open = frame.headers.flatMap(({ how }, column) =>
    how === "none" && !roleOf.has(column) && !facts.some((known) => known.column === column) && isText(column)
      ? [column]
      : [],
  );
  const looks = new Map(open.map((column) => [column, lookOf(frame, column)]));
  const others = new Set(facts.map(({ fact }) => fact));
  const guessed = assignGuesses(looks, others).find(({ fact }) => fact === partnerFact)?.column;
  const column = guessed ?? open[0];
  return column === undefined || facts.length === 0
    ? null
    : { column, header: frame.headers[column]?.text ?? "", fact: partnerFact };
}

function namesSaid(frame: Frame, facts: readonly SourceFact[], nameless: SourceFact | null): SourceProblem[] {
  const place = frame.name;
  if (nameless)
    return [{ place, reason: `No column is headed Partner, so "${nameless.header}" is taken for the names.` }];
  if (facts.length === 0)
    return [
      {
        place,
        reason: "No column is headed with a fact this add-in knows, such as Partner, Goal horizon or Clear purpose.",
      },
    ];
  if (facts.some(({ fact }) => fact === partnerFact)) return [];
  return [{ place, reason: "No column names the alliances, so they go by their rows." }];
}

/** Enough to guess by, however long the column. */
const looked = 5000;

const lookOf = (frame: Frame, column: number): ColumnLook => ({
  header: frame.headers[column]?.text ?? "",
  values: frame.rows.slice(0, looked).map((row) => row[column]),
  format: frame.formats[column] ?? "",
});

/** Guesses for the columns of which nothing is certain and nobody said anything. */
function openColumns(
  frame: Frame,
  facts: readonly SourceFact[],
  roleOf: ReadonlyMap<number, ColumnRole>,
  twins: ReadonlyMap<number, string>,
): SourceGuess[] {
  const looks = new Map<number, ColumnLook>();
  frame.headers.forEach(({ text, how, because }, column) => {
    const isTaken = facts.some((known) => known.column === column) || roleOf.has(column) || twins.has(column);
    if (text === "" || how !== "none" || because || isTaken) return;
    const look = lookOf(frame, column);
    // of facts going down, a line without answers is a heading
    if (!frame.laid.across || look.values.some((value) => value !== "")) looks.set(column, look);
  });
  return assignGuesses(looks, new Set(facts.map(({ fact }) => fact))).map(({ column, fact, reason, confidence }) => ({
    column,
    header: frame.headers[column]?.text ?? "",
    fact,
    reason,
    confidence,
    samples: samplesOf(looks.get(column)?.values ?? [], frame.formats[column] ?? ""),
  }));
}

interface Known {
  facts: readonly SourceFact[];
  guesses: readonly SourceGuess[];
  roleOf: ReadonlyMap<number, ColumnRole>;
  twins: ReadonlyMap<number, string>;
  nameless: SourceFact | null;
}

function columnSaid(frame: Frame, column: number, { facts, guesses, roleOf, twins, nameless }: Known): SourceColumn {
  const { text: header = "", how = "none", because } = frame.headers[column] ?? {};
  const format = frame.formats[column] ?? "";
  const samples = samplesOf(lookOf(frame, column).values, format);
  const fact = facts.find((known) => known.column === column)?.fact ?? null;
  const say = (said: Pick<SourceColumn, "fact" | "how" | "reason">): SourceColumn => ({
    column,
    header,
    samples,
    ...said,
  });
  const twin = twins.get(column);
  const role = roleOf.get(column);
  const guess = guesses.find((known) => known.column === column);
  if (nameless?.column === column)
    return say({
      fact,
      how: "guess",
      reason: "No column is headed Partner, and this one holds texts that may be names.",
    });
  if (fact !== null && how === "none")
    return say({ fact, how: "exact", reason: "It stands where the names of the alliances stand." });
  if (fact !== null) return say({ fact, how, reason: certainWords(how, fact) });
  if (twin !== undefined) return say({ fact, how: "none", reason: twin });
  if (role)
    return say({ fact, how: "exact", reason: `The header is "${roleHeaders[role][0]}" or another name of it.` });
  if (guess) return say({ fact, how: "guess", reason: guess.reason });
  if (how === "person") return say({ fact, how, reason: "A person said that it is to be left out." });
  return say({ fact, how: "none", reason: because ?? "The header is like no fact whose answers stand here." });
}

function certainWords(how: SourceColumn["how"], fact: string): string {
  const { header } = factById(fact);
  if (how === "person") return `A person said that it is "${header}".`;
  return how === "exact" ? `The header is "${header}".` : `The header is another name of "${header}".`;
}
