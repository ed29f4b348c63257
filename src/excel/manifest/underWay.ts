import { readPart, valuesOf, xmlParts } from "./xmlParts";

/** The namespace of the XML parts that say how to bring back what work that is under way has changed. */
export const underWayNamespace = "urn:alliance-for-excel:under-way";

/** What is kept while work goes on in the workbook. */
export interface UnderWay<T> {
  /** By the id of the build, which tells when it was begun; parts that are not there whole say nothing. */
  kept: Map<string, T | null>;
  /** Ids of the XML parts of each. */
  parts: Map<string, string[]>;
}

/** Keeps, before anything is changed, how to bring it back; gives the ids of the XML parts, which are to go once all is done. */
export async function keepUnderWay(
  context: Excel.RequestContext,
  build: string,
  value: unknown,
  send: () => Promise<void>,
): Promise<string[]> {
  const ids: string[] = [];
  // a part is well under what a request may have, and each goes alone
  for (const xml of xmlParts(underWayNamespace, build, value)) {
    const part = context.workbook.customXmlParts.add(xml);
    part.load("id");
    await send();
    ids.push(part.id);
  }
  return ids;
}

/** Reads what is kept, in two syncs. */
export async function readUnderWay<T>(context: Excel.RequestContext): Promise<UnderWay<T>> {
  const parts = context.workbook.customXmlParts.getByNamespace(underWayNamespace);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  const read = texts.flatMap(({ id, xml }) => {
    const part = readPart(xml.value);
    return part ? [{ id, part }] : [];
  });
  const whole = valuesOf(read.map(({ part }) => part)) as Map<string, T>;
  const builds = [...new Set(read.map(({ part }) => part.id))];
  return {
    kept: new Map(builds.map((build) => [build, whole.get(build) ?? null])),
    parts: new Map(builds.map((build) => [build, read.filter(({ part }) => part.id === build).map(({ id }) => id)])),
  };
}
