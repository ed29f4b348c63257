import type { HeaderMapping } from "../reading/headerMapping";
import type { Actions } from "./actions";
import type { Bench } from "./bench";
import { chosenSource, isWorking } from "./choice";
import { explainActions } from "./explain/explainActions";
import { failedTo, failureOf, isCancel } from "./failure";
import { previewActions } from "./previewActions";
import { createQuestionnaireActions } from "./questionnaire/createQuestionnaireActions";
import { requestOf } from "./requestOf";
import { shareActions } from "./share/shareActions";
import type { PaneState, View } from "./state";
import {
  buildAdvanced,
  buildDone,
  buildStarted,
  buildStopped,
  cancelAsked,
  choosingAgain,
  sheetMissed,
} from "./transitions/build";
import { optionChosen, partnerToggled, shownPartnersChosen, sourceChosen } from "./transitions/choose";
import { functionsFiltered, helpAsked, helpFailed, helpFound } from "./transitions/help";
import { columnOpened, mappingFailed, mappingSaid, withMeaning } from "./transitions/mapping";
import { choicesRemembered, toRemember } from "./transitions/remembered";
import { sampleAdded, sampleAsked, sampleFailed } from "./transitions/sample";
import { surveyFailed, surveyFound, surveyStarted } from "./transitions/survey";
import { viewChosen, viewOpened } from "./transitions/view";

/** What a person can do, carried out: each asks Excel where it must and puts the outcome into the state. */
export function createActions(bench: Bench): Actions {
  const { change, text } = bench;
  const preview = previewActions(bench);
  const explain = explainActions(bench);
  const share = shareActions(bench);
  let abort: AbortController | null = null;
  let isLooking = false;
  let isRemembered = false;

  async function look(): Promise<void> {
    // A survey in the middle of a build or a refresh would see sheets half written.
    if (isLooking || isWorking(bench.state())) return;
    isLooking = true;
    change(surveyStarted);
    try {
      const sources = await bench.port.survey();
      const last = await remembered();
      choose((state) => {
        const found = surveyFound(state, sources);
        return last ? choicesRemembered(found, last) : found;
      });
    } catch (error) {
      change((state) => surveyFailed(state, failedTo(error, text.surveyWhat, text)));
    } finally {
      isLooking = false;
    }
  }

  /** Once in the pane's life: later the person's own choices stand. What cannot be read is chosen anew. */
  async function remembered() {
    if (isRemembered) return null;
    isRemembered = true;
    return bench.port.lastChoices().catch(() => null);
  }

  async function addSample(): Promise<void> {
    if (bench.state().sample.phase === "adding" || isWorking(bench.state())) return;
    change(sampleAsked);
    try {
      await bench.port.addSample();
      change(sampleAdded);
    } catch (error) {
      change((state) => sampleFailed(state, failedTo(error, text.sampleWhat, text)));
    }
    await look();
  }

  /** What is built changes, and the picture of it. */
  function choose(transition: (before: PaneState) => PaneState): void {
    change(transition);
    preview.again();
  }

  async function build(): Promise<void> {
    const runsBefore = bench.state().runs;
    change(buildStarted);
    const { runs: run } = bench.state();
    const request = requestOf(bench.state());
    if (run === runsBefore || !request) return;
    abort = new AbortController();
    const choices = toRemember(bench.state());
    try {
      const sheets = await bench.port.build(request, {
        onProgress: (progress) => change((state) => buildAdvanced(state, run, progress)),
        signal: abort.signal,
      });
      change((state) => buildDone(state, run, sheets));
      // a workbook that does not remember them loses nothing: the next build is chosen anew
      if (choices) bench.port.keepLastChoices(choices).catch(() => undefined);
    } catch (error) {
      const cancelled = isCancel(error);
      const failure = cancelled
        ? failureOf(error, { what: text.cancelledWhat, cure: text.cancelledCure })
        : failedTo(error, text.buildWhat, text);
      change((state) => buildStopped(state, run, cancelled, failure));
    }
  }

  /** One after the other, so that what was said last is what is kept. */
  let keeping: Promise<void> = Promise.resolve();

  function keep(mapped: (said: HeaderMapping) => HeaderMapping): void {
    const source = chosenSource(bench.state());
    if (!source || bench.state().build.phase === "running") return;
    const mapping = mapped(source.said ?? {});
    change((state) => mappingSaid(state, source.id, mapping));
    keeping = keeping.then(async () => {
      try {
        await bench.port.keepMapping(source.id, mapping);
      } catch (error) {
        change((state) => mappingFailed(state, failedTo(error, text.mappingWhat, text)));
      }
      await look();
    });
  }

  async function showSheet(name: string): Promise<void> {
    try {
      await bench.port.showSheet(name);
    } catch {
      change((state) => sheetMissed(state, { what: text.sheetWhat(name), cure: text.sheetCure }));
    }
  }

  async function openHelp(): Promise<void> {
    const { phase } = bench.state().help;
    if (phase === "reading" || phase === "ready") return;
    change(helpAsked);
    try {
      const functions = await bench.readHelp();
      change((state) => helpFound(state, functions));
    } catch {
      change((state) => helpFailed(state, { what: text.helpWhat, cure: text.helpCure }));
    }
  }

  const questionnaire = createQuestionnaireActions({ ...bench, port: bench.port.questionnaire, look, choose });

  const turn = (view: View, transition: typeof viewChosen) => {
    change((state) => transition(state, view));
    if (view === "functions" || view === "explain") void openHelp();
    explain.turnedTo(view);
    share.turnedTo(view);
    if (view === "questionnaire") questionnaire.look();
  };
  /** Somebody who comes anew wants to choose, from what the workbook holds by now; a build under way goes on. */
  const open = (view: View) => {
    change(choosingAgain);
    turn(view, viewOpened);
    void look();
  };

  return {
    turnTo: (view) => turn(view, viewChosen),
    open,
    look: () => void look(),
    addSample: () => void addSample(),
    use: (sourceId) => choose((state) => viewOpened(choosingAgain(sourceChosen(state, sourceId)), "build")),
    chooseSource: (id) => choose((state) => sourceChosen(state, id)),
    openColumn: (header) => change((state) => columnOpened(state, header)),
    mapColumn: (header, fact) => keep((said) => withMeaning(said, header, fact)),
    forgetMapping: () => keep(() => ({})),
    togglePartner: (name) => choose((state) => partnerToggled(state, name)),
    chooseShown: (isChosen) => choose((state) => shownPartnersChosen(state, isChosen)),
    set: (option) => ("filter" in option ? change : choose)((state) => optionChosen(state, option)),
    questionnaire,
    share,
    refreshAll: () => {
      change((state) => viewOpened(state, "share"));
      share.choose(null);
      share.run("refresh");
    },
    explain: (wanted) => explain.read(wanted),
    goTo: (target) => explain.goTo(target),
    filterFunctions: (text) => change((state) => functionsFiltered(state, text)),
    preview: (isOpen) => preview.open(isOpen),
    build: () => void build(),
    cancel: () => {
      change(cancelAsked);
      abort?.abort();
    },
    chooseAgain: () => change(choosingAgain),
    showSheet: (name) => void showSheet(name),
  };
}
