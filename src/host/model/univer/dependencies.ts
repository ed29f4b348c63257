import type { Injector, IRange, IUnitRange } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A rectangle of cells in the index, and the formula that waits for it. */
interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  id: number;
}

/** Something a formula waits for. */
interface Dependency {
  unitId: string;
  sheetId: string;
  box: Box;
}

/** By sheet, row and column: the formulas that wait for that cell alone. */
type OneCells = Map<string, Map<string, Map<number, Map<number, Set<number>>>>>;

interface Index {
  getTree(unitId: string, sheetId: string): { insert(box: Box): void; remove(box: Box): void; all(): Box[] };
  _tree: Map<string, Map<string, { all(): Box[] }>>;
  _oneCellCache: OneCells;
  _kdTree: Map<string, Map<string, unknown>>;
}

interface Manager {
  _dependencyRTreeCache: Index;
  /** What is in the index, by the number of the formula. */
  _allTreeMap: Map<number, readonly Dependency[]>;
  addDependencyRTreeCache(tree: { treeId: number; rangeList: readonly IUnitRange[] }): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(): void;
  _removeAllTreeMap(treeId: number): void;
}

interface Generator {
  /** Enters what all formulas wait for, and gives them. */
  _generateTreeList(...all: unknown[]): Promise<{ treeId: number }[]>;
}

const managerOf = (injector: Injector): Manager => injector.get(IDependencyManagerService) as unknown as Manager;

/**
 * Has the engine's index of what formulas wait for hold just that. The engine enters all of it anew at every calculation, finds only
 * part of it again when a formula changes or goes, and loses what formulas of other sheets wait for with a sheet. So its index grows
 * for ever, and a formula may wait for one that waits for it in truth: then either has the value of the calculation before.
 */
export function keepDependencies(injector: Injector): void {
  const manager = managerOf(injector);
  const index = manager._dependencyRTreeCache;
  const known = manager._allTreeMap;

  function forget(id: number): void {
    known.get(id)?.forEach((one) => remove(index, one));
    known.delete(id);
  }

  manager.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    const before = known.get(treeId);
    if (before ? areThese(before, rangeList) : rangeList.length === 0) return;
    forget(treeId);
    if (rangeList.length === 0) return;
    const now = rangeList.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, box: boxOf(range, treeId) }));
    now.forEach((one) => add(index, one));
    known.set(treeId, now);
  };
  manager._removeDependencyRTreeCache = forget;
  manager._removeAllTreeMap = forget;
  // called with a sheet whose formulas all go, each of which is forgotten by itself
  manager._removeDependencyRTreeCacheById = () => undefined;

  // a formula that became a value, or went with its row, is not told as gone
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const enter = generator._generateTreeList.bind(generator);
  generator._generateTreeList = async (...all) => {
    const formulas = await enter(...all);
    const there = new Set(formulas.map(({ treeId }) => treeId));
    for (const id of known.keys()) if (!there.has(id)) forget(id);
    return formulas;
  };
}

/** How many ranges all formulas of a Univer instance wait for. */
export function dependencyCount(injector: Injector): number {
  const { _tree, _oneCellCache } = managerOf(injector)._dependencyRTreeCache;
  const areas = [..._tree.values()].flatMap((sheets) => [...sheets.values()].map((tree) => tree.all().length));
  const cells = [..._oneCellCache.values()]
    .flatMap((sheets) => [...sheets.values()])
    .flatMap((rows) => [...rows.values()])
    .flatMap((columns) => [...columns.values()].map(({ size }) => size));
  return [...areas, ...cells].reduce((sum, one) => sum + one, 0);
}

/** What a range has no number for reaches to the end of the sheet. */
const fromNumber = (line: number): number => (Number.isNaN(line) ? 0 : line);
const toNumber = (line: number): number => (Number.isNaN(line) ? Infinity : line);

const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange, id: number): Box => ({
  minX: fromNumber(startColumn),
  minY: fromNumber(startRow),
  maxX: toNumber(endColumn),
  maxY: toNumber(endRow),
  id,
});

function areThese(before: readonly Dependency[], ranges: readonly IUnitRange[]): boolean {
  if (before.length !== ranges.length) return false;
  return before.every(({ unitId, sheetId, box }, at) => {
    const one = ranges[at];
    if (!one || one.unitId !== unitId || one.sheetId !== sheetId) return false;
    const { startRow, startColumn, endRow, endColumn } = one.range;
    return (
      box.minX === fromNumber(startColumn) &&
      box.minY === fromNumber(startRow) &&
      box.maxX === toNumber(endColumn) &&
      box.maxY === toNumber(endRow)
    );
  });
}

const isOneCell = ({ minX, minY, maxX, maxY }: Box): boolean => minX === maxX && minY === maxY;

function add(index: Index, { unitId, sheetId, box }: Dependency): void {
  if (!unitId) return;
  if (!isOneCell(box)) return index.getTree(unitId, sheetId).insert(box);
  const sheets = made(index._oneCellCache, unitId, () => new Map<string, Map<number, Map<number, Set<number>>>>());
  const rows = made(sheets, sheetId, () => new Map<number, Map<number, Set<number>>>());
  const columns = made(rows, box.minY, () => new Map<number, Set<number>>());
  made(columns, box.minX, () => new Set<number>()).add(box.id);
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Takes something out of the index, and with the last of a cell, a row or a sheet the place for it. */
function remove(index: Index, { unitId, sheetId, box }: Dependency): void {
  if (!isOneCell(box)) return index.getTree(unitId, sheetId).remove(box);
  const sheets = index._oneCellCache.get(unitId);
  const rows = sheets?.get(sheetId);
  const columns = rows?.get(box.minY);
  const ids = columns?.get(box.minX);
  if (!sheets || !rows || !columns || !ids) return;
  ids.delete(box.id);
  if (ids.size === 0) columns.delete(box.minX);
  if (columns.size === 0) rows.delete(box.minY);
  if (rows.size > 0) return;
  sheets.delete(sheetId);
  index._kdTree.get(unitId)?.delete(sheetId);
}
