import { typeInto } from "../keys";
import type { Workbench } from "../openWorkbench";
import { crossing, errorsOf, linesOf, sheetOf } from "../sheetData";
import { build, saveAndReopen, showSheet, turnTo } from "./moves";

const partner = "Star Alliance";

/** Tests of who reviews the practices of an alliance and sends the sheet to somebody without the add-in. */
export function financeTests(bench: () => Workbench): void {
  test("finance reviews practices: inputs outlast a refresh, and the frozen sheet opens again without a formula", async () => {
    const { pane, saved } = bench();
    await turnTo(bench(), "Build");
    const [sheet] = await build(bench(), "Practice review", [partner]);
    if (!sheet) throw new Error("no sheet was built");
    const { name } = sheet;
    // the second line of the practice, under "Seven practices", is where people type
    const line = linesOf(sheet, "Clear purpose")[1] ?? 0;
    const [desired, gap, owner] = [`D${line}`, `E${line}`, `J${line}`];
    await typeInto(bench(), desired, "5");
    await typeInto(bench(), owner, "Head of finance");
    expect(sheetOf(await saved(), name).cells[gap]).toMatchObject({ value: 1, formula: expect.any(String) });
    // what the table says now
    const source = sheetOf(await saved(), "Alliances");
    await showSheet(bench(), "Alliances");
    await typeInto(bench(), crossing(source, partner, "Compatible cultures"), "2");

    await turnTo(bench(), "Share");
    await pane.getByRole("combobox", { name: "Which sheet" }).selectOption(name);
    await pane.getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.getByText("1 sheet refreshed.").first().waitFor();
    const refreshed = sheetOf(await saved(), name);
    expect(refreshed.cells[desired]?.value).toBe(5);
    expect(refreshed.cells[owner]?.value).toBe("Head of finance");
    const culture = `C${linesOf(refreshed, "Compatible cultures")[0]}`;
    expect(refreshed.cells[culture]?.value).toBe(2);

    await pane.getByRole("button", { name: "Turn formulas into values" }).click();
    await pane
      .getByText(/ turned into values\.$/)
      .first()
      .waitFor();
    await saveAndReopen(bench(), "review.xlsx");
    const reopened = await saved();
    for (const { cells } of reopened.sheets)
      for (const { formula = "" } of Object.values(cells)) expect(formula).not.toContain("ALLIANCE.");
    const review = sheetOf(reopened, name);
    expect(errorsOf(review)).toEqual([]);
    const at = (place: string) => review.cells[place]?.value;
    expect([at(desired), at(gap), at(owner)]).toEqual([5, 1, "Head of finance"]);
    expect(at(culture)).toBe(2);
    const health = `G${linesOf(review, "Health (0 to 100)")[0]}`;
    expect(at(health)).toEqual(expect.any(Number));
    expect(at(health)).toBe(refreshed.cells[health]?.value);
  });
}
