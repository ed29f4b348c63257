import { bringBackWork } from "./bringBackWork";
import { runOptions } from "../runOptions";
import { buildOfWorkingName, startOfBuild } from "./buildId";
import { undoBuild } from "./undoBuild";

/** Milliseconds after which nobody can be at work any more, in this window or another: longer than any build takes. */
const surelyOver = 30 * 60_000;

/**
 * Takes away what work left behind that was cut off in the middle, because the pane or Excel was closed: sheets that bear a working
 * name still, and with them their names; and gives sheets that were being written on what they held before. A sheet that has its final
 * name is complete and stays. Work begun a short while ago is left alone, for somebody else may be doing it in the same workbook.
 * Resolves to the names of the sheets it took away.
 */
export async function takeLeftovers(now = Date.now(), age = surelyOver): Promise<string[]> {
  const isOver = (id: string): boolean => now - startOfBuild(id) >= age;
  const { names, active } = await Excel.run(runOptions(), async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const shown = worksheets.getActiveWorksheet();
    shown.load("id");
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), active: shown.id };
  });
  const builds = new Set(names.flatMap((name) => buildOfWorkingName(name) ?? []));
  const over = [...builds].filter(isOver);
  // a sheet that was written on in place may bear a mark of the build that is taken away
  await bringBackWork(isOver);
  for (const build of over) await undoBuild({ before: { sheets: [], active, names: [], records: [] }, build });
  return names.filter((name) => over.includes(buildOfWorkingName(name) ?? ""));
}
