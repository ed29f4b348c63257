import type { BuildProgress, BuiltSheet } from "../excel/build/buildSheets";
import type { Calculate } from "../plan/calculate";
import type { Picture } from "../plan/picture/picture";
import type { Source } from "../reading/source";
import type { Template } from "../templates/template";
import type { Failure } from "./failure";
import type { FunctionHelp } from "./functionHelp";
import { unexplained, type Explain } from "./explain/explainState";
import { unshared, type Share } from "./share/shareState";
import { noQuestionnaire, type Questionnaire } from "./questionnaire/questionnaireState";

/** The pages of the pane. */
export type View = "home" | "build" | "questionnaire" | "explain" | "functions" | "share";

/** Where the sample stands that a person may add to the workbook. */
export type Sample = { readonly phase: "none" | "adding" } | { readonly phase: "failed"; readonly failure: Failure };

/**
 * What is known of the workbook. While it is being read again, the sources of the last reading stay on show; while it is read for the
 * first time, or again after it could not be, nothing is known of it.
 */
export type Survey =
  | { readonly phase: "ready"; readonly sources: readonly Source[] }
  | { readonly phase: "reading"; readonly sources: readonly Source[]; readonly isFirst: boolean }
  | { readonly phase: "failed"; readonly sources: readonly Source[]; readonly failure: Failure };

/** What the person chose to build. */
export interface Choices {
  /** id of the source, or null while none was found. */
  readonly source: string | null;
  /** Names of the chosen alliances, in the order of the source. */
  readonly partners: readonly string[];
  /** Text in the filter box above the alliances. */
  readonly filter: string;
  /** id of the template. */
  readonly template: string;
  /** The as-of date as `YYYY-MM-DD`; "" or half-typed text is not a date and cannot be built from. */
  readonly asOf: string;
  /** How the sheets get their figures. */
  readonly calculate: Calculate;
}

/** The picture of the sheet that would be built now, where the person wants to see it. null = there is none to draw. */
export type Preview =
  | { readonly phase: "closed" }
  | { readonly phase: "drawing" | "ready"; readonly picture: Picture | null }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Where a build stands. `run` tells builds apart, so that a late report of an earlier one changes nothing. */
export type Build =
  | { readonly phase: "choosing" }
  | {
      readonly phase: "running";
      readonly run: number;
      readonly sheets: number;
      readonly cancelling: boolean;
      readonly progress: BuildProgress;
      /** Part of the whole work that is done, 0–1; never falls. */
      readonly fraction: number;
    }
  | { readonly phase: "done"; readonly sheets: readonly BuiltSheet[]; readonly trouble?: Failure }
  | { readonly phase: "stopped"; readonly cancelled: boolean; readonly failure: Failure };

/** What a person is saying of the columns. */
export interface Mapping {
  /** Header of the column that is open; null = none. */
  readonly column: string | null;
  readonly failure: Failure | null;
}

/** The reference of the functions, fetched when it is first looked at. */
export type Help =
  | { readonly phase: "unread" | "reading" }
  | { readonly phase: "ready"; readonly functions: readonly FunctionHelp[]; readonly filter: string }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Everything the pane shows; a plain object that only the transitions make anew. */
export interface PaneState {
  readonly view: View;
  readonly survey: Survey;
  readonly sample: Sample;
  readonly templates: readonly Template[];
  readonly choices: Choices;
  readonly preview: Preview;
  readonly build: Build;
  readonly questionnaire: Questionnaire;
  readonly explain: Explain;
  readonly share: Share;
  readonly help: Help;
  /** Where the column stands whose meaning is being changed, and what went wrong in keeping it. */
  readonly mapping: Mapping;
  /** Something was built in this workbook, now or earlier. */
  readonly built: boolean;
  /** Builds started so far. */
  readonly runs: number;
  /** Rises whenever the reader has to be taken to the heading, because what they were at has gone. */
  readonly headingCalls: number;
}

/** The pane as it opens: nothing read yet. `today` is `YYYY-MM-DD`. */
export function initialState(templates: readonly Template[], today: string): PaneState {
  return {
    view: "home",
    survey: { phase: "reading", sources: [], isFirst: true },
    sample: { phase: "none" },
    templates,
    choices: {
      source: null,
      partners: [],
      filter: "",
      template: (templates.find(({ scope }) => scope === "each") ?? templates[0])?.id ?? "",
      asOf: today,
      calculate: "live",
    },
    preview: { phase: "closed" },
    build: { phase: "choosing" },
    questionnaire: noQuestionnaire(today),
    explain: unexplained,
    share: unshared,
    help: { phase: "unread" },
    mapping: { column: null, failure: null },
    built: false,
    runs: 0,
    headingCalls: 0,
  };
}
