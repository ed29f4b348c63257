import { pageHeight } from "../../../src/plan/paper/paper";

const margins = { top: 36, bottom: 42, left: 36, right: 36, footer: 20 };

// Letter upright: (792 - 78) / ((612 - 72) / 622) = 822.4; A4 holds more: (841.9 - 78) / ((595.3 - 72) / 622) = 908.0
test("upright, Letter holds less, and columns wider than it make it hold more", () => {
  expect(pageHeight(622, { orientation: "Portrait", margins })).toBeCloseTo(822.44 * 0.98, 0);
});

// A4 across: (595.3 - 78) / ((841.9 - 72) / 960) = 645.0; Letter holds more: (612 - 78) / ((792 - 72) / 960) = 712
test("across, A4 holds less", () => {
  expect(pageHeight(960, { orientation: "Landscape", margins })).toBeCloseTo(645.03 * 0.98, 0);
});

test("nothing is made larger", () => {
  expect(pageHeight(100, { orientation: "Landscape", margins })).toBeCloseTo(517.3 * 0.98, 0);
});
