import { buildSheets, type BuildProgress, type BuildRequest, type BuiltSheet } from "../excel/build/buildSheets";
import { freezeFormulas, type FreezeOutcome } from "../excel/convert/freezeFormulas";
import { unfreezeFormulas, type UnfreezeOutcome } from "../excel/convert/unfreezeFormulas";
import { plainError } from "../excel/plainError";
import type { Refreshed, RefreshRequest } from "../excel/refresh/refresh";
import { refreshSheets } from "../excel/refresh/refreshSheets";
import { survey, type Source, type SurveyOptions } from "../excel/survey";
import { facts } from "../models/facts";
import { calculations } from "../plan/calculate";
import { canUse, templateById } from "../plan/chosenTemplate";
import { templates } from "../templates";

/** A problem in words, as it leaves this page. */
interface Failure {
  code: string;
  what: string;
  cure: string;
}

interface Found {
  source: Source;
  isUsable: boolean;
}

type Outcome<T> = { done: T } | { failed: Failure };

/**
 * What the pane does, for whoever runs it without a pane: plain JSON in and out. Nothing is thrown, because an error's class means
 * nothing in another page.
 */
const bulk = {
  templates: templates.map(({ id, title, about }) => ({ id, title, about })),
  facts: facts.map(({ id, header }) => ({ id, header })),
  calculations,

  /** What the workbook holds, best first, each with whether the template can be built from it. */
  survey: (template: string, options: SurveyOptions): Promise<Outcome<Found[]>> =>
    outcome(async () => {
      const isUsable = (source: Source): boolean =>
        source.partners.length > 0 && canUse(templateById(template), source);
      return (await survey(options)).map((source) => ({ source, isUsable: isUsable(source) }));
    }),

  build: (request: BuildRequest, onProgress: (progress: BuildProgress) => void): Promise<Outcome<BuiltSheet[]>> =>
    outcome(() => buildSheets(request, { onProgress, signal: new AbortController().signal })),

  /** Built sheets made anew from their sources, or converted where `calculate` says so; what people typed stays. */
  refresh: (request: RefreshRequest, onProgress: (progress: BuildProgress) => void): Promise<Outcome<Refreshed>> =>
    outcome(() => refreshSheets(request, { onProgress, signal: new AbortController().signal })),

  /** Every formula of ours turned into its value for sharing. */
  freeze: (): Promise<Outcome<FreezeOutcome>> => outcome(() => freezeFormulas(unwatched())),

  /** And back. */
  unfreeze: (): Promise<Outcome<UnfreezeOutcome>> => outcome(() => unfreezeFormulas(unwatched())),
};

const unwatched = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await work() };
  } catch (error) {
    const { code, message, cure } = plainError(error, "The sheets were not built.", "");
    return { failed: { code, what: message, cure } };
  }
}

/** What the page offers under the name `allianceBulk`. */
export type Bulk = typeof bulk;

Object.assign(globalThis, { allianceBulk: bulk });
