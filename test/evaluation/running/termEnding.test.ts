import { findTrigger } from "../../../src/evaluation/running/findTrigger";
import { defaultPolicy } from "../../../src/evaluation/reading/policy";
import { alliance, type Answers } from "../given";

const asOf = 45564;
const ending = (answers: Answers) => findTrigger.termEnding(alliance(answers), { asOf, policy: defaultPolicy }).finding;

test("an end that does not apply is another thing than one nobody knows", () => {
  expect(ending({ end: "n/a" })).toBe("notApplicable");
  expect(ending({ end: "?" })).toBe("unknown");
  expect(ending({})).toBe("unknown");
});

// three years ahead is beyond any window; but a notice nobody knows could be longer still
test("far from its end a term is clear only where the notice is known", () => {
  const far = { end: asOf + 1096, autoRenew: "Yes" };
  expect(ending({ ...far, notice: 30 })).toBe("clear");
  expect(ending(far)).toBe("unknown");
});
