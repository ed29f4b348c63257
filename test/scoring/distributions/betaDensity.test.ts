import { betaDensity } from "../../../src/scoring/distributions/betaDensity";

// x² · y³ / B(2, 3) with B(2, 3) = 1! · 2! / 4!
test("small numbers by hand", () => expect(betaDensity(2, 3, 0.25, 0.75)).toBeCloseTo(12 * 0.25 ** 2 * 0.75 ** 3, 14));

// at the middle √(a / 4π) · e^(−(2/12a − 1/24a)), which beside it falls by e^(−a·ε²): 1.25e-9 and 1.6e-9 for a = 1e8, ε = 4e-9
test("keeps its digits where the numbers are large and x is next to the middle", () => {
  const beside = 2e-9;
  const found = betaDensity(1e8, 1e8, 0.5 + beside, 0.5 - beside);
  expect((found / Math.sqrt(1e8 / (4 * Math.PI)) - 1) * 1e9).toBeCloseTo(-2.85, 1);
});
