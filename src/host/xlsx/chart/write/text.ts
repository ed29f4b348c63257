import type { ChartOptions } from "../../../model/charts/chartData";
import type { XmlWriter } from "../../package/xml";
import { HORIZONTAL, toFile, VERTICAL } from "../words";
import { writeSolid } from "./shape";

const FONT = ["bold", "color", "italic", "name", "size", "underline"] as const;

/** A font's options on their own. */
const fontAt = (options: ChartOptions, path: string): ChartOptions =>
  Object.fromEntries(
    FONT.flatMap((name) => (options[`${path}/${name}`] === undefined ? [] : [[name, options[`${path}/${name}`]]])),
  );

/** The properties of letters: `tag` is "a:defRPr" for a whole part, "a:rPr" for a run. */
function writeFont(writer: XmlWriter, tag: string, font: ChartOptions): void {
  const attributes = {
    ...(tag === "a:rPr" && { lang: "en-US" }),
    ...(typeof font["size"] === "number" && { sz: Math.round(font["size"] * 100) }),
    ...(typeof font["bold"] === "boolean" && { b: font["bold"] ? 1 : 0 }),
    ...(typeof font["italic"] === "boolean" && { i: font["italic"] ? 1 : 0 }),
    ...(typeof font["underline"] === "string" && { u: font["underline"] === "Single" ? "sng" : "none" }),
  };
  writer.openNode(tag, attributes);
  if (typeof font["color"] === "string") writeSolid(writer, font["color"]);
  if (typeof font["name"] === "string") writer.leafNode("a:latin", { typeface: font["name"] });
  writer.closeNode();
}

/** How text stands: its angle and where it is in its box. */
function writeBody(writer: XmlWriter, options: ChartOptions, path: string): void {
  const angle = options[`${path}/textOrientation`];
  const vertical = toFile(VERTICAL, options[`${path}/verticalAlignment`]);
  writer.leafNode("a:bodyPr", {
    ...(typeof angle === "number" && (angle === 180 ? { vert: "wordArtVert" } : { rot: -angle * 60000, vert: "horz" })),
    ...(vertical !== undefined && { anchor: vertical }),
  });
  writer.leafNode("a:lstStyle");
}

/** Opens a paragraph with the alignment and font of a part. */
function openParagraph(writer: XmlWriter, options: ChartOptions, path: string, font: ChartOptions): void {
  const horizontal = toFile(HORIZONTAL, options[`${path}/horizontalAlignment`]);
  writer.openNode("a:p");
  writer.openNode("a:pPr", horizontal === undefined ? {} : { algn: horizontal });
  writeFont(writer, "a:defRPr", font);
  writer.closeNode();
}

/** The text properties of a part whose text is not its own: labels, legend, tick labels. Nothing where nothing was set. */
export function writeTextProperties(writer: XmlWriter, options: ChartOptions, path: string): void {
  const font = fontAt(options, path === "" ? "format/font" : `${path}/format/font`);
  const own = ["textOrientation", "verticalAlignment", "horizontalAlignment"];
  if (Object.keys(font).length === 0 && own.every((name) => options[`${path}/${name}`] === undefined)) return;
  writer.openNode("c:txPr");
  writeBody(writer, options, path);
  openParagraph(writer, options, path, font);
  writer.leafNode("a:endParaRPr", { lang: "en-US" });
  writer.closeNode();
  writer.closeNode();
}

/** A text of its own, in runs. */
export function writeRich(
  writer: XmlWriter,
  options: ChartOptions,
  path: string,
  runs: readonly { text: string; font: ChartOptions }[],
): void {
  const font = fontAt(options, `${path}/format/font`);
  writer.openNode("c:tx");
  writer.openNode("c:rich");
  writeBody(writer, options, path);
  openParagraph(writer, options, path, font);
  for (const run of runs) {
    writer.openNode("a:r");
    writeFont(writer, "a:rPr", { ...font, ...run.font });
    writer.leafNode("a:t", undefined, run.text);
    writer.closeNode();
  }
  ["a:p", "c:rich", "c:tx"].forEach(() => writer.closeNode());
}
