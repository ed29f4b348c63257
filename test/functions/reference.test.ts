import { errorOf, fromExcel } from "./customFunctions";
import { facts as typedFacts } from "../../src/functions/facts";
import { model as typedModel } from "../../src/functions/model";
import { score as typedScore } from "../../src/functions/score";
import { facts as vocabulary } from "../../src/models/facts";
import { modelNames } from "../../src/evaluation/reference/modelTable";

const model = fromExcel(typedModel);
const facts = fromExcel(typedFacts);

describe("MODEL", () => {
  test("lists items under its header row", () => {
    const table = model("practices");
    expect(table[0]).toEqual(["Fact", "Question", "Low anchor", "High anchor", "Weight", "Source"]);
    expect(table[1]).toEqual([
      "Clear purpose",
      "How clear is the purpose the partners share?",
      "each side would state a different purpose, or none",
      "one written purpose that serves both sides' goals",
      1,
      "S3:7",
    ]);
    expect(model("points")[5]).toEqual([
      "Trust across cultures", expect.stringContaining("trust"), "No", "Yes", 2, "S2:11",
    ]); // prettier-ignore
    expect(model("stages")[1]).toEqual(["Courtship", expect.stringContaining("?"), "No", "Yes", "", "S4:4"]);
  });

  // counted in the seeds; the header row is one more
  test.each([
    ["contrasts", 10], ["points", 5], ["point parts", 15], ["characteristics", 10], ["practices", 7], ["integrations", 5],
    ["principles", 5], ["stages", 5], ["needs", 8], ["obstacles", 4], ["exits", 6], ["continuum", 6], ["metrics", 3],
    ["challenge", 8], ["performance", 4], ["tools", 2], ["roles", 2], ["networks", 3],
  ])("%s: %i", (name, count) => expect(model(name)).toHaveLength(count + 1)); // prettier-ignore

  test("every table is whole: six columns, a question or rule and a source in each row", () => {
    for (const name of modelNames) {
      for (const [fact, question, low, high, weight, source, ...more] of model(name).slice(1)) {
        expect([typeof fact, typeof question, more]).toEqual(["string", "string", []]);
        expect(question).toMatch(/[?.]$/);
        expect(source).toMatch(/^(S\d(:\d+)?(, )?)+$|^ours$/);
        for (const cell of [fact, question, low, high, weight]) {
          expect([null, undefined]).not.toContain(cell);
          expect(String(cell)).not.toMatch(/^=/);
        }
      }
    }
  });

  test("one field comes without its header, ready to be the header row of answers", () => {
    const headers = model("integrations", "fact");
    expect(headers).toEqual([
      ["Strategic integration"], ["Tactical integration"], ["Operational integration"], ["Interpersonal integration"],
      ["Cultural integration"],
    ]); // prettier-ignore
    const row = headers.map(([cell]) => cell);
    expect(fromExcel(typedScore)("integrations", [row, [5, 5, 1, 5, 5]])).toEqual([[80]]);
    expect(model("Practices", "WEIGHT")).toEqual(Array(7).fill([1]));
    expect(model("continuum", "low anchor").flat()).toEqual([0, 0.1, 0.35, 8 / 15, 0.8, 1]);
  });

  test.each([
    ["no model", [], "MODEL: model is missing. Use contrasts, points, "],
    ["another model", ["magic"], 'MODEL: model "magic" is not known. Use contrasts, points, '],
    ["another field", ["points", "colour"], 'MODEL: field "colour" is not known. Use Fact, Question, '],
    ["an error value", [{ code: "#N/A" }], "MODEL: model is an error value (#N/A). Give a text."],
  ])("%s is refused", (_name, args, message) => {
    const [code, text] = errorOf(() => model(...args));
    expect([code, text.slice(0, message.length)]).toEqual(["#VALUE!", message]);
  });
});

describe("FACTS", () => {
  const all = facts();
  const row = (header: string) => all.find(([fact]) => fact === header);

  test("lists the vocabulary under its header row, by group where one is asked for", () => {
    expect(all[0]).toEqual(["Fact", "Kind", "Low", "High", "Feeds", "Source"]);
    expect(facts("point parts")).toHaveLength(16);
    const contrasts = facts("Contrasts");
    expect([contrasts.length, contrasts[1]![0], contrasts[10]![0]]).toEqual([11, "Duration and focus", "Objectives"]);
  });

  // from the cross-walk of the seeds: asked once, feeding many
  test.each([
    ["Goal horizon", "contrasts; CLASSIFY; CONTINUUM"],
    ["Trust established", "points; CLASSIFY; CONTINUUM; EXIT"],
    ["Shared goals", "characteristics; HEALTH"],
    ["Clear purpose", "practices; HEALTH; OBSTACLES"],
    ["Measure and adapt", "practices; HEALTH; OBSTACLES"],
    ["Progress metrics", "principles; HEALTH; OBSTACLES"],
    ["Internal hours", "principles"],
    ["Start date", "contrasts; CLASSIFY; CONTINUUM; EXIT"],
    ["Legal structure", "CLASSIFY; CONTINUUM"],
    ["Mechanics", "STAGE"],
    ["Last check-in", "HEALTH; DUE"],
    ["Horizon", "RECOMMEND"],
    ["Auto-renewal", "EXIT"],
    ["Competitors", "context only"],
    ["Renewals", "context only"],
  ])("%s feeds %s", (fact, feeds) => expect(row(fact)![4]).toBe(feeds));

  test.each([
    ["Duration and focus", ["rating 1 to 5", "one short, specific objective", "long-term, overarching strategy"]],
    ["Value for all", ["Yes, Partly or No", "No", "Yes"]],
    ["Legal structure", ["choice: None, Contract, Minority equity, New entity, Merged", "", ""]],
    ["Check-in cadence", ["choice: Weekly, Biweekly, Monthly, Quarterly, or a number of days", "", ""]],
    ["Start date", ["date", "", ""]],
    ["Our cost share", ["share", "", ""]],
  ])("%s: its kind and anchors", (fact, shown) => expect(row(fact)!.slice(1, 4)).toEqual(shown));

  test("no group twice, none left out", () => {
    const groups = [...new Set(vocabulary.map(({ group }) => group))];
    expect(groups.flatMap((group) => facts(group).slice(1))).toEqual(all.slice(1));
  });

  test("another group is refused", () => {
    expect(errorOf(() => facts("magic"))).toEqual([
      "#VALUE!",
      expect.stringMatching(/^FACTS: group "magic" is not known. Use identity, contrasts, points, .*\.$/),
    ]);
  });
});
