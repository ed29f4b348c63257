import type { XmlElement } from "./xml";

/** Where the relationships of a part stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationship an element speaks of, whatever prefix its namespace has; not an id of another name beside it (`sheetId`). */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  const key = Object.keys(attributes).find((each) => /(^|:)id$/.test(each));
  return key === undefined ? undefined : attributes[key];
}
