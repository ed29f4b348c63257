import { factById } from "../models/facts";
import type { Fact } from "../models/fact";
import { columnReader } from "./convert/columnReader";
import type { ColumnReader } from "./convert/cellReading";
import type { Frame } from "./frame";
import { isFilled } from "./layout/runs";
import { type ColumnRole, type SourceFact } from "./source";

/** A column that is read: where it is, what it is called when everything is in order, and how its cells are read. */
export interface ReadColumn {
  column: number;
  header: string;
  /** The fact's or the role's own header. */
  canonical: string;
  fact: Fact | null;
  reader: ColumnReader;
}

/** Columns of goals and history that hold a number or a day. */
const numberRoles: readonly ColumnRole[] = ["baseline", "target", "actual", "weight", "score"];
const dayRoles: readonly ColumnRole[] = ["date", "answered"];

/** How each column of a source is read that is a fact, or a number or day that its shape needs. */
export function readColumns(
  frame: Frame,
  facts: readonly SourceFact[],
  roles: Partial<Record<ColumnRole, number>>,
  records: readonly number[],
): ReadColumn[] {
  const look = (column: number) => ({
    header: frame.headers[column]?.text ?? "",
    values: records.map((record) => frame.rows[record]?.[column]).filter(isFilled),
    format: frame.formats[column] ?? "",
  });
  const ofFacts = facts.map(({ column, header, fact: id }): ReadColumn => {
    const fact = factById(id);
    return { column, header, canonical: fact.header, fact, reader: columnReader(fact, look(column)) };
  });
  const taken = new Set(facts.map(({ column }) => column));
  const ofRoles = (Object.entries(roles) as [ColumnRole, number][]).flatMap(([role, column]): ReadColumn[] => {
    if (taken.has(column)) return [];
    const stand = numberRoles.includes(role) ? anyNumber : dayRoles.includes(role) ? factById("answered") : null;
    if (!stand) return [];
    const { [column]: header } = frame.headers;
    return [
      {
        column,
        header: header?.text ?? "",
        canonical: roleHeader(role),
        fact: null,
        reader: roleReader(stand, look(column)),
      },
    ];
  });
  return [...ofFacts, ...ofRoles];
}

/** A number may be below zero in a goal, so it is read as the facts' numbers are, and its sign is nobody's business here. */
const anyNumber = factById("internalHours");

function roleReader(stand: Fact, look: Parameters<typeof columnReader>[1]): ColumnReader {
  const reader = columnReader(stand, look);
  if (stand !== anyNumber) return reader;
  return {
    note: () => reader.note(),
    read: (value) => (typeof value === "number" && value < 0 ? { state: "asIs" } : reader.read(value)),
  };
}

const roleHeader = (role: ColumnRole): string =>
  role === "answered" ? "Answered on" : role.charAt(0).toUpperCase() + role.slice(1);
