import { attribute, children, localName, numberAttribute, type XmlElement } from "../../package/xml";
import type { Palette } from "../../style/colors";

/** Where each name of the theme stands in the palette. */
const SCHEME: Readonly<Record<string, number>> = {
  lt1: 0,
  bg1: 0,
  dk1: 1,
  tx1: 1,
  lt2: 2,
  bg2: 2,
  dk2: 3,
  tx2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

const PRESETS: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF", red: "FF0000", blue: "0000FF" };

function base(element: XmlElement, palette: Palette): string | undefined {
  const val = attribute(element, "val") ?? "";
  switch (localName(element.name)) {
    case "srgbClr":
      return val;
    case "schemeClr":
      return palette.theme[SCHEME[val] ?? -1];
    case "sysClr":
      return attribute(element, "lastClr");
    default:
      return PRESETS[val];
  }
}

type Channels = [number, number, number];

function toLightness([red, green, blue]: Channels, change: (lightness: number) => number): Channels {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const next = Math.min(1, Math.max(0, change(lightness)));
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const spread = saturation * (1 - Math.abs(2 * next - 1));
  const channel = (value: number): number => next + (chroma === 0 ? 0 : ((value - lightness) / chroma) * spread);
  return [channel(red), channel(green), channel(blue)];
}

/** Lighter, darker: the changes that Office's own colours are made with. */
function changed(color: Channels, change: XmlElement): Channels {
  const share = (numberAttribute(change, "val") ?? 100_000) / 100_000;
  switch (localName(change.name)) {
    case "lumMod":
      return toLightness(color, (lightness) => lightness * share);
    case "lumOff":
      return toLightness(color, (lightness) => lightness + share);
    case "shade":
      return color.map((value) => value * share) as Channels;
    case "tint":
      return color.map((value) => 1 - (1 - value) * share) as Channels;
    default:
      return color;
  }
}

/** "#RRGGBB" of the colour inside a fill; undefined where there is none or none that stands alone. */
export function readSolid(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const element = children(fill)[0];
  const rgb = element && base(element, palette);
  if (!element || rgb === undefined || !/^[0-9A-F]{6}$/i.test(rgb)) return undefined;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as Channels;
  const result = children(element).reduce(changed, channels);
  return `#${result
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
}
