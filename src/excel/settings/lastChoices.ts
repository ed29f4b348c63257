import { calculations, type Calculate } from "../../plan/calculate";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";

/** What the setting is called among those of other add-ins. It holds names of data, of a sheet's kind and of alliances, never answers. */
export const lastChoicesKey = "alliance.lastChoices";

/** What was built last in a workbook. */
export interface LastChoices {
  /** Id of the source. */
  source: string;
  /** Id of the template. */
  template: string;
  calculate: Calculate;
  /** Names of the alliances; null = all of them. */
  partners: readonly string[] | null;
}

/** Longer choices are made anew: settings travel with every workbook, and are read whenever one is opened. */
const mostPartners = 200;
const version = 1;

/** Remembers in the workbook what was chosen. Throws an ExcelProblem. */
export async function keepLastChoices(choices: LastChoices, patience: Patience = {}): Promise<void> {
  const partners = choices.partners && choices.partners.length > mostPartners ? [] : choices.partners;
  const text = JSON.stringify({ version, ...choices, partners });
  try {
    await whileAnswered(
      () =>
        Excel.run(runOptions(), async (context) => {
          context.workbook.settings.add(lastChoicesKey, text);
          await context.sync();
        }),
      patience,
    );
  } catch (error) {
    throw plainError(error, "The choices were not remembered.", "The workbook is as it was.");
  }
}

/** What the workbook remembers of the last choices; null where there is nothing, or nothing that can be read. Throws an ExcelProblem. */
export async function lastChoices(patience: Patience = {}): Promise<LastChoices | null> {
  try {
    return await whileAnswered(
      () =>
        Excel.run(runOptions(), async (context) => {
          const setting = context.workbook.settings.getItemOrNullObject(lastChoicesKey);
          setting.load("value");
          await context.sync();
          return setting.isNullObject ? null : choicesIn(setting.value);
        }),
      patience,
    );
  } catch (error) {
    throw plainError(error, "The last choices could not be read.", "Nothing was changed.");
  }
}

/** Anybody may have changed the setting, and a newer add-in may write it otherwise. */
function choicesIn(kept: unknown): LastChoices | null {
  if (typeof kept !== "string") return null;
  try {
    const said = JSON.parse(kept) as Partial<LastChoices> & { version?: unknown };
    const { source, template, calculate, partners } = said;
    const isWhole =
      said.version === version &&
      typeof source === "string" &&
      typeof template === "string" &&
      calculations.some((way) => way === calculate) &&
      (partners === null || (Array.isArray(partners) && partners.every((name) => typeof name === "string")));
    return isWhole ? { source: source!, template: template!, calculate: calculate!, partners: partners! } : null;
  } catch {
    return null;
  }
}
