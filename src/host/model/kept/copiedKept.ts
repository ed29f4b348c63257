import type { KeptSheet } from "./keptData";

/** What must be the only one of its kind in a workbook: slicers, timelines, the name that macros know a sheet by. */
const ONLY_ONE = /slicer|timeline/i;

/** What a sheet's copy keeps of what the sheet keeps. */
export function copiedKept(kept: KeptSheet): KeptSheet {
  const { number: _number, ...copy } = JSON.parse(JSON.stringify(kept)) as KeptSheet;
  if (copy.properties) delete copy.properties.codeName;
  copy.links = copy.links?.filter(({ type }) => !ONLY_ONE.test(type));
  copy.extensions = copy.extensions?.filter((xml) => !ONLY_ONE.test(xml));
  if (copy.drawing) copy.drawing.anchors = copy.drawing.anchors.filter((xml) => !ONLY_ONE.test(xml));
  return copy;
}
