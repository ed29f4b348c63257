import { readFileSync } from "node:fs";
import { rooms } from "./rooms";
import survivors from "./survivors.json";

test("each room was tried, and the numbers add up", () => {
  expect(survivors.rooms.map(({ room }) => room)).toEqual([...rooms]);
  for (const { mutants, run, first, since, left } of survivors.rooms) {
    expect(run).toBeLessThanOrEqual(mutants);
    expect(first.killed + first.timedOut + first.survived + first.uncovered).toBe(run);
    const explained = left.reduce((sum, { mutants: alike }) => sum + alike, 0);
    expect(since.killed + since.timedOut + since.removed + explained).toBe(first.survived + first.uncovered);
  }
});

test("of the mutants drawn first at least 85 % are noticed by now by a failing test", () => {
  const share = ({ run, first, since }: (typeof survivors.rooms)[number]) =>
    (first.killed + since.killed) / (run - since.removed);
  expect(survivors.rooms.filter((room) => share(room) < 0.85)).toEqual([]);
});

test("of mutants that no test was written for at least 85 % are noticed by a failing test", () => {
  for (const { run, killed, timedOut, survived, uncovered } of survivors.draws) {
    expect(killed + timedOut + survived + uncovered).toBe(run);
    expect(killed / run).toBeGreaterThanOrEqual(0.85);
  }
});

const explained = survivors.rooms.flatMap(({ room, left }) => left.map((one) => ({ ...one, room })));

// What was explained and has since been rewritten wants a new look.
test.each(explained)("$file still says $stood", ({ file, stood, why, room }) => {
  expect(file.startsWith(`src/${room}/`)).toBe(true);
  expect(readFileSync(file, "utf8")).toContain(stood);
  expect(why).toMatch(/^(equivalent|not held( by these suites)?): .{15,}/);
});
