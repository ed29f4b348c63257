import { runOptions } from "../runOptions";
import { buildOfWorkingName, startOfBuild } from "./buildId";
import { undoBuild } from "./undoBuild";

/** Milliseconds after which nobody can be building any more, in this window or another: longer than any build takes. */
const surelyOver = 30 * 60_000;

/**
 * Takes away what builds left behind that were cut off in the middle, because the pane or Excel was closed: sheets that bear a working
 * name still, and with them their names. A sheet that has its final name is complete and stays. Builds begun a short while ago are
 * left alone, for somebody else may be at work in the same workbook. Resolves to the names of the sheets it took away.
 */
export async function takeLeftovers(now = Date.now(), age = surelyOver): Promise<string[]> {
  const { names, active } = await Excel.run(runOptions(), async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const shown = worksheets.getActiveWorksheet();
    shown.load("id");
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), active: shown.id };
  });
  const builds = new Set(names.flatMap((name) => buildOfWorkingName(name) ?? []));
  const over = [...builds].filter((build) => now - startOfBuild(build) >= age);
  for (const build of over) await undoBuild({ before: { sheets: [], active, names: [], records: [] }, build });
  return names.filter((name) => over.includes(buildOfWorkingName(name) ?? ""));
}
