import { readPolicy } from "../../../src/evaluation/reading/readPolicy";
import type { RelationshipType } from "../../../src/models/relationshipTypes";
import { all, alliance, contrastIds, partIds, type Answers } from "../given";

// Counts in place of times: how often an alliance is classified, a group's answers are weighed, selections are put together.
jest.mock("../../../src/evaluation/classify", () => counted("../../../src/evaluation/classify", "classify"));
jest.mock("../../../src/evaluation/evidence", () => counted("../../../src/evaluation/evidence", "gather"));
jest.mock("../../../src/scoring/change/withoutDominated", () =>
  counted("../../../src/scoring/change/withoutDominated", "withoutDominated"),
);

function counted(path: string, name: string): Record<string, unknown> {
  const actual = jest.requireActual<Record<string, (...args: unknown[]) => unknown>>(path);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

// Only now, as these take what is replaced above.
const flipping = import("../../../src/evaluation/change/flip");
const classifying = import("../../../src/evaluation/classify");
const weighing = import("../../../src/evaluation/evidence");
const combining = import("../../../src/scoring/change/withoutDominated");

const everything = (contrast: number, part: string): Answers => ({
  ...all(contrastIds, contrast),
  ...all(partIds, part),
});
const mixed: Answers = {
  ...all(contrastIds, 1.3),
  ...{ D4: 3.1, D6: 2.9, D7: "", D8: 3.3, D9: "" },
  ...all(partIds, "No"),
  ...{ Q1a: "Yes", Q2b: "", Q4a: "Partly" },
};

test.each<[string, Answers, RelationshipType | undefined, number]>([
  ["all the way up", everything(1, "No"), "Strategic alliance", 13],
  ["all the way down", everything(5, "Yes"), "Tactical alliance", 9],
  ["into the middle", everything(5, "Yes"), "Partnership", 9],
  ["fractions and unknowns", mixed, "Strategic alliance", 9],
  ["nothing known", everything(0, ""), undefined, 4],
])("%s takes little effort with 25 facts and any number of changes", async (_name, given, target, facts) => {
  const { flip } = await flipping;
  const { classify } = await classifying;
  const { gather } = await weighing;
  const { withoutDominated } = await combining;
  jest.clearAllMocks();
  const changes = flip(alliance(given), { asOf: undefined, policy: readPolicy(undefined) }, target);
  expect(changes).toHaveLength(facts);
  expect(jest.mocked(classify).mock.calls.length).toBeLessThan(5);
  expect(jest.mocked(gather).mock.calls.length).toBeLessThan(1000);
  const tried = jest.mocked(withoutDominated).mock.calls.map(([selections]) => selections.length);
  // out of some 10^15 there are
  expect(tried.reduce((sum, count) => sum + count, 0)).toBeLessThan(20_000);
});
