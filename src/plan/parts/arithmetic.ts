import { heights, type Lay } from "../block";
import type { Brush, Spot } from "../brush";
import { nativeTables } from "../native/tables";
import { columnStyles, contentOf, unit, type At, type Column, type NativeRow, type NativeTable } from "../native/row";

/** The name by which other parts speak of what a function of ours would have returned. */
export const nativeAnchor = (name: string, asks: string): string => `native ${name} ${asks}`;

interface PlacedRow {
  row: NativeRow;
  top: number;
}

/** Every step of the verdicts by built-in functions: tables one under the other, all formulas in sight. */
export const arithmetic: Lay<"arithmetic"> = ({ title, note, of }, scene, { from, to }) => {
  const tables = nativeTables(of, scene);
  const { placed, tops, height } = place(tables);
  const rowOf = new Map(placed.map(({ row, top }) => [row.id, top]));
  return {
    heights: height,
    anchors: Object.fromEntries(
      placed.map(({ row, top }): [string, Spot] => [`native ${row.id}`, { row: top, unit: unit.value }]),
    ),
    paint(brush) {
      brush.put(0, from, title, "section", to);
      brush.put(0, from + unit.answer, note, "sectionNote", to);
      tables.forEach((table, index) => paintHead(brush, table, tops[index]!, to));
      const at = addresses(brush, rowOf, scene.policy);
      for (const { row, top } of placed) paintRow(brush, row, top, at);
    },
  };
};

/** Each table takes a row of heads and one for each of its rows, and leaves one empty before it. */
function place(tables: readonly NativeTable[]) {
  const height: number[] = [heights.section];
  const placed: PlacedRow[] = [];
  const tops = tables.map(({ rows }, index) => {
    if (index > 0) height.push(heights.gap);
    const top = height.length;
    height.push(heights.head, ...rows.map(() => arithmeticRow));
    rows.forEach((row, below) => placed.push({ row, top: top + 1 + below }));
    return top;
  });
  return { placed, tops, height };
}

const arithmeticRow = 12;

function paintHead(brush: Brush, { title, heads }: NativeTable, row: number, to: number): void {
  brush.put(row, unit.label, title, "head", to);
  for (const [column, head] of Object.entries(heads)) brush.put(row, unit[column as Column], head, "headRight");
}

function paintRow(brush: Brush, row: NativeRow, top: number, at: At): void {
  brush.put(top, unit.label, row.label, row.isPart ? "stepPart" : "stepLabel");
  for (const [column, cell] of Object.entries(row.cells(at)) as [Column, string | number][]) {
    brush.put(top, unit[column], contentOf(cell), row.isDate ? "stepDate" : columnStyles[column]);
  }
}

function addresses(brush: Brush, rowOf: ReadonlyMap<string, number>, policy: string | null): At {
  const topOf = (id: string): number => {
    const top = rowOf.get(id);
    if (top === undefined) throw new Error(`The arithmetic has no row "${id}".`);
    return top;
  };
  const cell: At["cell"] = (id, column) => brush.fixed(topOf(id), unit[column]);
  return {
    cell,
    range: (first, last, column) =>
      first === last ? cell(first, column) : `${cell(first, column)}:${cell(last, column)}`,
    anchor: (name) => brush.anchor(name),
    policy,
  };
}
