import type { ChartOptions } from "../../../model/charts/chartData";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../package/xml";
import { HORIZONTAL, toApi, VERTICAL } from "../words";
import { readSolid } from "./colors";
import { plainReference, put, putUnless, type Reading } from "./reading";
import { angleOf } from "./shape";

/** A font by its properties. */
function readFont(properties: XmlElement | undefined, { palette }: Reading): ChartOptions {
  const font: ChartOptions = {};
  const size = numberAttribute(properties, "sz");
  put(font, "size", size === undefined ? undefined : size / 100);
  for (const [name, of] of [
    ["b", "bold"],
    ["i", "italic"],
  ] as const) {
    if (attribute(properties, name) !== undefined) font[of] = flag(properties, name);
  }
  const underline = attribute(properties, "u");
  put(font, "underline", underline === undefined ? undefined : underline === "none" ? "None" : "Single");
  put(font, "color", readSolid(child(properties, "solidFill"), palette));
  const face = attribute(child(properties, "latin"), "typeface");
  if (face !== undefined && !face.startsWith("+")) font["name"] = face;
  return font;
}

function readBody(text: XmlElement, options: ChartOptions, path: string, reading: Reading): void {
  const below = path === "" ? "" : `${path}/`;
  const body = child(text, "bodyPr");
  put(options, `${below}textOrientation`, angleOf(body));
  putUnless(options, `${below}verticalAlignment`, toApi(VERTICAL, attribute(body, "anchor")), "Center");
  const paragraph = child(text, "p", "pPr");
  putUnless(options, `${below}horizontalAlignment`, toApi(HORIZONTAL, attribute(paragraph, "algn")), "Center");
  const font = readFont(child(paragraph, "defRPr"), reading);
  for (const [name, value] of Object.entries(font)) options[`${below}format/font/${name}`] = value;
}

/** The text properties of a part whose text is not its own. */
export function readTextProperties(
  owner: XmlElement | undefined,
  options: ChartOptions,
  path: string,
  reading: Reading,
): void {
  const text = child(owner, "txPr");
  if (text) readBody(text, options, path, reading);
}

/** A text of its own: its letters, with the fonts of its runs where these differ from the whole. */
export interface OwnText {
  text?: string;
  formula?: string;
  runs: { text: string; font: ChartOptions }[];
}

/** The text of a title or a label, its look put into `options`. */
export function readOwnText(
  owner: XmlElement | undefined,
  options: ChartOptions,
  path: string,
  reading: Reading,
): OwnText {
  const formula = textOf(descendants(child(owner, "tx", "strRef"), "f")[0]);
  if (formula !== "") return { formula: `=${formula}`, runs: [] };
  const rich = child(owner, "tx", "rich");
  if (!rich) return { runs: [] };
  readBody(rich, options, path, reading);
  const whole = readFont(child(rich, "p", "pPr", "defRPr"), reading);
  const runs = children(rich, "p").flatMap((paragraph, at) => [
    ...(at > 0 ? [{ text: "\n", font: {} }] : []),
    ...[...children(paragraph, "r"), ...children(paragraph, "fld")].map((run) => {
      const font = readFont(child(run, "rPr"), reading);
      const own = Object.fromEntries(Object.entries(font).filter(([name, value]) => whole[name] !== value));
      return { text: textOf(child(run, "t")), font: own };
    }),
  ]);
  return { text: runs.map((run) => run.text).join(""), runs };
}

/** Fonts that all runs of a text share are the whole's. */
export function commonFont(runs: OwnText["runs"]): ChartOptions {
  const [first, ...others] = runs.filter(({ text }) => text !== "\n");
  const shared = Object.entries(first?.font ?? {}).filter(([name, value]) =>
    others.every(({ font }) => font[name] === value),
  );
  return Object.fromEntries(shared);
}

/** A reference in a text, without its dollars. */
export const referenceIn = (element: XmlElement | undefined): string =>
  plainReference(textOf(descendants(element, "f")[0]));
