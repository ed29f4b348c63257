import type { BuildProgress, BuiltSheet } from "../../excel/build/buildSheets";
import { isWorking, obstacle, sheetsToBuild } from "../choice";
import type { Failure } from "../failure";
import { fractionOf, type StageSpans } from "../fractionOf";
import type { Build, PaneState } from "../state";

/** Writing takes nearly all the time. */
const spans: StageSpans = { reading: [0, 0.1], planning: [0.1, 0.2], writing: [0.2, 0.95], finishing: [0.95, 1] };

/**
 * The person asked for the sheets. Nothing happens while a build is running; when nothing can be built, the choices
 * come up, which say why.
 */
export function buildStarted(state: PaneState): PaneState {
  if (state.build.phase === "running") return state;
  if (obstacle(state) || isWorking(state)) return choosingAgain(state);
  const run = state.runs + 1;
  return toBuild(
    { ...state, runs: run },
    {
      phase: "running",
      run,
      sheets: sheetsToBuild(state),
      cancelling: false,
      progress: { stage: "reading", done: 0, total: 1 },
      fraction: 0,
    },
  );
}

/** The build got further. A report of another run, or one that would move the bar back, leaves the bar where it is. */
export function buildAdvanced(state: PaneState, run: number, progress: BuildProgress): PaneState {
  const build = state.build;
  if (build.phase !== "running" || build.run !== run) return state;
  const fraction = fractionOf(progress, spans);
  return fraction < build.fraction ? state : { ...state, build: { ...build, progress, fraction } };
}

/** The person asked to stop; the build says itself when it has. */
export function cancelAsked(state: PaneState): PaneState {
  return state.build.phase === "running" ? { ...state, build: { ...state.build, cancelling: true } } : state;
}

/** The sheets are there (a cancel that came too late included). */
export function buildDone(state: PaneState, run: number, sheets: readonly BuiltSheet[]): PaneState {
  return isRun(state, run) ? toBuild({ ...state, built: true }, { phase: "done", sheets }) : state;
}

/** The build was cancelled or failed; the choices are as they were, so that it can be tried again. */
export function buildStopped(state: PaneState, run: number, cancelled: boolean, failure: Failure): PaneState {
  return isRun(state, run) ? toBuild(state, { phase: "stopped", cancelled, failure }) : state;
}

/** A built sheet could not be shown. The other sheets stay on offer. */
export function sheetMissed(state: PaneState, trouble: Failure): PaneState {
  return state.build.phase === "done" ? { ...state, build: { ...state.build, trouble } } : state;
}

/** Back to the choices after a build. */
export function choosingAgain(state: PaneState): PaneState {
  const { phase } = state.build;
  return phase === "running" || phase === "choosing" ? state : toBuild(state, { phase: "choosing" });
}

function isRun(state: PaneState, run: number): boolean {
  return state.build.phase === "running" && state.build.run === run;
}

/** A new phase replaces what had the focus, so the heading takes it; unless the person is reading another page. */
function toBuild(state: PaneState, build: Build): PaneState {
  const headingCalls = state.view === "build" ? state.headingCalls + 1 : state.headingCalls;
  return { ...state, build, headingCalls };
}
