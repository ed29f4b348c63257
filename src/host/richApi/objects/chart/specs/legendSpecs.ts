import { legendShown } from "../../../../model/charts/chartTitle";
import type { ChartBox } from "../../../../model/charts/chartLayout";
import { LegendEntries } from "../lists/legendEntries";
import { layoutAt, type PartPlace } from "../part/partPlace";
import type { PartSpecs, ScalarSpec } from "../part/partSpec";
import { number, shown, word, yesNo } from "../part/scalars";
import { entryBox } from "./legendEntryBox";

const SIDES = ["left", "top", "width", "height"] as const;

const legendBox =
  (side: keyof ChartBox) =>
  (at: PartPlace): number | null =>
    layoutAt(at).legend?.[side] ?? null;

const plotBox =
  (side: keyof ChartBox, inside = false) =>
  (at: PartPlace): number =>
    layoutAt(at)[inside ? "inside" : "plotArea"][side];

const isPlaced = ({ options, path }: PartPlace, names: readonly string[]): boolean =>
  names.some((name) => typeof options[`${path}/${name}`] === "number");

/** A side of the chart in place of a place of the legend's own; a legend that is put somewhere is seen. */
const storePosition: ScalarSpec["store"] = (value, at) => {
  for (const side of SIDES) delete at.options[`legend/${side}`];
  if (at.options["legend/visible"] === false) delete at.options["legend/visible"];
  at.options["legend/position"] = value;
};

const entry = (side: keyof ChartBox): ScalarSpec => shown((at) => entryBox(at)?.[side] ?? null, "1.8");

const INSIDE = ["insideLeft", "insideTop", "insideWidth", "insideHeight"] as const;

/** The legend with its entries, and the plot area. */
export const LEGEND_SPECS: PartSpecs = {
  ChartLegend: {
    scalars: {
      Height: number({ from: 0 }, legendBox("height"), "1.7"),
      Left: number({ from: 0 }, legendBox("left"), "1.7"),
      Overlay: yesNo(false),
      Position: word(["Top", "Bottom", "Left", "Right", "Corner"], "Right", undefined, {
        read: (at) => (isPlaced(at, ["left", "top"]) ? "Custom" : (at.options["legend/position"] ?? "Right")),
        store: storePosition,
      }),
      ShowShadow: yesNo(false, "1.7"),
      Top: number({ from: 0 }, legendBox("top"), "1.7"),
      Visible: yesNo(({ chart }: PartPlace) => legendShown(chart.options)),
      Width: number({ from: 0 }, legendBox("width"), "1.7"),
    },
    navs: {
      Format: { type: "ChartLegendFormat" },
      LegendEntries: { since: "1.7", make: (at, part) => new LegendEntries(at, part) },
    },
  },
  ChartLegendEntry: {
    since: "1.7",
    scalars: {
      Height: entry("height"),
      Index: shown(({ point }) => point ?? 0, "1.8"),
      Left: entry("left"),
      Top: entry("top"),
      Visible: yesNo(true),
      Width: entry("width"),
    },
  },
  ChartPlotArea: {
    since: "1.8",
    scalars: {
      Height: number({ from: 0 }, plotBox("height")),
      InsideHeight: number({ from: 0 }, plotBox("height", true)),
      InsideLeft: number({ from: 0 }, plotBox("left", true)),
      InsideTop: number({ from: 0 }, plotBox("top", true)),
      InsideWidth: number({ from: 0 }, plotBox("width", true)),
      Left: number({ from: 0 }, plotBox("left")),
      Position: word(["Automatic", "Custom"], "Automatic", undefined, {
        read: (at) => (isPlaced(at, [...SIDES, ...INSIDE]) ? "Custom" : "Automatic"),
        store(value, at) {
          const box = layoutAt(at).plotArea;
          for (const side of [...SIDES, ...INSIDE]) delete at.options[`plotArea/${side}`];
          if (value === "Custom") for (const side of SIDES) at.options[`plotArea/${side}`] = box[side];
        },
      }),
      Top: number({ from: 0 }, plotBox("top")),
      Width: number({ from: 0 }, plotBox("width")),
    },
    navs: { Format: { type: "ChartPlotAreaFormat" } },
  },
};
