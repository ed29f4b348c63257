import { titleRuns, titleShown, titleText } from "../../../../model/charts/chartTitle";
import type { ChartBox } from "../../../../model/charts/chartLayout";
import { invalidArgument } from "../../../apiError";
import { wholeNumber } from "../../range/rangeArguments";
import { clearBelow } from "../part/clearBelow";
import { cellFormula, formulaText } from "../part/formulas";
import { below, contentAt, demandChangeable, layoutAt, type PartPlace } from "../part/partPlace";
import type { PartSpec, PartSpecs, ScalarSpec } from "../part/partSpec";
import { color, number, orientation, shown, text, word, yesNo } from "../part/scalars";
import { HORIZONTAL, VERTICAL } from "./textWords";

/** The whole title as it reads now. */
function titleAt(at: PartPlace): string {
  const formula = at.chart.options["title/formula"];
  return formula === undefined ? titleText(at.chart, contentAt(at)) : formulaText(at, formula);
}

/** A new text: it is seen, has one font, and no formula any more. */
function setTitle(at: PartPlace, title: string | undefined, formula?: string): void {
  clearBelow(at.chart.options, "title/substring");
  delete at.chart.options["title/formula"];
  delete at.chart.options["title/visible"];
  if (title !== undefined) at.chart.title = title;
  if (formula !== undefined) at.chart.options["title/formula"] = formula;
}

const boxOf =
  (side: keyof ChartBox) =>
  (at: PartPlace): number | null =>
    layoutAt(at).title?.[side] ?? null;

/** The font of a stretch of the title: what all its letters have in common, else null; what is set goes to all. */
function characterFont(name: string, spec: ScalarSpec): ScalarSpec {
  const range = ({ path }: PartPlace): [number, number] => {
    const [, start = "0", length = "0"] = /(\d+)\+(\d+)/.exec(path) ?? [];
    return [Number(start), Number(start) + Number(length)];
  };
  return {
    ...spec,
    read(at) {
      const [from, to] = range(at);
      const fonts = titleRuns(titleAt(at), at.chart.options).flatMap(({ text: letters, font }) =>
        Array.from(letters, () => font[name]),
      );
      const values = new Set(fonts.slice(from, to));
      const otherwise = (spec.otherwise as (place: PartPlace) => unknown)(at);
      return values.size > 1 ? null : ([...values][0] ?? otherwise);
    },
    store(value, at) {
      const key = below(at, name);
      delete at.options[key]; // what is set last comes last, and wins
      at.options[key] = value;
    },
  };
}

const ofTitle =
  (name: string, otherwise: unknown) =>
  ({ chart }: PartPlace): unknown =>
    chart.options[`title/format/font/${name}`] ?? chart.options[`format/font/${name}`] ?? otherwise;

const chartTitle: PartSpec = {
  scalars: {
    HorizontalAlignment: word(HORIZONTAL, "Center", "1.7"),
    Left: number({ from: 0 }, boxOf("left"), "1.7"),
    Overlay: yesNo(false),
    Position: word(["Automatic", "Top", "Bottom", "Left", "Right"], "Automatic", "1.7", {
      store(value, at) {
        delete at.options["title/left"];
        delete at.options["title/top"];
        at.options["title/position"] = value;
      },
    }),
    ShowShadow: yesNo(false, "1.7"),
    Text: text("", undefined, { read: titleAt, store: (title, at) => setTitle(at, String(title)) }, 32_767),
    TextOrientation: orientation("1.7"),
    Top: number({ from: 0 }, boxOf("top"), "1.7"),
    VerticalAlignment: word(VERTICAL, "Center", "1.7"),
    Visible: yesNo(({ chart }: PartPlace) => titleShown(chart.options)),
    Height: shown(boxOf("height"), "1.7"),
    Width: shown(boxOf("width"), "1.7"),
  },
  navs: { Format: { type: "ChartTitleFormat" } },
  methods: {
    GetSubstring: {
      since: "1.7",
      call(at, [start, length], part) {
        const from = wholeNumber(start);
        const count = wholeNumber(length);
        if (from < 0 || count < 1 || from + count > Array.from(titleAt(at)).length) throw invalidArgument();
        return part("ChartFormatString", { ...at, path: `title/substring/${from}+${count}` });
      },
    },
    SetFormula: {
      since: "1.7",
      call(at, [formula]) {
        demandChangeable(at);
        setTitle(at, undefined, cellFormula(at, formula));
      },
    },
  },
};

const axisTitleShown = ({ options, path }: PartPlace): boolean =>
  typeof options[`${path}/text`] === "string" || typeof options[`${path}/formula`] === "string";

/** The titles of the chart and of its axes. */
export const TITLE_SPECS: PartSpecs = {
  ChartTitle: chartTitle,
  ChartCharacters: {
    type: "ChartFont",
    scalars: {
      Bold: characterFont("bold", yesNo(ofTitle("bold", false))),
      Color: characterFont("color", color(ofTitle("color", "#595959"))),
      Italic: characterFont("italic", yesNo(ofTitle("italic", false))),
      Name: characterFont("name", text(ofTitle("name", "Calibri"))),
      Size: characterFont("size", number({ from: 1, to: 409 }, ofTitle("size", 14))),
      Underline: characterFont("underline", word(["None", "Single"], ofTitle("underline", "None"))),
    },
  },
  ChartAxisTitle: {
    scalars: {
      Text: text("", undefined, {
        read(at) {
          const formula = at.options[`${at.path}/formula`];
          if (formula !== undefined) return formulaText(at, formula);
          return at.options[`${at.path}/text`] ?? (at.options[`${at.path}/visible`] === true ? "Axis Title" : "");
        },
        store(value, at) {
          delete at.options[`${at.path}/formula`];
          delete at.options[`${at.path}/visible`];
          at.options[`${at.path}/text`] = value;
        },
      }),
      TextOrientation: orientation("1.12"),
      Visible: yesNo(axisTitleShown),
    },
    navs: { Format: { type: "ChartAxisTitleFormat" } },
    methods: {
      SetFormula: {
        since: "1.8",
        call(at, [formula]) {
          demandChangeable(at);
          const kept = cellFormula(at, formula);
          clearBelow(at.options, `${at.path}/text`);
          delete at.options[`${at.path}/visible`];
          at.options[`${at.path}/formula`] = kept;
        },
      },
    },
  },
};
