import { isoDayOf, localDay, serialOf, serialOfMoment } from "../../src/taskpane/asOf";

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

describe("isoDayOf", () => {
  it.each([
    [40777, "2011-08-22"],
    [61, "1900-03-01"],
    [36585.999, "2000-02-29"],
  ])("gives the day of %d", (serial, day) => expect(isoDayOf(serial)).toBe(day));
});

describe("serialOfMoment", () => {
  it("counts the day on the person's calendar, and the time of their day as a share of it", () => {
    expect(serialOfMoment(new Date(2011, 7, 22, 18, 0))).toBe(40777.75);
    expect(serialOfMoment(new Date(2008, 0, 1))).toBe(39448);
  });
});

describe("localDay", () => {
  it("is the day on the person's calendar, not on Greenwich's", () => {
    expect(localDay(new Date(2026, 0, 9, 23, 59))).toBe("2026-01-09");
    expect(localDay(new Date(2026, 0, 9, 0, 0))).toBe("2026-01-09");
  });
});
