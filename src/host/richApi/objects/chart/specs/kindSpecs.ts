import type { PartSpecs } from "../part/partSpec";
import { number, word, yesNo } from "../part/scalars";

const isHistogram = (type: string): boolean => type === "Histogram" || type === "Pareto";
const isBoxes = (type: string): boolean => type === "Boxwhisker";
const isMap = (type: string): boolean => type === "RegionMap";

const LEVELS = ["Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"];

/** What only one kind of chart has: bins, boxes, maps; and the buttons of a chart of a pivot table. */
export const KIND_SPECS: PartSpecs = {
  ChartBinOptions: {
    since: "1.9",
    scalars: {
      AllowOverflow: yesNo(false, undefined, { only: isHistogram }),
      AllowUnderflow: yesNo(false, undefined, { only: isHistogram }),
      Count: number({ from: 1, whole: true }, 1, undefined, { only: isHistogram }),
      OverflowValue: number({}, 0, undefined, { only: isHistogram }),
      Type: word(["Category", "Auto", "BinWidth", "BinCount"], "Auto", undefined, { only: isHistogram }),
      UnderflowValue: number({}, 0, undefined, { only: isHistogram }),
      Width: number({ from: Number.MIN_VALUE }, 1, undefined, { only: isHistogram }),
    },
  },
  ChartBoxwhiskerOptions: {
    since: "1.9",
    scalars: {
      QuartileCalculation: word(["Inclusive", "Exclusive"], "Exclusive", undefined, { only: isBoxes }),
      ShowInnerPoints: yesNo(false, undefined, { only: isBoxes }),
      ShowMeanLine: yesNo(false, undefined, { only: isBoxes }),
      ShowMeanMarker: yesNo(true, undefined, { only: isBoxes }),
      ShowOutlierPoints: yesNo(true, undefined, { only: isBoxes }),
    },
  },
  ChartMapOptions: {
    since: "1.9",
    scalars: {
      LabelStrategy: word(["None", "BestFit", "ShowAll"], "None", undefined, { only: isMap }),
      Level: word(LEVELS, "Automatic", undefined, { only: isMap }),
      ProjectionType: word(["Automatic", "Mercator", "Miller", "Robinson", "Albers"], "Automatic", undefined, {
        only: isMap,
      }),
    },
  },
  ChartPivotOptions: {
    since: "1.9",
    scalars: {
      ShowAxisFieldButtons: yesNo(true),
      ShowLegendFieldButtons: yesNo(true),
      ShowReportFilterFieldButtons: yesNo(true),
      ShowValueFieldButtons: yesNo(true),
    },
  },
};
