import { createPresses } from "../../../src/workbench/addin/presses";

/** Presses that note what was done with which session. */
function noted() {
  const done: string[] = [];
  const presses = createPresses<string>();
  const press = (name: string) => presses.press((session) => void done.push(`${name} in ${session}`));
  return { done, presses, press };
}

test("what is pressed before there is a session is done as soon as there is one, and once", () => {
  const { done, presses, press } = noted();
  press("build");
  press("explain");
  expect(done).toEqual([]);
  presses.ready("first");
  expect(done).toEqual(["explain in first"]);
  press("build");
  expect(done).toEqual(["explain in first", "build in first"]);
});

test("between two sessions a press waits for the one to come", () => {
  const { done, presses, press } = noted();
  presses.ready("first");
  presses.gone();
  press("build");
  expect(done).toEqual([]);
  presses.ready("second");
  expect(done).toEqual(["build in second"]);
});
