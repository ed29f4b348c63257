import { noSource, type Source } from "../../src/reading/source";
import { chosenTemplate, offeredTemplates, obstacle, sheetsToBuild } from "../../src/taskpane/choice";
import { requestOf } from "../../src/taskpane/requestOf";
import { initialState, type PaneState } from "../../src/taskpane/state";
import { toRemember } from "../../src/taskpane/transitions/remembered";
import { surveyFailed, surveyFound, surveyStarted } from "../../src/taskpane/transitions/survey";
import { templates } from "../../src/templates";
import { source } from "./workbooks";

const opened = initialState(templates, "2026-03-31");
const beside = (...sources: Source[]) => surveyFound(opened, sources);
const choosing = (state: PaneState, template: string, ...partners: string[]): PaneState => ({
  ...state,
  choices: { ...state.choices, template, partners },
});
const table = beside(source({ partners: ["Acme", "Beta", "Gamma"] }));

test.each([
  ["alliance-scorecard", 3, ["Acme", "Beta", "Gamma"]],
  ["alliance-scorecard", 0, []],
  ["portfolio", 1, ["Acme", "Beta", "Gamma"]],
  ["portfolio", 0, []],
  ["challenge-workshop", 2, ["Acme", "Beta"]],
  ["challenge-workshop", 1, []],
  ["policy", 1, ["Acme", "Beta"]],
])("%s makes %i sheets", (template, count, partners) => {
  expect(sheetsToBuild(choosing(table, template, ...partners))).toBe(count);
});

/** The sheets that the design calls their people's own. */
const alone = ["policy", "goals-and-value", "partner-selection", "challenge-workshop"];
const ids = (state: PaneState) => offeredTemplates(state).map(({ id }) => id);

describe("a workbook without a table", () => {
  const empty = beside();

  it("is offered the sheets that need none, and what was chosen before is chosen again beside a table", () => {
    expect(ids(empty)).toEqual(alone);
    expect(chosenTemplate(empty)?.id).toBe("policy");
    expect(obstacle(empty)).toBeNull();
    expect(sheetsToBuild(empty)).toBe(1);
    expect(ids(table)).toEqual(templates.map(({ id }) => id));
    expect(chosenTemplate(surveyFound(empty, [source()]))?.id).toBe("alliance-scorecard");
  });

  it.each(alone)("asks for %s without a source", (template) => {
    expect(requestOf(choosing(empty, template))).toEqual({
      ...{ template, source: noSource, partners: [], calculate: "live" },
      asOf: 46112, // 40777 (22 August 2011, as Microsoft gives it) + 5,335 days
    });
  });

  it("hands on what else the workbook holds, for the goals may stand there", () => {
    const goals = source({ id: "Goals", shape: "goals", facts: [] });
    expect(requestOf(choosing(beside(goals), "goals-and-value"))).toMatchObject({ source: noSource, others: [goals] });
  });

  it("is asked for a date, and remembers what was built", () => {
    expect(obstacle({ ...empty, choices: { ...empty.choices, asOf: "" } })).toBe("noDate");
    expect(toRemember(choosing(empty, "partner-selection"))).toEqual({
      ...{ source: "none", template: "partner-selection", calculate: "live", partners: null },
    });
  });

  it("is not taken for one before it was read, or when it could not be", () => {
    const failed = surveyFailed(empty, { what: "It failed.", cure: "Try again." });
    for (const state of [opened, surveyStarted(opened), failed, surveyStarted(failed)]) {
      expect(obstacle(state)).toBe("noSource");
      expect(ids(state)).toHaveLength(templates.length);
    }
    expect(ids(surveyStarted(empty))).toEqual(alone);
    expect(ids(surveyStarted(surveyStarted(empty)))).toEqual(alone);
  });
});

describe("beside a table", () => {
  it("a sheet that its people fill in needs no alliance, and reads none unless some are chosen", () => {
    const blank = choosing(table, "partner-selection");
    expect(obstacle(blank)).toBeNull();
    expect(requestOf(blank)).toMatchObject({ source: noSource, partners: [] });
    const named = choosing(table, "partner-selection", "Acme");
    expect(requestOf(named)).toMatchObject({ source: table.survey.sources[0], partners: ["Acme"] });
  });

  it("the policy never reads the table, whoever is chosen", () => {
    expect(requestOf(choosing(table, "policy", "Acme"))).toMatchObject({ source: noSource, partners: [] });
  });

  it("every other sheet asks for an alliance", () => {
    expect(obstacle(choosing(table, "portfolio"))).toBe("noPartner");
  });
});
