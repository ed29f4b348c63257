import fc from "fast-check";
import type { BuildProgress } from "../../src/excel/build/buildSheets";
import { initialState, type PaneState } from "../../src/taskpane/state";
import {
  buildAdvanced,
  buildDone,
  buildStarted,
  buildStopped,
  cancelAsked,
  choosingAgain,
  sheetMissed,
} from "../../src/taskpane/transitions/build";
import { optionChosen, partnerToggled, shownPartnersChosen, sourceChosen } from "../../src/taskpane/transitions/choose";
import { surveyFailed, surveyFound, surveyStarted } from "../../src/taskpane/transitions/survey";
import { viewChosen, viewOpened } from "../../src/taskpane/transitions/view";
import { obstacle } from "../../src/taskpane/choice";
import { templates } from "../../src/templates";
import { names, source } from "./workbooks";

const failure = { what: "It failed.", cure: "Try again." };
const opened = initialState(templates, "2026-03-31");
const surveyed = surveyFound(opened, [source(), source({ id: "Old", name: "Old", partners: names(14) })]);
const onBuild = viewOpened(surveyed, "build");
const running = buildStarted(onBuild);

/** The state with its build known to be running. */
function runningBuild(state: PaneState) {
  if (state.build.phase !== "running") throw new Error(`the build is ${state.build.phase}`);
  return state.build;
}

describe("what a survey finds", () => {
  it.each([
    ["an empty workbook offers nothing", [], null, []],
    ["a short list is chosen whole", [source()], "Partners", ["FedEx", "Star Alliance", "Zappos"]],
    ["of ten all are chosen", [source({ partners: names(10) })], "Partners", names(10)],
    ["of eleven none is chosen", [source({ partners: names(11) })], "Partners", []],
    [
      "what no template can use is passed over",
      [source({ id: "Names", facts: [] }), source()],
      "Partners",
      [...source().partners],
    ],
    ["what has no alliance is passed over", [source({ partners: [] })], null, []],
    ["the best source comes first", [source({ id: "Best", partners: ["A"] }), source()], "Best", ["A"]],
  ])("%s", (_says, sources, chosen, partners) => {
    const { choices, survey } = surveyFound(surveyStarted(opened), sources);
    expect([survey.phase, choices.source, choices.partners]).toEqual(["ready", chosen, partners]);
  });

  it("keeps a choice made by hand when the workbook is read again, without those who have gone", () => {
    const byHand = partnerToggled(surveyed, "FedEx");
    const again = surveyFound(byHand, [source({ partners: ["Star Alliance", "Hulu"] })]);
    expect(again.choices.partners).toEqual(["Star Alliance"]);
  });

  it("takes a new row in when everybody had been chosen", () => {
    const again = surveyFound(surveyed, [source({ partners: ["FedEx", "Star Alliance", "Hulu", "Zappos"] })]);
    expect(again.choices.partners).toEqual(["FedEx", "Star Alliance", "Hulu", "Zappos"]);
  });

  it("falls back to the best source when the chosen one has gone", () => {
    const old = sourceChosen(surveyed, "Old");
    expect(surveyFound(old, [source()]).choices).toMatchObject({ source: "Partners", partners: source().partners });
  });

  it("shows what was found before while it looks again, and nothing after a failure", () => {
    const { sources } = surveyed.survey;
    expect(surveyStarted(surveyed).survey).toEqual({ phase: "reading", sources, isFirst: false });
    const failed = surveyFailed(surveyed, failure);
    expect(failed.survey).toEqual({ phase: "failed", sources: [], failure });
    expect(obstacle(failed)).toBe("noSource");
  });
});

describe("choosing", () => {
  it("keeps the order of the sheet, whatever the order of the clicks", () => {
    const clicks = ["FedEx", "Zappos", "Zappos", "FedEx"];
    expect(clicks.reduce(partnerToggled, surveyed).choices.partners).toEqual(["FedEx", "Star Alliance", "Zappos"]);
  });

  it("chooses all that pass the filter and leaves the others as they are", () => {
    const old = optionChosen(partnerToggled(sourceChosen(surveyed, "Old"), "Alliance 2"), { filter: " alliance 1" });
    // Alliance 1 and 10 to 14 hold the text.
    const expected = ["Alliance 1", "Alliance 2", ...names(14).slice(9)];
    expect(shownPartnersChosen(old, true).choices.partners).toEqual(expected);
    expect(shownPartnersChosen(shownPartnersChosen(old, true), false).choices.partners).toEqual(["Alliance 2"]);
  });

  it("changes nothing for a source that is not there, or that is chosen already", () => {
    expect(sourceChosen(surveyed, "Nowhere")).toBe(surveyed);
    const byHand = partnerToggled(surveyed, "FedEx");
    expect(sourceChosen(byHand, "Partners")).toBe(byHand);
  });

  it.each([
    ["nothing stands in the way", surveyed, null],
    ["no source", opened, "noSource"],
    ["no alliance", shownPartnersChosen(surveyed, false), "noPartner"],
    ["an empty date", optionChosen(surveyed, { asOf: "" }), "noDate"],
    ["a day that is not in the calendar", optionChosen(surveyed, { asOf: "2026-02-30" }), "noDate"],
  ])("says why nothing can be built: %s", (_says, state, reason) => {
    expect(obstacle(state)).toBe(reason);
    expect(buildStarted(state).build.phase).toBe(reason === null ? "running" : "choosing");
  });
});

describe("a build", () => {
  it("starts at nothing and knows how many sheets it makes", () => {
    expect(runningBuild(running)).toMatchObject({ sheets: 3, fraction: 0, cancelling: false });
  });

  it("ignores a second click, and every choice while it runs", () => {
    expect(buildStarted(running)).toBe(running);
    expect(choosingAgain(running)).toBe(running);
    expect(partnerToggled(running, "FedEx")).toBe(running);
    expect(sourceChosen(running, "Old")).toBe(running);
    expect(optionChosen(running, { asOf: "2020-01-01" })).toBe(running);
  });

  it("says that it is cancelling until Excel has answered", () => {
    const cancelling = cancelAsked(running);
    expect(runningBuild(cancelling).cancelling).toBe(true);
    expect(buildStopped(cancelling, 1, true, failure).build).toEqual({ phase: "stopped", cancelled: true, failure });
    const late = [{ partner: "FedEx", sheet: "FedEx" }];
    expect(buildDone(cancelling, 1, late).build).toEqual({ phase: "done", sheets: late });
  });

  it("has nothing to cancel unless it runs", () => {
    expect(cancelAsked(onBuild)).toBe(onBuild);
  });

  it("is not moved by what an earlier build still reports", () => {
    const second = buildStarted(buildStopped(running, 1, false, failure));
    const late: BuildProgress = { stage: "finishing", done: 1, total: 1 };
    expect(buildAdvanced(second, 1, late)).toBe(second);
    expect(buildDone(second, 1, [])).toBe(second);
    expect(buildStopped(second, 1, true, failure)).toBe(second);
    expect(runningBuild(buildAdvanced(second, 2, late)).fraction).toBe(1);
  });

  it("leads back to the choices when what it was made from has gone", () => {
    const stopped = surveyFailed(buildStopped(running, 1, false, failure), failure);
    expect(buildStarted(stopped).build).toEqual({ phase: "choosing" });
  });

  it("keeps the other sheets on offer when one cannot be shown", () => {
    const done = buildDone(running, 1, [{ partner: "FedEx", sheet: "FedEx" }]);
    expect(sheetMissed(done, failure).build).toMatchObject({ phase: "done", trouble: failure });
    expect(sheetMissed(running, failure)).toBe(running);
  });

  it("takes the reader to the heading when what they were at has gone, but not from another page", () => {
    expect(running.headingCalls).toBe(onBuild.headingCalls + 1);
    const away = viewChosen(running, "functions");
    expect(away.headingCalls).toBe(running.headingCalls);
    expect(buildDone(away, 1, []).headingCalls).toBe(away.headingCalls);
    expect(buildDone(running, 1, []).headingCalls).toBe(running.headingCalls + 1);
  });
});

const progress = fc.record<BuildProgress>({
  stage: fc.constantFrom("reading", "planning", "writing", "finishing"),
  done: fc.integer({ min: -1, max: 12 }),
  total: fc.integer({ min: 0, max: 10 }),
});
type Step = (state: PaneState) => PaneState;
const step: fc.Arbitrary<Step> = fc.oneof(
  progress.map((report) => (state: PaneState) => buildAdvanced(state, state.runs, report)),
  fc.constantFrom<Step>(
    buildStarted,
    cancelAsked,
    choosingAgain,
    surveyStarted,
    (state) => surveyFound(state, [source()]),
    (state) => surveyFailed(state, failure),
    (state) => partnerToggled(state, "FedEx"),
    (state) => viewChosen(state, "home"),
    (state) => viewOpened(state, "build"),
    (state) => buildDone(state, state.runs, []),
    (state) => buildStopped(state, state.runs, true, failure),
  ),
);

describe("whatever happens in whatever order", () => {
  it("the bar stays between nothing and all, and never goes back within a build", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = onBuild;
        for (const take of steps) {
          const before = state.build;
          state = take(state);
          const now = state.build;
          if (now.phase !== "running") continue;
          expect(now.fraction).toBeGreaterThanOrEqual(0);
          expect(now.fraction).toBeLessThanOrEqual(1);
          if (before.phase === "running") {
            expect(now.run).toBe(before.run);
            expect(now.fraction).toBeGreaterThanOrEqual(before.fraction);
          }
        }
      }),
    );
  });

  it("a build that ended leaves the pane usable: with the workbook read again, the next build starts", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.constantFrom("failed", "cancelled", "done"),
        (steps, ending) => {
          const state = steps.reduce((before, take) => take(before), onBuild);
          const ended =
            ending === "done"
              ? buildDone(state, state.runs, [])
              : buildStopped(state, state.runs, ending === "cancelled", failure);
          expect(ended.build.phase).not.toBe("running");
          const again = shownPartnersChosen(surveyFound(choosingAgain(ended), [source()]), true);
          expect(buildStarted(again).build).toMatchObject({ phase: "running", run: ended.runs + 1, fraction: 0 });
        },
      ),
    );
  });
});
