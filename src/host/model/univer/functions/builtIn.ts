import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  functionFinancial,
  functionLogical,
  functionLookup,
  functionMeta,
  functionStatistical,
  functionText,
} from "@univerjs/engine-formula";

/** A value on its way through a formula. */
export type Variant = BaseValueObject;

type Entries = readonly [typeof BaseFunction, string][];
/** A class of the engine, to be extended. */
export type Constructor = new (name: string) => BaseFunction;

const entries = [
  functionFinancial,
  functionLogical,
  functionLookup,
  functionMeta,
  functionStatistical,
  functionText,
] as unknown as Entries[];

/** The engine's own class for a function, to be corrected by extending it. */
export function builtIn(name: string): Constructor {
  const entry = entries.flat().find(([, known]) => known === name);
  if (!entry) throw new Error(`The calculation engine has no function ${name}`);
  return entry[0] as unknown as Constructor;
}

export const errorOf = (type: ErrorType): Variant => ErrorValueObject.create(type);

const isGrid = (value: Variant): value is ArrayValueObject => value.isArray();
const rowsOf = (value: Variant): number => (isGrid(value) ? value.getRowCount() : 1);
const columnsOf = (value: Variant): number => (isGrid(value) ? value.getColumnCount() : 1);

/** A value's cell for one place of a result: one row or column stands for all, and beyond an array's end there is #N/A. */
function cellFor(value: Variant, row: number, column: number): Variant {
  if (!isGrid(value)) return value;
  const [rows, columns] = [value.getRowCount(), value.getColumnCount()];
  if ((row >= rows && rows > 1) || (column >= columns && columns > 1)) return errorOf(ErrorType.NA);
  return value.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) ?? NullValueObject.create();
}

/** Calculates `one` for each cell of the operands, as Excel combines arrays; errors among them are passed on. */
export function eachCell(
  { unitId, subUnitId, row, column }: BaseFunction,
  operands: readonly Variant[],
  one: (...cells: Variant[]) => Variant,
): Variant {
  const rowCount = Math.max(...operands.map(rowsOf));
  const columnCount = Math.max(...operands.map(columnsOf));
  const at = (r: number, c: number): Variant => {
    const cells = operands.map((operand) => cellFor(operand, r, c));
    return cells.find((cell) => cell.isError()) ?? one(...cells);
  };
  if (rowCount === 1 && columnCount === 1) return at(0, 0);
  const calculateValueList = Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => at(r, c)),
  );
  const place = { unitId: unitId ?? "", sheetId: subUnitId ?? "", row, column };
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, ...place });
}

/** A value as an array of one cell. */
export const arrayOfOne = (value: Variant): Variant =>
  ArrayValueObject.create({
    calculateValueList: [[value]],
    rowCount: 1,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

/** An operand, or what stands for it when it was left out. */
export const or = (given: Variant | undefined, standing: Variant): Variant =>
  given === undefined || given.isNull() ? standing : given;
