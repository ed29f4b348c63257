import { automaticScale, logarithmicScale, scaleOfAxis } from "../../../../src/host/model/charts/axisScale";

const limits = (least: number, greatest: number, set = {}, roomy = true): [number, number] => {
  const { minimum, maximum } = automaticScale(least, greatest, { majorUnit: 10, ...set }, 150, roomy);
  return [minimum, maximum];
};

// Microsoft's article 214075, "How chart axis limits are determined", with a major unit of 10
describe("automatic limits", () => {
  test("values far apart start at zero and end at the first unit above 5 % more", () => {
    expect(limits(20, 98)).toEqual([0, 110]); // 98 + 0.05 × 78 = 101.9
    expect(limits(20, 95)).toEqual([0, 100]); // 95 + 0.05 × 75 = 98.75
  });

  test("values within a sixth of the greatest start below the least by half their distance", () => {
    expect(limits(90, 100)).toEqual([80, 110]); // 90 - 5 = 85; 100 + 0.5
  });

  test("negative values are the same upside down", () => {
    expect(limits(-98, -20)).toEqual([-110, 0]);
  });

  test("values on both sides of zero have 5 % room at both ends", () => {
    expect(limits(-48, 52)).toEqual([-60, 60]); // ± 5
  });

  test("charts that are neither bars, lines, areas nor points end at the greatest value", () => {
    expect(limits(0, 100, {}, false)).toEqual([0, 100]);
  });

  test("what was set stays", () => {
    expect(limits(20, 98, { minimum: 5, maximum: 97 })).toEqual([5, 97]);
  });
});

test("units are 1, 2 or 5 and their tenfolds, fewer on a shorter axis", () => {
  expect(automaticScale(0, 100, {}, 150).majorUnit).toBe(20);
  expect(automaticScale(0, 100, {}, 60).majorUnit).toBe(50);
  expect(automaticScale(0, 0.3, {}, 150).majorUnit).toBe(0.05);
});

test("a logarithmic axis runs between powers of its base", () => {
  expect(logarithmicScale(3, 250, {}, 10)).toMatchObject({ minimum: 1, maximum: 1000 });
  expect(logarithmicScale(3, 250, {}, 2)).toMatchObject({ minimum: 2, maximum: 256 });
});

test("stacks count by their sums, shares by one", () => {
  const frame = { name: "c", left: 0, top: 0, width: 300, height: 200 };
  const content = {
    categories: ["A"],
    series: [
      { name: "a", values: [40], options: {} },
      { name: "b", values: [50], options: {} },
    ],
  };
  expect(scaleOfAxis({ ...frame, type: "ColumnStacked" }, content, "axes/valueAxis", 150).maximum).toBe(100);
  expect(scaleOfAxis({ ...frame, type: "ColumnStacked100" }, content, "axes/valueAxis", 150).maximum).toBe(1);
});
