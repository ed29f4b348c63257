import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import { ICommandService, type Univer } from "@univerjs/core";
import { createEvents } from "../richApi/events";
import { formatArea, quoteSheet } from "./cells/address";
import { type Book, allSheets, sheetById, sheetName } from "./book";
import { followActiveChart } from "./charts/activeChart";
import { createCalculation } from "./calculation/calculation";
import { type Invoke, createCustomFunctionCells } from "./calculation/customFunctionCells";
import { createEdits } from "./cells/edits";
import { createCellEdit } from "./events/cellEdit";
import { followGrid } from "./events/gridEvents";
import { isFilteredOut } from "./filter/filterPlaces";
import { readGridFormulas } from "./calculation/gridFormulas";
import { EVENTS, tellSheet } from "./events/happenings";
import { createUnit, filling } from "./load";
import { inTurns, replacing } from "./replaceBook";
import { saveBook } from "./save";
import { followStructure } from "./sheets/structure";
import { tellTableSelections } from "./tables/tableSelection";
import { createUniver } from "./univer/createUniver";
import { fixEngine } from "./univer/engineFixes";
import type { WorkbookData } from "./workbookData";

/** What is read of functions.json. */
export interface FunctionNames {
  functions: readonly { id: string; options?: { volatile?: boolean; requiresParameterAddresses?: boolean } }[];
}

export interface HostWorkbook {
  /** What the wire objects work on. */
  readonly book: Book;
  /** Replaces the whole workbook. Formulas are calculated afterwards: wait for `settled()`. */
  load(data: WorkbookData): void;
  /** The same for big workbooks: others get a turn every few milliseconds. `progress` hears how much is loaded, 0–1. */
  loadInTurns(data: WorkbookData, progress: (done: number) => void): Promise<void>;
  /** The whole workbook; two equal workbooks give deep-equal JSON. */
  save(): WorkbookData;
  /** Resolves when formulas are calculated; custom functions may still show #BUSY!. */
  calculated(): Promise<void>;
  /** Resolves when formulas are calculated and every custom function has answered. */
  settled(): Promise<void>;
  /** Calculates everything anew, custom functions too; resolves when settled. */
  recalculate(): Promise<void>;
  /**
   * Makes an add-in's functions known: `NAMESPACE.ID(…)` in a formula calls `invoke`. Before that such cells show #NAME?.
   *
   * @param namespace put before the ids with a dot; none when the ids have it already
   */
  setCustomFunctions(metadata: FunctionNames, invoke: Invoke, namespace?: string): void;
  dispose(): void;
}

export interface WorkbookOptions {
  /** A Univer to work in, with or without a user interface; absent = one without. Call `addIteratorHelpers` before making it. */
  univer?: Univer;
  /** What the workbook holds at first; absent = one empty sheet. */
  data?: WorkbookData;
}

const EMPTY: WorkbookData = { name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] };

/** A workbook as Excel keeps it, with Univer's grid and calculation inside. */
export function createWorkbook({ univer = createUniver(), data = EMPTY }: WorkbookOptions = {}): HostWorkbook {
  let lastId = 0;
  const nextId = (): number => ++lastId;
  const names = (of: WorkbookData): string[] => of.sheets.map(({ name }) => name);
  const unit = createUnit({ univer, nextId }, names(data));
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  fixEngine(injector);

  const edits = createEdits(() => book.unit, commands);
  const calculation = createCalculation(injector, commands, edits);
  const functions = createCustomFunctionCells(injector, calculation, {
    addressOf({ sheetId, row, column, endRow = row, endColumn = column }) {
      const sheet = sheetById(book, sheetId);
      const area = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
      return `${sheet ? `${quoteSheet(sheetName(book, sheet))}!` : ""}${formatArea(area)}`;
    },
    formulaOf(sheetId, row, column) {
      const cell = book.unit.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
      return (cell && (cell.f ?? cell.si)) || undefined;
    },
  });
  const book: Book = {
    univer,
    injector,
    commands,
    unit,
    name: "",
    sheets: new Map(),
    settings: new Map(),
    dirty: false,
    document: {},
    styles: [],
    calculationMode: "Automatic",
    events: createEvents(),
    cellEdit: createCellEdit(),
    edits,
    calculation,
    functions,
    nextId,
    tracked: new Set(),
    tellSelection: (sheet) => {
      const areas = sheet.selections ?? [sheet.selection];
      tellSheet(book, EVENTS.selectionChanged, sheet, { address: areas.map(formatArea).join(",") });
      tellTableSelections(book, sheet, areas);
    },
  };
  injector
    .get(ISheetRowFilteredService)
    .register((unitId, sheetId, row) => unitId === book.unit.getUnitId() && isFilteredOut(book, sheetId, row));
  followStructure(book);
  followGrid(book);
  followActiveChart(book);
  readGridFormulas(book);
  calculation.onRun(() => allSheets(book).forEach((sheet) => tellSheet(book, EVENTS.calculated, sheet)));
  for (const _pause of filling(book, data));

  async function settled(): Promise<void> {
    await calculation.done();
    while (functions.pending() > 0 || calculation.busy()) {
      // to ask whether all is calculated would have each answer calculated by itself
      await (functions.pending() > 0 ? functions.nextAnswer() : calculation.done());
    }
  }

  return {
    book,
    load(next) {
      for (const _pause of replacing(book, next));
    },
    loadInTurns(next, progress) {
      const cells = next.sheets.reduce((sum, sheet) => sum + Object.keys(sheet.cells).length, 0);
      return inTurns(replacing(book, next), (visited) => progress(visited / (2 * cells)));
    },
    save: () => saveBook(book),
    calculated: () => calculation.done(),
    settled,
    recalculate() {
      functions.forget();
      calculation.all();
      return settled();
    },
    setCustomFunctions({ functions: described }, invoke, namespace) {
      const prefix = namespace === undefined ? "" : `${namespace}.`;
      functions.set(
        described.map(({ id, options = {} }) => ({ name: prefix + id, ...options })),
        invoke,
      );
    },
    dispose() {
      calculation.stop();
      functions.forget();
      univer.dispose();
    },
  };
}
