import fc from "fast-check";
import "../../house/seeds";
import { factById } from "../../../src/models/facts";
import { columnReader } from "../../../src/reading/convert/columnReader";
import { readDateText } from "../../../src/reading/convert/dateText";

/** Days from 1 January 1930, so that two-digit years have one meaning for part of them, to 31 December 2099. */
const days = fc.date({
  min: new Date("1930-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const serialOf = (date: Date): number => Math.floor((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
const parts = (date: Date) => {
  const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
  return { year, month, day };
};
const english = "January February March April May June July August September October November December".split(" ");
const german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

test("every day is read from every form that names it without doubt", () => {
  fc.assert(
    fc.property(days, (date) => {
      const { year, month, day } = parts(date);
      const index = Number(month) - 1;
      for (const text of [
        `${year}-${month}-${day}`,
        `${year}/${Number(month)}/${Number(day)}`,
        `${day}.${month}.${year}`,
        `${Number(day)}. ${Number(month)}. ${year}`,
        `${Number(day)}. ${german[index]} ${year}`,
        `${english[index]} ${Number(day)}, ${year}`,
        `${day}-${english[index]?.slice(0, 3)}-${year}`,
        `${year}-${month}-${day}T00:00:00Z`,
        `  ${day}.${month}.${year} 14:30 Uhr `,
        `\u200F${day}.${month}.${year}\u200E`,
        `${year}${month}${day}`,
      ])
        expect([text, readDateText(text)]).toEqual([text, { kind: "day", serial: serialOf(date) }]);
    }),
  );
});

test("with slashes, the day is read where only one order makes one, and both are told where two do", () => {
  fc.assert(
    fc.property(days, (date) => {
      const { year, month, day } = parts(date);
      const serial = serialOf(date);
      const german = readDateText(`${day}/${month}/${year}`);
      const american = readDateText(`${month}/${day}/${year}`);
      if (day === month)
        expect([german, american]).toEqual([
          { kind: "day", serial },
          { kind: "day", serial },
        ]);
      else if (Number(day) > 12)
        expect([german, american]).toEqual([
          { kind: "ordered", serial, order: "dayFirst" },
          { kind: "ordered", serial, order: "monthFirst" },
        ]);
      else {
        expect(german).toMatchObject({ kind: "either", dayFirst: serial });
        expect(american).toMatchObject({ kind: "either", monthFirst: serial });
      }
    }),
  );
});

test("a column of American dates is read right as soon as one tells the order, and never wrong before", () => {
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (dates) => {
      const texts = dates.map(parts).map(({ year, month, day }) => `${month}/${day}/${year}`);
      const reader = columnReader(factById("start"), { header: "Start date", values: texts, format: "" });
      const tells = dates.some((date) => Number(parts(date).day) > 12);
      dates.forEach((date, index) => {
        const reading = reader.read(texts[index]);
        if (tells || parts(date).day === parts(date).month)
          expect(reading).toEqual({ state: "taken", value: serialOf(date) });
        else expect(reading).toMatchObject({ state: "refused", misread: false });
      });
    }),
  );
});

test("texts that contradict each other settle nothing", () => {
  const values = ["31/01/2024", "01/31/2024", "03/04/2024"];
  const reader = columnReader(factById("start"), { header: "Start date", values, format: "" });
  expect(values.map((value) => reader.read(value).state)).toEqual(["taken", "taken", "refused"]);
});

test("no text whatsoever throws, and none becomes a day outside of Excel's calendar", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.stringMatching(/^[\d./ -]{1,12}$/)),
      (text) => {
        const found = readDateText(text);
        if (found?.kind === "day" || found?.kind === "ordered") {
          expect(found.serial).toBeGreaterThan(60);
          expect(found.serial).toBeLessThan(2_958_466);
          expect(Number.isInteger(found.serial)).toBe(true);
        }
      },
    ),
  );
});

test.each([
  ["2024", "partial"],
  ["Q1 2024", "partial"],
  ["März 2024", "partial"],
  ["03/2024", "partial"],
  ["2024-03", "partial"],
])("%s names no day", (text, kind) => expect(readDateText(text)).toEqual({ kind }));

test.each(["31.02.2024", "12-31-24", "5-3", "FY24", "hello", "24.12", "1.5", "", "29.02.1900", "01.01.1900"])(
  "%s is no date",
  (text) => expect(readDateText(text)).toBeUndefined(),
);

test("a number that nothing shows to be a date is not taken for one in 1905", () => {
  const plain = columnReader(factById("start"), { header: "Start date", values: [2024, 45000], format: "General" });
  expect(plain.read(2024)).toMatchObject({ state: "refused", misread: true });
  expect(plain.read(45000)).toEqual({ state: "asIs" });
  expect(plain.read(20241231)).toEqual({ state: "taken", value: 45657 });
  const dated = columnReader(factById("start"), { header: "Start date", values: [2024], format: "yyyy-mm-dd" });
  expect(dated.read(2024)).toEqual({ state: "asIs" });
});
