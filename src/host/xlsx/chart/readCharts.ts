import type { ChartData } from "../../model/charts/chartData";
import type { SheetData } from "../../model/workbookData";
import type { XlsxPackage } from "../package/openPackage";
import { attribute, child, children, descendants, type XmlElement } from "../package/xml";
import { readPalette } from "../style/colors";
import { frameId, readAnchor } from "./anchors";
import { readChartSpace, type ChartContent, type ChartFrame } from "./read/chartSpace";
import { readRest, withRest } from "./rest";

/**
 * The charts that lie on a sheet.
 * @param path the sheet's part
 * @param note hears of what lies over the cells and is no chart here
 * @param lost hears of what the charts themselves lose
 */
export function readSheetCharts(
  file: XlsxPackage,
  path: string,
  sheet: SheetData,
  note: (line: string) => void,
  lost = note,
): ChartData[] {
  const drawing = file.relationships(path).find(({ kind }) => kind === "drawing")?.target;
  const root = drawing === undefined ? undefined : file.xml(drawing);
  if (drawing === undefined || !root) return [];
  const links = file.relationships(drawing);
  const theme = file.paths.find((each) => /^xl\/theme\/theme1\.xml$/i.test(each));
  const palette = readPalette(theme === undefined ? undefined : file.xml(theme), undefined);
  return children(root).flatMap((anchor) => {
    if (child(anchor, "sp")) note("Shapes and text boxes were left out.");
    const frame = child(anchor, "graphicFrame");
    const reference = descendants(frame, "chart")[0];
    const target = links.find(({ id, kind }) => kind === "chart" && id === attribute(reference, "id"))?.target;
    const place = readAnchor(anchor, sheet);
    const chart = target === undefined ? undefined : readChart(file.xml(target), { palette, size: place, note: lost });
    if (target !== undefined && !chart) note("Charts of kinds that there is no word for here were left out.");
    return chart ? [{ name: frameId(frame).name, ...chart, ...place }] : [];
  });
}

/** A chart part; undefined when it is of no kind we know. Of a combined chart the first group says the type. */
export function readChart(root: XmlElement | undefined, frame: ChartFrame = {}): ChartContent | undefined {
  const chart = readChartSpace(root, frame);
  return chart && withRest(chart, readRest(root));
}
