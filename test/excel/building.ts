import { BuildError, type BuildProgress, type BuildRequest } from "../../src/excel/build/buildSheets";
import { survey } from "../../src/excel/survey";
import type { Source } from "../../src/reading/source";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { openExcel, type OpenExcel } from "./openExcel";
import { partnersWorkbook } from "./partnersWorkbook";

/** Opens a workbook in Excel and gives its best source; nothing of that is counted. */
export async function openSource(
  data: WorkbookData = partnersWorkbook(),
): Promise<{ excel: OpenExcel; source: Source }> {
  const excel = await openExcel(data);
  const [source] = await survey();
  if (!source) throw new Error("The workbook holds no source.");
  excel.forget();
  return { excel, source };
}

export const asOf = 45564; // 2024-09-29
/** A request for scorecards of all alliances of a source, unless `parts` says otherwise. */
export const request = (source: Source, parts: Partial<BuildRequest> = {}): BuildRequest => ({
  template: "alliance-scorecard",
  source,
  partners: source.partners,
  asOf,
  ...parts,
});
/** Who follows a build and may cancel it. */
export const watch = (onProgress: (progress: BuildProgress) => void = () => undefined) => {
  const controller = new AbortController();
  return { controller, onProgress, signal: controller.signal };
};
/** The error a build ends with. */
export const failure = async (building: Promise<unknown>): Promise<BuildError> => {
  const error: unknown = await building.then(
    () => new Error("The build did not fail."),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BuildError);
  return error as BuildError;
};
/** Small enough that even one alliance takes several requests. */
export const smallRequests = 40_000;
