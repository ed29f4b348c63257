import { heights, type Lay } from "../block";
import type { Brush, Spot } from "../brush";
import { policyTables } from "../native/policy/policyTable";
import { nativeTables } from "../native/tables";
import { columnStyles, contentOf, unit, type At, type Column, type NativeRow, type NativeTable } from "../native/row";
import { oneByOne } from "./portfolio/size";

/** The name by which other parts speak of what a function of ours would have returned; on a sheet of several, for the alliance of that place. */
export const nativeAnchor = (name: string, asks: string, index?: number): string => anchorOf(`${name} ${asks}`, index);

const anchorOf = (id: string, index?: number): string => `native ${id}${index === undefined ? "" : ` of ${index}`}`;

interface PlacedRow {
  row: NativeRow;
  top: number;
}

/** Every step of the verdicts by built-in functions: tables one under the other, all formulas in sight. */
export const arithmetic: Lay<"arithmetic"> = (part, scene, columns) =>
  scene.template.scope === "all" ? arithmeticOfSeveral(part, scene, columns) : arithmeticOfOne(part, scene, columns);

const arithmeticOfOne: Lay<"arithmetic"> = ({ title, note, of }, scene, { from, to }) => {
  const tables = nativeTables(of, scene);
  const { placed, tops, height } = place(tables, [heights.section]);
  const rowOf = new Map(placed.map(({ row, top }) => [row.id, top]));
  return {
    heights: height,
    anchors: Object.fromEntries(
      placed.map(({ row, top }): [string, Spot] => [anchorOf(row.id), { row: top, unit: unit.value }]),
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

/**
 * The same for each alliance of a sheet, one after another, each under its name and its row of the source; what the policy says once
 * for all of them. It is there to be gone through on the screen: on paper it would be pages for each.
 */
const arithmeticOfSeveral: Lay<"arithmetic"> = ({ title, note, of }, scene, { from, to }) => {
  const alliances = oneByOne(scene);
  const tables = nativeTables(of, scene);
  if (tables.length === 0 || alliances.length === 0) return null;
  const common = policyTables(scene).length;
  const height: number[] = [heights.section];
  const shared = place(tables.slice(0, common), height);
  const each = alliances.map(() => {
    const top = height.length;
    height.push(heights.section);
    return { top, ...place(tables.slice(common), height) };
  });
  const anchors = (placed: readonly PlacedRow[], index?: number) =>
    placed.map(({ row, top }): [string, Spot] => [anchorOf(row.id, index), { row: top, unit: unit.value }]);
  const rowsOf = (placed: readonly PlacedRow[]) => placed.map(({ row, top }): [string, number] => [row.id, top]);
  return {
    heights: height,
    printed: false,
    anchors: Object.fromEntries([...anchors(shared.placed), ...each.flatMap(({ placed }, at) => anchors(placed, at))]),
    paint(brush) {
      brush.put(0, from, title, "section", to);
      brush.put(0, from + unit.answer, note, "sectionNote", to);
      const paint = ({ placed, tops }: ReturnType<typeof place>, of: readonly NativeTable[], at: At): void => {
        of.forEach((table, index) => paintHead(brush, table, tops[index]!, to));
        for (const { row, top } of placed) paintRow(brush, row, top, at);
      };
      paint(shared, tables.slice(0, common), addresses(brush, new Map(rowsOf(shared.placed)), scene.policy));
      each.forEach((block, index) => {
        const alliance = alliances[index]!;
        const name = brush.fixed(block.top, unit.label);
        const row = alliance.fixedBecause === null ? scene.formulas.rowOf(name) : null;
        brush.put(block.top, unit.label, alliance.label, "section", to);
        brush.put(block.top, unit.answer, "Row", "sectionNote");
        brush.put(block.top, unit.cleaned, row === null ? alliance.row : { formula: row }, "sectionNote");
        const at = addresses(brush, new Map([...rowsOf(shared.placed), ...rowsOf(block.placed)]), scene.policy);
        const own = brush.fixed(block.top, unit.cleaned);
        paint(block, tables.slice(common), { ...at, anchor: (name) => (name === "row" ? own : at.anchor(name)) });
      });
    },
  };
};

/** Each table takes a row of heads and one for each of its rows, and leaves one empty before it. */
function place(tables: readonly NativeTable[], height: number[]) {
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
