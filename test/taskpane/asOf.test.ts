import { localDay, serialOf } from "../../src/taskpane/asOf";

describe("serialOf", () => {
  // The first two are those Microsoft gives for DATEVALUE and DATE; the others are what Excel shows for the serial.
  it.each([
    ["2011-08-22", 40777],
    ["2008-01-01", 39448],
    ["1900-03-01", 61],
    ["2000-02-29", 36585],
    ["9999-12-31", 2958465],
  ])("gives %s the serial %d", (day, serial) => {
    expect(serialOf(day)).toBe(serial);
  });

  it.each([
    ["before Excel's count is right", "1900-02-28"],
    ["a day that does not exist", "2025-02-29"],
    ["a month that does not exist", "2025-13-01"],
    ["no day at all", "2025-00-00"],
    ["half typed", "2025-1-1"],
    ["a moment", "2025-01-01T00:00"],
    ["empty", ""],
  ])("gives none for %s", (_says, text) => {
    expect(serialOf(text)).toBeNull();
  });
});

describe("localDay", () => {
  it("is the day on the person's calendar, not on Greenwich's", () => {
    expect(localDay(new Date(2026, 0, 9, 23, 59))).toBe("2026-01-09");
    expect(localDay(new Date(2026, 0, 9, 0, 0))).toBe("2026-01-09");
  });
});
