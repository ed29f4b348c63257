import type { BuildProgress, BuildRequest, BuiltSheet } from "../../src/excel/build/buildSheets";
import type { LastChoices } from "../../src/excel/settings/lastChoices";
import type { Picture } from "../../src/plan/picture/picture";
import type { Source } from "../../src/reading/source";
import { scriptedQuestionnaire, type ScriptedQuestionnaire } from "./questionnaire/scriptedQuestionnaire";
import type { Refreshed } from "../../src/excel/refresh/refresh";
import type { ShareNow } from "../../src/excel/stored/stored";
import type { ExplainRequest } from "../../src/taskpane/explain/explainSelection";
import type { Explanation } from "../../src/taskpane/explain/explanation";
import type { ExcelPort } from "../../src/taskpane/excelPort";
import { source } from "./workbooks";

/** A build that a test moves along by hand. */
export interface OpenBuild {
  readonly request: BuildRequest;
  readonly signal: AbortSignal;
  progress(progress: BuildProgress): void;
  succeed(sheets: readonly BuiltSheet[]): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** A picture that a test draws by hand. */
export interface OpenPreview {
  readonly request: BuildRequest;
  succeed(picture: Picture): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** An Excel that answers when the test says so, and remembers what it was asked. */
export interface ScriptedExcel extends ExcelPort {
  readonly builds: OpenBuild[];
  readonly previews: OpenPreview[];
  /** What adding the sample adds, or the error it throws. */
  sample: Source | Error;
  /** What was built last; an error is thrown whenever it is asked for or kept. */
  remembers: LastChoices | null | Error;
  readonly questionnaire: ScriptedQuestionnaire;
  readonly shown: string[];
  /** What the selected cell is; an error is thrown. */
  explanation: Explanation | Error;
  /** What the cells were explained with, and where the pane went. */
  readonly explained: ExplainRequest[];
  readonly wentTo: string[];
  /** What can be shared; an error is thrown. */
  shares: ShareNow | Error;
  /** What was done to share it, in its order. */
  readonly did: string[];
  /** What making sheets anew comes to. */
  refreshed: Refreshed;
  /** What the next work to share throws. */
  refusesToWork: Error | null;
  /** Selects another cell; null while nobody follows. */
  selects: (() => void) | null;
  /** What was said of columns, and of which source. */
  readonly kept: { sourceId: string; mapping: Readonly<Record<string, string | null>> }[];
  /** What keeping it throws. */
  refusesToKeep: Error | null;
  /** What the next surveys give, or the error they throw. */
  holds: readonly Source[] | Error;
  /** What showing a sheet throws. */
  refusesToShow: Error | null;
}

/** Lets everything that waits for a promise go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function scriptedExcel(holds: readonly Source[] | Error = []): ScriptedExcel {
  const excel: ScriptedExcel = {
    builds: [],
    previews: [],
    sample: source({ id: "Alliances", name: "Alliances", sheet: "Alliances" }),
    remembers: null,
    questionnaire: scriptedQuestionnaire(),
    shown: [],
    explanation: new Error("nothing is selected"),
    explained: [],
    wentTo: [],
    selects: null,
    shares: {
      sheets: [],
      frozen: 0,
      stored: { settings: 0, choices: 0, builds: 0, frozen: 0, drafts: 0, underWay: 0, marks: 0 },
    },
    did: [],
    refreshed: { sheets: [{ sheet: "Star", partner: "Star", kept: [] }], left: [], broken: [] },
    refusesToWork: null,
    kept: [],
    refusesToKeep: null,
    holds,
    refusesToShow: null,
    survey: async () => {
      if (excel.holds instanceof Error) throw excel.holds;
      return excel.holds;
    },
    build: (request, watch) =>
      new Promise((resolve, reject) => {
        excel.builds.push({
          request,
          signal: watch.signal,
          progress: watch.onProgress,
          succeed: (sheets) => (resolve(sheets), settled()),
          fail: (error) => (reject(error), settled()),
        });
      }),
    preview: (request) =>
      new Promise((resolve, reject) => {
        excel.previews.push({
          request,
          succeed: (picture) => (resolve(picture), settled()),
          fail: (error) => (reject(error), settled()),
        });
      }),
    explain: async (request) => {
      excel.explained.push(request);
      if (excel.explanation instanceof Error) throw excel.explanation;
      return excel.explanation;
    },
    share: {
      read: async () => {
        if (excel.shares instanceof Error) throw excel.shares;
        return excel.shares;
      },
      freeze: () => work("freeze", { turned: 12, left: [{ sheet: "Board", reason: "It is protected." }] }),
      unfreeze: () =>
        work("unfreeze", {
          turned: 1,
          left: [{ sheet: "Board", place: "C4", formula: "=1", reason: "It was edited." }],
        }),
      refresh: (calculate, sheet) => work(`${calculate ?? "refresh"} ${sheet ?? "all"}`, excel.refreshed),
      remove: () => work("remove", { settings: 1, choices: 0, builds: 2, frozen: 0, drafts: 0, underWay: 0, marks: 3 }),
    },
    followSelection: async (changed) => {
      excel.selects = changed;
      return async () => void (excel.selects = null);
    },
    goTo: async (sheet, place) => {
      excel.wentTo.push(`${sheet}!${place}`);
      if (excel.refusesToShow) throw excel.refusesToShow;
    },
    addSample: async () => {
      if (excel.holds instanceof Error) throw excel.holds;
      if (excel.sample instanceof Error) throw excel.sample;
      excel.holds = [...excel.holds, excel.sample];
      return [excel.sample.sheet];
    },
    lastChoices: async () => {
      if (excel.remembers instanceof Error) throw excel.remembers;
      return excel.remembers;
    },
    keepLastChoices: async (choices) => {
      if (excel.remembers instanceof Error) throw excel.remembers;
      excel.remembers = choices;
    },
    keepMapping: async (sourceId, mapping) => {
      if (excel.refusesToKeep) throw excel.refusesToKeep;
      excel.kept.push({ sourceId, mapping });
    },
    showSheet: async (name) => {
      excel.shown.push(name);
      if (excel.refusesToShow) throw excel.refusesToShow;
    },
  };
  async function work<T>(what: string, outcome: T): Promise<T> {
    excel.did.push(what);
    if (excel.refusesToWork) throw excel.refusesToWork;
    return outcome;
  }
  return excel;
}
