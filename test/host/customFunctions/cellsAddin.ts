import { sheetByName, type Sheet } from "../../../src/host/model/book";
import { parseArea } from "../../../src/host/model/cells/address";
import { valueAt } from "../../../src/host/model/cells/cells";
import { enter } from "../../../src/host/model/cells/entries";
import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";
import type { Scalar } from "../../../src/host/model/workbookData";
import { sessionWorkbook } from "../../../src/host/session/sessionWorkbook";
import type { Blanks } from "../../../src/host/functions/functionArguments";
import type { FunctionsMetadata } from "../../../src/host/functions/functionMetadata";
import { workbookRoot } from "../../../src/host/richApi/objects/workbook/workbook";
import { eventually } from "../../house/eventually";
import { loadOfficeJs, type OfficeJs } from "../officeJs";

const any = (name: string, more: object = {}) => ({ name, type: "any", dimensionality: "scalar" as const, ...more });
const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" as const });
const described = (id: string, parameters: ReturnType<typeof any>[] | ReturnType<typeof matrix>[], options = {}) => ({
  id,
  name: id,
  parameters,
  options: { allowErrorForDataTypeAny: true, ...options },
});

/** functions.json of the add-in below. */
export const metadata: FunctionsMetadata = {
  functions: [
    described("DOUBLE", [any("number")]),
    described("LATER", [any("number")]),
    described("NEVER", [any("name")], { cancelable: true }),
    described("TICK", [any("from")], { cancelable: true, stream: true }),
    described("COUNTER", [], { volatile: true }),
    described("GRID", [any("rows"), any("columns")]),
    described("SAY", [any("code"), any("message")]),
    described("SEEN", [matrix("grid")]),
    described("WHERE", [matrix("grid")], { requiresAddress: true, requiresParameterAddresses: true }),
    described("TOTAL", [any("numbers", { repeating: true })]),
    described("FENCE", []),
  ],
};

/** Runs in the add-in's page; what happened is told in its `called` and `cancelled`. */
const script = `
  window.called = [];
  window.cancelled = [];
  window.ticks = {};
  window.answers = {};
  window.fences = 0;
  const noted = (name, body) => (...args) => { window.called.push(name); return body(...args); };
  let count = 0;
  CustomFunctions.associate({
    DOUBLE: noted("DOUBLE", (number) => number * 2),
    LATER: noted("LATER", (number) => new Promise((resolve) => (window.answers[number] = () => resolve(number)))),
    NEVER: noted("NEVER", (name, invocation) => {
      invocation.onCanceled = () => window.cancelled.push(name);
      return new Promise(() => {});
    }),
    TICK: noted("TICK", (from, invocation) => {
      let now = from;
      window.ticks[from] = () => invocation.setResult(++now);
      invocation.onCanceled = () => window.cancelled.push("TICK " + from);
      invocation.setResult(now);
    }),
    COUNTER: noted("COUNTER", () => ++count),
    GRID: noted("GRID", (rows, columns) =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 10 + c))),
    SAY: noted("SAY", (code, message) => { throw new CustomFunctions.Error(code, message); }),
    SEEN: noted("SEEN", (grid) => JSON.stringify(grid)),
    WHERE: noted("WHERE", (grid, invocation) => invocation.address + " from " + invocation.parameterAddresses.join()),
    FENCE: () => ++window.fences,
    TOTAL: noted("TOTAL", (numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  });
`;

/** A workbook whose formulas call the functions through Microsoft's library. */
export interface CellsAddin {
  workbook: HostWorkbook;
  client: OfficeJs;
  put(address: string, value: unknown): void;
  value(address: string): Scalar;
  /** Names of the functions that were called since the last time this was asked. */
  called(): string[];
  /** Waits until so many functions were called since then. */
  hasCalled(count: number): Promise<void>;
  /** Lets the LATER of this number answer. */
  answer(number: number): void;
  /** Waits until whatever was sent to the add-in before has reached it: messages stay in their order. */
  reached(): Promise<void>;
  /** Waits until whatever the add-in reported before has come back. */
  reported(): Promise<void>;
  /** What the functions were told is cancelled. */
  cancelled(): string[];
  /** An empty sheet, nothing called and nothing cancelled. */
  reset(): Promise<void>;
  /** The streaming function of this start gives its next number. */
  tick(from: number): void;
  close(): void;
}

/** Opens an empty workbook with the add-in at work. */
export async function openCellsAddin(blanks?: Blanks): Promise<CellsAddin> {
  const workbook = createWorkbook();
  const client = await loadOfficeJs({
    workbook: sessionWorkbook(workbook, workbookRoot(workbook.book)),
    metadata,
    namespace: "TEST",
    scripts: [script],
    blanks,
  });
  await client.session.customFunctions.ready;
  const page = client.window as unknown as {
    called: string[];
    cancelled: string[];
    ticks: Record<number, (() => void) | undefined>;
    answers: Record<number, (() => void) | undefined>;
    fences: number;
  };
  const fence = () => client.session.customFunctions.invoke("FENCE", []);
  const reached = (): Promise<void> => {
    const before = page.fences;
    void fence();
    return eventually(() => expect(page.fences).toBeGreaterThan(before));
  };
  const sheet = (): Sheet => sheetByName(workbook.book, "Sheet1") as Sheet;
  return {
    workbook,
    client,
    put: (address, value) => enter(workbook.book, sheet(), parseArea(address), value),
    value(address) {
      const { row, column } = parseArea(address);
      return valueAt(workbook.book, sheet(), row, column);
    },
    called: () => page.called.splice(0),
    hasCalled: (count) => eventually(() => expect(page.called.length).toBeGreaterThanOrEqual(count)),
    answer: (number) => page.answers[number]?.(),
    reached,
    reported: async () => void (await fence()),
    cancelled: () => [...page.cancelled],
    async reset() {
      workbook.load({ name: "Book.xlsx", names: [], sheets: [{ name: "Sheet1", cells: {} }] });
      await workbook.settled();
      await reached();
      page.called.splice(0);
      page.cancelled.splice(0);
    },
    tick: (from) => page.ticks[from]?.(),
    close() {
      client.close();
      workbook.dispose();
    },
  };
}
