import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { breaksOf, lockedOf, type LockedFunctions } from "../../assets/release/functionsLock";
import { publishedFunctions } from "../functions/publishedFunctions";

const folder = join(__dirname, "../../assets/release");
const releases = readdirSync(folder).filter((name) => /^functions-.*\.json$/.test(name));
const now: LockedFunctions = lockedOf({
  functions: publishedFunctions.map(({ id, parameters }) => ({ id, parameters })),
});

it("finds a release to hold the functions to", () => {
  expect(releases.length).toBeGreaterThan(0);
});

it.each(releases)("breaks no formula written for %s", (name) => {
  const release = JSON.parse(readFileSync(join(folder, name), "utf8")) as LockedFunctions;
  expect(Object.keys(release).length).toBeGreaterThanOrEqual(21);
  expect(breaksOf(release, now)).toEqual([]);
});

describe("a release", () => {
  const given = (name: string) => ({ name, optional: false });
  const left = (name: string) => ({ name, optional: true });
  const before: LockedFunctions = { JUDGE: [given("data"), left("headers"), left("return")] };

  it.each<[string, LockedFunctions]>([
    ["a new function", { ...before, OTHER: [given("data")] }],
    ["a new optional argument at the end", { JUDGE: [...before["JUDGE"]!, left("policy")] }],
    ["an argument that may be left out from now on", { JUDGE: [left("data"), left("headers"), left("return")] }],
  ])("allows %s", (_what, after) => {
    expect(breaksOf(before, after)).toEqual([]);
  });

  it.each<[string, LockedFunctions, string]>([
    ["a function taken away", {}, "JUDGE is gone"],
    [
      "another order",
      { JUDGE: [given("data"), left("return"), left("headers")] },
      "JUDGE, argument 2 was headers and is return",
    ],
    ["an argument taken away", { JUDGE: [given("data"), left("headers")] }, "JUDGE, argument 3 was return and is gone"],
    [
      "an argument in between",
      { JUDGE: [given("data"), left("new"), left("headers"), left("return")] },
      "argument 2 was headers and is new",
    ],
    [
      "an argument that must be given now",
      { JUDGE: [given("data"), given("headers"), left("return")] },
      "argument 2, headers, could be left out and no longer can",
    ],
    [
      "a new argument that must be given",
      { JUDGE: [...before["JUDGE"]!, given("policy")] },
      "a new argument that must be given, policy",
    ],
  ])("refuses %s, and says what to do", (_what, after, says) => {
    const [first] = breaksOf(before, after);
    expect(first).toContain(says);
    expect(first).toContain("put it back");
  });
});

it("keeps ids, names and what may be left out, in an order of its own", () => {
  const functions = [
    { id: "B", parameters: [{ name: "x" }, { name: "y", optional: true }] },
    { id: "A", parameters: [] },
  ];
  expect(JSON.stringify(lockedOf({ functions }))).toBe(
    '{"A":[],"B":[{"name":"x","optional":false},{"name":"y","optional":true}]}',
  );
});
