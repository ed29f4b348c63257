import { cornerInPane, paneOfChart, panesOf } from "../../../src/workbench/charts/placeCharts";

// Cells from (100, 50) to (900, 650) on the screen; three columns of 64 and two rows of 20 pixels frozen.
const geometry = {
  left: 100,
  top: 50,
  right: 900,
  bottom: 650,
  zoom: 1,
  scrollX: 0,
  scrollY: 0,
  frozenWidth: 192,
  frozenHeight: 40,
};
const place = (chart: { left: number; top: number }, changed: Partial<typeof geometry> = {}) => {
  const now = { ...geometry, ...changed };
  const panes = panesOf(now);
  const pane = paneOfChart(chart, now, panes);
  if (!pane) throw new Error("no pane");
  const { x, y } = cornerInPane(chart, now, pane);
  return { frozenX: pane.frozenX, frozenY: pane.frozenY, x: x + pane.left, y: y + pane.top };
};

describe("panes of a sheet", () => {
  test("together cover the cells once", () => {
    const area = panesOf(geometry).reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBe(800 * 600);
  });

  test("have no area where nothing is frozen", () => {
    const panes = panesOf({ ...geometry, frozenWidth: 0, frozenHeight: 0 });
    expect(panes.filter(({ width, height }) => width * height > 0)).toEqual([
      { frozenX: false, frozenY: false, left: 0, top: 0, width: 800, height: 600 },
    ]);
  });
});

describe("place of a chart", () => {
  test("is in points: 150 points are 200 pixels", () => {
    expect(place({ left: 150, top: 75 })).toEqual({ frozenX: false, frozenY: false, x: 200, y: 100 });
  });

  test("moves against the scrolling", () => {
    expect(place({ left: 150, top: 75 }, { scrollX: 64, scrollY: 20 })).toMatchObject({ x: 136, y: 80 });
  });

  test("stays when its corner is in frozen rows and columns", () => {
    expect(place({ left: 15, top: 15 }, { scrollX: 640, scrollY: 200 })).toEqual({
      frozenX: true,
      frozenY: true,
      x: 20,
      y: 20,
    });
  });

  test("scrolls sideways only when its corner is in frozen rows", () => {
    expect(place({ left: 150, top: 15 }, { scrollX: 64, scrollY: 200 })).toEqual({
      frozenX: false,
      frozenY: true,
      x: 136,
      y: 20,
    });
  });

  test("grows with the zoom", () => {
    expect(place({ left: 150, top: 75 }, { zoom: 2, scrollX: 64 })).toMatchObject({ x: 272, y: 200 });
  });
});
