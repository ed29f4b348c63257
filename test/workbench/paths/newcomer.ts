import type { Workbench } from "../openWorkbench";
import { errorsOf, sheetOf } from "../sheetData";
import { build, chooseWorkbook } from "./moves";

/** Tests of who opens an empty workbook and wants to see what comes out, before having any data. */
export function newcomerTests(bench: () => Workbench): void {
  test("a newcomer adds the sample to an empty workbook and builds a portfolio of it", async () => {
    const { pane, saved } = bench();
    await chooseWorkbook(bench(), { name: "Book1.xlsx", sheets: [{ name: "Sheet1", cells: {} }], names: [] });
    await pane.getByText("No partner table found yet").waitFor();
    await pane.getByRole("button", { name: "Add the sample" }).click();
    await pane.getByRole("button", { name: "Build sheets from Alliances", exact: true }).click();
    const [sheet, ...others] = await build(bench(), "Portfolio", "all");
    if (!sheet) throw new Error("no sheet was built");
    expect(others).toEqual([]);

    const book = await saved();
    expect(book.active).toBe(sheet.name);
    expect(sheetOf(book, "Sheet1").cells).toEqual({}); // what was there is as it was
    const sample = sheetOf(book, "Alliances").tables?.find(({ name }) => name === "Alliances");
    expect(sample?.columns.slice(0, 1)).toEqual(["Partner"]);

    expect(errorsOf(sheet).filter((error) => !error.endsWith("#N/A"))).toEqual([]); // #N/A is no dot in the chart
    const table = sheet.tables?.[0];
    const first = Number(/\d+/.exec(table?.range ?? "")?.[0]) + 1;
    const line = (row: number) => ["B", "C", "D", "G"].map((column) => sheet.cells[`${column}${row}`]?.value);
    expect(line(first)).toEqual(["CFM International (GE-Snecma/Safran)", "Joint venture", "Healthy", 0.9]);
    expect(line(first + 1)).toEqual(["Star Alliance", "Strategic alliance", "Healthy", 0.6125]);
    expect(line(first + 5)).toEqual(["Disney acquires Pixar", "Acquisition", "Insufficient", 1]);
    expect(sheet.cells[`C${first}`]?.formula).toContain("ALLIANCE.CLASSIFY(");
    const [all] = Object.keys(sheet.cells).filter((at) => at.startsWith("B") && sheet.cells[at]?.value === "All");
    const counts = ["C", "D", "E", "F", "H"].map((column) => sheet.cells[(all ?? "").replace("B", column)]?.value);
    expect(counts).toEqual([5, 2, 0, 6, 13]); // healthy, watch, at risk, insufficient, all
    expect(sheet.charts?.length).toBeGreaterThan(0);
  });
}
