import { fragmentOf } from "../kept/fragment";
import { rootOf, XmlWriter, type XmlElement } from "../package/xml";
import type { ChartKind } from "./kindTable";

type Write = (writer: XmlWriter) => void;

const leaves = (writer: XmlWriter, name: string, values: readonly (readonly [string, number | undefined])[]): void => {
  writer.openNode(name);
  for (const [tag, val] of values) writer.leafNode(tag, val === undefined ? undefined : { val });
  writer.closeNode();
};

/** How solid charts are looked at: Excel's own view of a new one. */
function view({ element }: ChartKind): Write | undefined {
  if (!/3DChart$|^surface/.test(element)) return undefined;
  const isTop = element === "surfaceChart";
  const isPie = element === "pie3DChart";
  return (writer) =>
    leaves(writer, "c:view3D", [
      ["c:rotX", isTop ? 90 : isPie ? 30 : 15],
      ["c:rotY", isTop || isPie ? 0 : 20],
      ["c:rAngAx", /^(bar|area)3D/.test(element) ? 1 : 0],
    ]);
}

const boxes: Write = (writer) =>
  leaves(writer, "c:upDownBars", [
    ["c:gapWidth", 150],
    ["c:upBars", undefined],
    ["c:downBars", undefined],
  ]);

/**
 * Parts that a chart of a kind has by itself, by the place they are kept under: "view3D", "stockChart/hiLowLines". A file's own
 * stands in for them.
 */
export function ownPart(kind: ChartKind, place: string): Write | undefined {
  if (place === "view3D") return view(kind);
  if (place === "stockChart/hiLowLines") return (writer) => writer.leafNode("c:hiLowLines");
  return place === "stockChart/upDownBars" && kind.boxes ? boxes : undefined;
}

const bare = (xml: string): string => xml.replace(/ xmlns:\w+="[^"]*"/g, "");

/** Is the element of a file what the kind has anyway? */
export function isOwnPart(kind: ChartKind, place: string, element: XmlElement): boolean {
  const own = ownPart(kind, place);
  if (!own) return false;
  const writer = new XmlWriter();
  own(writer);
  return bare(fragmentOf(rootOf(writer.toString()), [])) === bare(fragmentOf(element, []));
}
