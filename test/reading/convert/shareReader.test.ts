import fc from "fast-check";
import "../../house/seeds";
import { readAnswer } from "../../../src/evaluation/reading/readAnswer";
import { factById } from "../../../src/models/facts";
import { columnReader } from "../../../src/reading/convert/columnReader";

const fact = factById("ourCost");
const reader = (values: readonly unknown[], format = "") =>
  columnReader(fact, { header: "Our cost share", values, format });
/** What formulas make of a cell that is left as it is. */
const asFormulasRead = (value: string | number): unknown => {
  const answer = readAnswer(fact, value);
  return answer.state === "known" ? answer.value : answer.state;
};

const hundredths = fc.integer({ min: 0, max: 100 });

test("a column of fractions is read as it stands, whatever is in it", () => {
  fc.assert(
    fc.property(fc.array(hundredths, { minLength: 1 }), (shares) => {
      const values = shares.map((share) => share / 100);
      const read = reader(values);
      values.forEach((value) => {
        expect(read.read(value)).toEqual({ state: "asIs" });
        expect(asFormulasRead(value)).toBeCloseTo(value, 12);
      });
    }),
  );
});

test("in a column of percentages nothing up to 1 is guessed, and everything above is a hundredth", () => {
  fc.assert(
    fc.property(fc.array(hundredths, { minLength: 1 }), fc.integer({ min: 2, max: 100 }), (shares, sure) => {
      const values = [...shares, sure];
      const read = reader(values);
      values.forEach((value) => {
        if (value === 1) expect(read.read(value)).toMatchObject({ state: "refused", misread: true });
        else {
          expect(read.read(value)).toEqual({ state: "asIs" });
          expect(asFormulasRead(value)).toBeCloseTo(value / 100, 12);
        }
      });
    }),
  );
});

test("a percent sign settles a cell by itself, in either way to write decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.array(fc.integer({ min: 0, max: 100 })), (tenths, others) => {
      const texts = [`${tenths / 10} %`, `${String(tenths / 10).replace(".", ",")}%`];
      const read = reader([...others, ...texts]);
      for (const text of texts) {
        expect(read.read(text)).toEqual({ state: "asIs" });
        expect(asFormulasRead(text)).toBeCloseTo(tenths / 1000, 12);
      }
    }),
  );
});

test("a whole number in a percent format shows a hundred times as much, so it is not taken", () => {
  expect(reader([0.4, 40], "0%").read(40)).toMatchObject({ state: "refused", misread: true });
  expect(reader([0.4, 40], "0%").read(0.4)).toEqual({ state: "asIs" });
});

test("no value whatsoever throws", () => {
  fc.assert(fc.property(fc.array(fc.anything()), (values) => values.forEach((value) => reader(values).read(value))));
});
