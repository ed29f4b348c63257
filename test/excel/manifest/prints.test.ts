import * as fc from "fast-check";
import { address } from "../../../src/cells/a1";
import { packPrints, unpackPrints } from "../../../src/excel/manifest/prints";

const entries = (prints: ReadonlyMap<string, string>) => [...prints].sort(([one], [other]) => (one < other ? -1 : 1));

test("prints one under the other are packed together, equal ones once", () => {
  const prints = new Map([
    ["B4", "AbCd"],
    ["B5", "EfGh"],
    ["B6", "Same"],
    ["B7", "Same"],
    ["B8", "Same"],
    ["C2", "OfC2"],
  ]);
  expect(packPrints(prints)).toEqual({ B: "4:AbCdEfGh 6*3:Same", C: "2:OfC2" });
  expect(entries(unpackPrints(packPrints(prints)))).toEqual(entries(prints));
});

test("a cell that holds nothing where a formula stood moves none of those below it", () => {
  const prints = new Map([
    ["J20", "AbCd"],
    ["J24", ""],
    ["J25", ""],
    ["J26", "EfGh"],
    ["J27", ""],
  ]);
  expect(entries(unpackPrints(packPrints(prints)))).toEqual(entries(prints));
});

test("whatever is packed is unpacked as it was", () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 3 }),
    print: fc.constantFrom("", "AbCd", "EfGh", "_-09"),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const prints = new Map(cells.map(({ row, column, print }) => [address(row, column), print]));
      expect(entries(unpackPrints(packPrints(prints)))).toEqual(entries(prints));
    }),
  );
});
