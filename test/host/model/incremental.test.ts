import fc from "fast-check";
import { parseArea } from "../../../src/host/model/cells/address";
import { type Sheet, sheetByName } from "../../../src/host/model/book";
import { enter } from "../../../src/host/model/cells/entries";
import { addName, changeName, deleteName, findName } from "../../../src/host/model/names/names";
import { addSheet, deleteSheet } from "../../../src/host/model/sheets/sheets";
import { deleteLines, insertLines } from "../../../src/host/model/sheets/structure";
import { type HostWorkbook, createWorkbook } from "../../../src/host/model/workbook";
import type { WorkbookData } from "../../../src/host/model/workbookData";

/** Something a person does in a workbook, and in words. */
interface Step {
  go(workbook: HostWorkbook): void;
  [fc.toStringMethod](): string;
}

/** A step that says what it is where it fails. */
const step = (what: string, go: Step["go"]): Step => ({ go, [fc.toStringMethod]: () => what });

const sheet = ({ book }: HostWorkbook, name: string): Sheet | undefined => sheetByName(book, name);
const put = (place: string, value: unknown, on = "Sheet1"): Step =>
  step(`${on} ${place} ${String(value)}`, (workbook) => {
    const target = sheet(workbook, on);
    if (target) enter(workbook.book, target, parseArea(place), value);
  });

const row = fc.integer({ min: 1, max: 6 });
const rows = fc.tuple(row, row, fc.constantFrom("A", "B"));
const area = ([from, to, column]: [number, number, string]): string =>
  `${column}${Math.min(from, to)}:${column}${Math.max(from, to)}`;
const fixed = (text: string): string => text.replace(/[A-Z]+|\d+/g, "$$$&");

const inputs = fc
  .record({ place: rows, value: fc.integer({ min: 0, max: 9 }), on: fc.constantFrom("Sheet1", "Other") })
  .map(({ place: [line, , column], value, on }) => put(`${column}${line}`, value, on));
// each column reads those to the left of it, so that nothing goes round in a circle
const formulas = fc
  .record({ at: row, of: rows, other: row, kind: fc.integer({ min: 0, max: 10 }) })
  .map(({ at, of, other, kind }) => {
    const choices: [string, string][] = [
      [`C${at}`, `=SUM(${area(of)})`],
      [`C${at}`, `=A${of[0]}+B${other}*10`],
      [`C${at}`, "=SUM(Parts)+Missing"],
      [`C${at}`, "=SUM(Parts)"],
      [`C${at}`, `=INDEX(A1:B6,${of[0]},2)`],
      [`C${at}`, `=SUM(OFFSET(A1,0,0,A${other}+1,1))`],
      [`C${at}`, `=IF(A${of[0]}>4,B${other},A${other})`],
      [`D${at}`, `=SUM(C${Math.min(of[0], other)}:C${Math.max(of[0], other)})+A1`],
      [`D${at}`, '=SUMIF(A1:A6,">3",B1:B6)+SUM(A:A)'],
      [`D${at}`, "=Shares*2"],
      [`E${at}`, `=D${other}+SUM(Other!A1:A3)`],
    ];
    const [place = "", formula = ""] = choices[kind] ?? [];
    const entry = put(place, formula);
    // Excel takes no formula that speaks of a sheet which is not there
    return step(entry[fc.toStringMethod](), (workbook) => {
      if (!formula.includes("Other!") || sheet(workbook, "Other")) entry.go(workbook);
    });
  });
const values = row.map((at) => put(`C${at}`, 7));
const lines = fc.record({ at: row, isNew: fc.boolean() }).map(({ at, isNew }) =>
  step(`${isNew ? "insert" : "delete"} row ${at}`, (workbook) => {
    const target = sheet(workbook, "Sheet1");
    if (target) (isNew ? insertLines : deleteLines)(workbook.book, target, parseArea(`A${at}:XFD${at}`), "rows");
  }),
);
const names = fc
  .record({ name: fc.constantFrom("Parts", "Missing", "Shares"), of: rows, isGone: fc.boolean() })
  .map(({ name, of, isGone }) => {
    const formula = name === "Shares" ? "=SUM(Parts)" : `=Sheet1!${fixed(area(of))}`;
    return step(`name ${name} ${formula}${isGone ? " or none" : ""}`, ({ book }) => {
      const known = findName(book, name, undefined);
      if (!known) addName(book, name, formula, undefined);
      else if (isGone) deleteName(book, known);
      else changeName(book, known, { formula });
    });
  });
const sheets = fc.constant(
  step("other sheet", (workbook) => {
    const other = sheet(workbook, "Other");
    const cells = [[1], [2], ["=SUM(Sheet1!A1:A2)"]];
    if (other) deleteSheet(workbook.book, other);
    else enter(workbook.book, addSheet(workbook.book, "Other"), parseArea("A1:A3"), cells);
  }),
);

const start: WorkbookData = {
  name: "Book.xlsx",
  sheets: [{ name: "Sheet1", cells: { A1: { value: 1 }, A2: { value: 2 }, B1: { value: 3 }, B2: { value: 4 } } }],
  names: [],
};
const shown = ({ sheets: all }: WorkbookData): unknown =>
  all.map(({ name, cells }) => [
    name,
    Object.entries(cells).map(([place, { value, formula }]) => [place, formula, value]),
  ]);

// What waits for what is told by the engine as people go on; a workbook opened anew has nothing to go by but its formulas.
test("whatever people do, cells show what they show in the same workbook opened anew", async () => {
  const steps = fc.array(fc.oneof(inputs, formulas, formulas, values, lines, names, sheets), {
    minLength: 4,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const workbook = createWorkbook({ data: start });
      try {
        for (const one of all) {
          one.go(workbook);
          await workbook.settled();
        }
        const now = workbook.save();
        const anew = createWorkbook({ data: now });
        await anew.settled();
        const opened = anew.save();
        anew.dispose();
        expect(shown(now)).toEqual(shown(opened));
      } finally {
        workbook.dispose();
      }
    }),
    { numRuns: Number(process.env["INCREMENTAL_RUNS"] ?? 60) },
  );
}, 120_000);
