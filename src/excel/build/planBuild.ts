import { calculations } from "../../plan/calculate";
import { canUse, templateById } from "../../plan/chosenTemplate";
import { serialOfToday } from "../../plan/day";
import type { SheetPlan } from "../../plan/sheetPlan";
import { compileReadable } from "../../plan/tidy/compileReadable";
import { answersOfSource } from "../../reading/answers/answersOfSource";
import { isReadByUs } from "../../reading/describeAgain";
import { tidySource } from "../../reading/tidy/tidySource";
import type { BuildRequest } from "./build";
import { BuildError } from "../problem";
import type { WorkbookNow } from "./readForBuild";

/** The plan for what was asked, in the workbook as it is now. Throws BuildError where there is nothing to build from. */
export function planBuild(request: BuildRequest, now: WorkbookNow): SheetPlan {
  const { template: id, partners, asOf, calculate = "live", today = serialOfToday(new Date()) } = request;
  const template = templateById(id);
  if (!calculations.includes(calculate)) {
    throw new BuildError(
      "NoSuchCalculation",
      `"${template.title}" cannot be built with calculation "${calculate}". No sheet was built.`,
      `Choose one of ${calculations.join(", ")}.`,
    );
  }
  const { source, sheets } = now;
  if (template.reads === "answers" && source.shape !== "long") {
    throw new BuildError(
      "NoAnswers",
      `"${template.title}" shows what people answered, and "${source.name}" does not have an answer a row. No sheet was built.`,
      "Choose the table of answers, or one with the columns Partner, Fact, Answer, Side and Respondent.",
    );
  }
  if (!canUse(template, source) && !template.standsAlone) {
    throw new BuildError(
      "NothingToJudge",
      `"${source.name}" has no column that an alliance can be judged by. No sheet was built.`,
      "Head columns with facts such as Goal horizon, Legal structure or Clear purpose, and read the workbook again.",
    );
  }
  const { described } = now;
  const answers = described && template.reads === "answers" ? answersOfSource(described) : undefined;
  const tidy = described && !answers && isReadByUs(described.source) ? tidySource(described, asOf) : null;
  const byLabel = new Map((tidy ?? now).alliances.map((alliance) => [alliance.label, alliance]));
  const alliances = partners.flatMap((label) => byLabel.get(label) ?? []);
  const gone = partners.filter((label) => !byLabel.has(label));
  if (gone.length > 0 || (alliances.length === 0 && !template.standsAlone)) {
    const what =
      gone.length > 0 ? `No longer in "${source.name}": ${gone.slice(0, 5).join(", ")}.` : "No alliance was chosen.";
    throw new BuildError("NoSuchAlliance", `${what} No sheet was built.`, "Read the workbook again, then choose anew.");
  }
  const existing = sheets.map(({ name }) => name);
  const frozenOn = calculate === "live" ? undefined : today;
  const { names, policy } = now;
  return compileReadable({
    tidy,
    today,
    template,
    source,
    others: request.others,
    answers,
    alliances,
    asOf,
    existing,
    names,
    calculate,
    policy,
    frozenOn,
  });
}
