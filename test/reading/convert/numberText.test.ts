import fc from "fast-check";
import "../../house/seeds";
import { factById } from "../../../src/models/facts";
import { columnReader } from "../../../src/reading/convert/columnReader";
import { readDurationText } from "../../../src/reading/convert/durationText";
import { numberColumn } from "../../../src/reading/convert/numberColumn";
import { readNumberText } from "../../../src/reading/convert/numberText";

const written = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);

test("what German, American, Swiss and French programs write is read as it was meant", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (hundredths) => {
      const value = hundredths / 100;
      for (const locale of ["de-DE", "en-US", "de-CH", "fr-FR"]) {
        const text = written(value, locale);
        expect([text, readNumberText(text)]).toMatchObject([text, { kind: "number", value }]);
        expect([text, readNumberText(`${text} €`)]).toMatchObject([text, { kind: "number", value }]);
      }
    }),
  );
});

test("thousands alone are told from decimals by another number of the column, or not at all", () => {
  expect(numberColumn(["1.234"])("1.234")).toMatchObject({ misread: true });
  expect(numberColumn(["1.234", "2.500,50"])("1.234")).toEqual({ value: 1234, asItStands: false });
  expect(numberColumn(["1.234", "2.5"])("1.234")).toEqual({ value: 1.234, asItStands: true });
  expect(numberColumn(["1.234", "2.5", "2,5"])("1.234")).toMatchObject({ misread: true });
});

test.each(["5k", "1.2.3", "12,", "abc", "", "-", "1 Mio.", "1e5", "3-4", "++5"])("%s is no number", (text) =>
  expect(readNumberText(text)).toBeUndefined(),
);

test("brackets and a minus behind are below zero", () => {
  expect(readNumberText("(1,200.50)")).toMatchObject({ value: -1200.5 });
  expect(readNumberText("5-")).toMatchObject({ value: -5 });
});

test("lengths of time, in words", () => {
  expect(readDurationText("2 Jahre 6 Monate")).toEqual([
    { amount: 2, unit: "year" },
    { amount: 6, unit: "month" },
  ]);
  expect(readDurationText("90 Tage")).toEqual([{ amount: 90, unit: "day" }]);
  expect(readDurationText("a long time")).toBeUndefined();
});

test("a term headed in years is turned into months, a notice in months into nothing", () => {
  const term = columnReader(factById("term"), { header: "Laufzeit (Jahre)", values: [2, 1.5], format: "" });
  expect([term.read(2), term.read(1.5)]).toEqual([
    { state: "taken", value: 24 },
    { state: "taken", value: 18 },
  ]);
  const notice = columnReader(factById("notice"), { header: "Kündigungsfrist (Monate)", values: [3], format: "" });
  expect(notice.read(3)).toMatchObject({ state: "refused", misread: true });
  expect(notice.read("2 Wochen")).toEqual({ state: "taken", value: 14 });
});

test("no text whatsoever throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => void [readNumberText(text), readDurationText(text)]),
  );
});
