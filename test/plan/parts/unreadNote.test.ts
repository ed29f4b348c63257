import { unreadNote } from "../../../src/plan/parts/goals/unreadNote";
import { severalDays } from "../../../src/reading/source";
import { sourceOf } from "../sources";

const goals = sourceOf(["Partner", "Goal", "Target"], {
  ...{ shape: "goals", name: "Goals", sheet: "Finance", address: "B2:D9" },
  unreadable: ["targets are texts", severalDays, "two header rows"],
});

test("says what of goals beside the source is not read, where, why, and the two cures", () => {
  expect(unreadNote(goals)).toBe(
    "Not all of Goals (Finance B2:D9) is read: targets are texts; two header rows. Mend it there, or choose it as the source.",
  );
});

test("a block of cells has no name but its place, and a history can only be mended", () => {
  expect(unreadNote({ ...goals, kind: "block", shape: "history", unreadable: ["dates are texts"] })).toBe(
    "Not all of Finance B2:D9 is read: dates are texts. Mend it there.",
  );
});

test("nothing is said where all is read, or where only several days stand in the way of a build from it", () => {
  expect(unreadNote({ ...goals, unreadable: [severalDays] })).toBeNull();
  expect(unreadNote({ ...goals, unreadable: [] })).toBeNull();
  expect(unreadNote(sourceOf(["Partner"]))).toBeNull();
});
