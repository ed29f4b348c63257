import type { HyperlinkData } from "../../model/workbookData";
import type { Relationship } from "../package/openPackage";
import { relationshipId } from "../package/relationships";
import { attribute, child, children, type XmlElement, type XmlWriter } from "../package/xml";

/** <hyperlinks> of a sheet. @param links relationships of its part: addresses outside the workbook stand there */
export function readHyperlinks(sheet: XmlElement, links: readonly Relationship[]): HyperlinkData[] {
  return children(child(sheet, "hyperlinks"), "hyperlink").flatMap((each) => {
    const range = attribute(each, "ref");
    const id = relationshipId(each);
    const address = id === undefined ? undefined : links.find((link) => link.id === id)?.target;
    const documentReference = attribute(each, "location");
    const screenTip = attribute(each, "tooltip");
    if (range === undefined || (address === undefined && documentReference === undefined)) return [];
    return [
      {
        range,
        ...(address !== undefined && { address }),
        ...(documentReference !== undefined && { documentReference }),
        ...(screenTip !== undefined && { screenTip }),
      },
    ];
  });
}

/** Writes <hyperlinks>. @param linkTo makes a relationship to an address outside, and gives its id */
export function writeHyperlinks(
  writer: XmlWriter,
  hyperlinks: readonly HyperlinkData[],
  linkTo: (address: string) => string,
): void {
  if (hyperlinks.length === 0) return;
  writer.openNode("hyperlinks");
  for (const { range, address, documentReference, screenTip } of hyperlinks) {
    for (const ref of range.split(",")) {
      writer.leafNode("hyperlink", {
        ref,
        "r:id": address === undefined ? undefined : linkTo(address),
        location: documentReference,
        tooltip: screenTip,
      });
    }
  }
  writer.closeNode();
}
