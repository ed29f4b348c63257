import { templateById } from "../../plan/chosenTemplate";
import type { Picture } from "../../plan/picture/picture";
import { pictureOf } from "../../plan/picture/sheetPicture";
import { plainError } from "../plainError";
import { BuildError } from "../problem";
import type { BuildRequest } from "./build";
import { planBuild } from "./planBuild";
import { readNow } from "./readNow";

/** As many rows of a sheet of all alliances as a picture has room for. */
const pictured = 40;

/**
 * A picture of the first sheet that a build of this request makes, from the workbook as it is now; nothing is written. Reads in one
 * sync, what is more than Excel gives at once in several. Throws BuildError where there is nothing to build from, as `buildSheets` does.
 */
export async function previewSheet(request: BuildRequest): Promise<Picture> {
  try {
    const isOneForAll = templateById(request.template).scope === "all";
    const partners = request.partners.slice(0, isOneForAll ? pictured : 1);
    const now = await readNow(request.source, request);
    return pictureOf(planBuild({ ...request, partners }, now))!;
  } catch (error) {
    throw plainError(error, "The sheet could not be pictured.", "The workbook is as it was.", BuildError);
  }
}
