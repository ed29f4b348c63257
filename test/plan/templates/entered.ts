import type { Calculate } from "../../../src/plan/calculate";
import { compile } from "../../../src/plan/compile";
import type { PlanCells, SheetLayout } from "../../../src/plan/sheetPlan";
import { parseCell } from "../../../src/cells/a1";
import type { Alliance } from "../../../src/reading/alliances";
import { noSource, type Source } from "../../../src/reading/source";
import type { Template } from "../../../src/templates/template";
import type { CellData, Scalar, SheetData } from "../../../src/host/model/workbookData";
import { openExcel } from "../../excel/openExcel";

/** A sheet to calculate: what it is built from, and what people typed into it, by the keys of its inputs. */
export interface Entering {
  template: Template;
  source?: Source;
  others?: readonly Source[];
  /** Names of the chosen alliances, in the order of the source's rows. */
  alliances?: readonly string[];
  calculate?: Calculate;
  asOf?: number;
  entered?: Readonly<Record<string, Scalar>>;
}

/** A calculated sheet. */
export interface Entered {
  layout: SheetLayout;
  cells: Readonly<Record<string, CellData>>;
  /** What stands in a cell; nothing is "". */
  at(address: string): unknown;
  /** What stands in a row, in these columns. */
  row(number: number, columns: string): unknown[];
  /** The first row that holds this text in a column, B unless said otherwise, after a row. */
  rowOf(text: string, after?: number, column?: string): number;
  /** Cells that hold an error, those for charts apart. */
  errors: string[];
}

/** Calculates sheets with the genuine library and the built functions, beside the sheets they read. */
export async function entered(all: readonly Entering[], sources: readonly SheetData[] = []): Promise<Entered[]> {
  const plans = all.map(
    ({ template, source = noSource, others = [], alliances = [], calculate = "live", asOf = 45564 }) =>
      compile({
        ...{ template, source, others, asOf, calculate, existing: [] },
        alliances: alliances.map((name, index): Alliance => ({
          label: name,
          name,
          row: index + 1,
          fixedBecause: null,
        })),
        ...(calculate === "live" ? {} : { frozenOn: 45600 }),
      }),
  );
  const sheets = plans.map(({ layouts, sheets: [sheet] }, index): SheetData => {
    const cells = cellData({ ...layouts[0]!.cells, ...sheet!.cells });
    for (const [key, value] of Object.entries(all[index]!.entered ?? {})) {
      const address = layouts[0]!.inputs[key];
      if (!address) throw new Error(`The sheet has no input "${key}".`);
      if (value === null) delete cells[address];
      else cells[address] = { value };
    }
    return { name: `Sheet ${index + 1}`, cells };
  });
  const excel = await openExcel({ name: "Entered.xlsx", names: [], sheets: [...sources, ...sheets] }, true);
  try {
    const saved = await excel.saved();
    return plans.map(({ layouts }, index) => looked(layouts[0]!, saved.sheets[sources.length + index]!));
  } finally {
    excel.close();
  }
}

const cellData = (cells: PlanCells): Record<string, CellData> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([address, { value, formula }]): [string, CellData][] =>
      formula !== undefined ? [[address, { formula }]] : value !== undefined ? [[address, { value }]] : [],
    ),
  );

function looked(layout: SheetLayout, { cells }: SheetData): Entered {
  const at = (address: string): unknown => cells[address]?.value ?? "";
  return {
    ...{ layout, cells, at },
    row: (number, columns) => [...columns].map((column) => at(`${column}${number}`)),
    rowOf(text, after = 0, column = "B") {
      const rows = Object.keys(cells)
        .filter((address) => address.replace(/\d+/, "") === column && at(address) === text)
        .map((address) => parseCell(address).row)
        .filter((row) => row > after);
      if (rows.length === 0) throw new Error(`Nothing in column ${column} says "${text}".`);
      return Math.min(...rows);
    },
    errors: Object.keys(cells).filter((address) => {
      const { value, formula = "" } = cells[address]!;
      return typeof value === "object" && value !== null && !formula.endsWith("NA())");
    }),
  };
}

/** Formulas that speak of our functions, those that become values apart. */
export const ours = ({ layout }: Entered): string[] =>
  Object.entries(layout.cells).flatMap(([address, { formula }]) =>
    formula?.includes("ALLIANCE.") && !layout.valuesOnceCalculated.includes(address) ? [address] : [],
  );
