import type { Injector } from "@univerjs/core";
import { type BaseReferenceObject, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { readSpecifier } from "../../formula/structured";

/** A table as the engine was told of it. */
export interface EngineTable {
  sheetId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  titleMap: Map<string, number>;
  /** Absent = true. */
  showHeaders?: boolean;
  /** Absent = false. */
  showTotals?: boolean;
}

type TableMap = ReadonlyMap<string, EngineTable>;
interface Factory {
  _getTableMap(): TableMap | undefined;
  _getTableReferenceNode(token: string, isLexer: boolean, isMerge: boolean, isBare?: boolean): TableNode | undefined;
}
interface TableNode {
  execute(): void;
  getValue(): BaseReferenceObject | undefined;
}

/** The rows that a specifier's items mean, one or several; undefined when the table has none of them. */
function rowsOf({ range, showHeaders = true, showTotals = false }: EngineTable, items: readonly string[]) {
  const wanted = new Set(items.map((item) => item.toLowerCase()));
  const first = range.startRow + (showHeaders ? 1 : 0);
  const last = range.endRow - (showTotals ? 1 : 0);
  const all = wanted.has("#all");
  const spans: [from: number, to: number][] = [];
  if (all || (wanted.has("#headers") && showHeaders)) spans.push([range.startRow, range.startRow]);
  if (all || wanted.size === 0 || wanted.has("#data")) spans.push([first, last]);
  if ((all && showTotals) || (wanted.has("#totals") && showTotals)) spans.push([range.endRow, range.endRow]);
  if (spans.length === 0) return undefined;
  return { startRow: Math.min(...spans.map(([from]) => from)), endRow: Math.max(...spans.map(([, to]) => to)) };
}

/**
 * The engine knows one item at a time and no totals row: a reference to other rows is handed to it as all rows of a smaller
 * table. https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 *
 * @returns reads a structured reference outside a formula
 */
export function readTableSections(injector: Injector): (text: string) => BaseReferenceObject | undefined {
  const factory = injector.get(ReferenceNodeFactory) as unknown as Factory;
  const original = factory._getTableReferenceNode.bind(factory);
  const tables = factory._getTableMap.bind(factory);

  function named(token: string): [name: string, table: EngineTable] | undefined {
    const open = token.indexOf("[");
    const name = open < 0 ? token : token.slice(0, open);
    const known = tables();
    const table = known?.get(name);
    return table && [name, table];
  }

  factory._getTableReferenceNode = (token, isLexer, isMerge, isBare) => {
    const found = named(token);
    if (!found) return original(token, isLexer, isMerge, isBare);
    const [name, table] = found;
    const { items, thisRow, columns } = readSpecifier(token.slice(name.length) || "[]");
    const rows = thisRow ? undefined : rowsOf(table, items);
    if (!rows) return original(token, isLexer, isMerge, isBare);
    const across = columns.map((column) => `[${column}]`).join(":");
    factory._getTableMap = () => new Map([[name, { ...table, range: { ...table.range, ...rows } }]]);
    try {
      return original(`${name}${across ? `[[#All],${across}]` : "[#All]"}`, isLexer, isMerge, isBare);
    } finally {
      factory._getTableMap = tables;
    }
  };

  return (text) => {
    if (!named(text)) return undefined;
    const node = factory._getTableReferenceNode(text, false, false);
    node?.execute();
    return node?.getValue();
  };
}
