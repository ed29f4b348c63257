import { readPart, type KeptPart } from "./xmlParts";

/** A piece of something kept in the workbook, with the XML part that holds it. */
export interface FoundPart {
  /** Id of the XML part. */
  id: string;
  part: KeptPart;
}

/**
 * Asks for the XML parts of a namespace. What it gives asks, once that is answered, for what they say; and what that gives tells it after
 * one sync more. Parts that say nothing of ours are left out.
 */
export function askParts(context: Excel.RequestContext, namespace: string): () => () => FoundPart[] {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return () => {
    const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    return () =>
      texts.flatMap(({ id, xml }) => {
        const part = readPart(xml.value);
        return part ? [{ id, part }] : [];
      });
  };
}

/** The same in two syncs; `heard` is called after each. */
export async function readParts(
  context: Excel.RequestContext,
  namespace: string,
  heard: () => void = () => undefined,
): Promise<FoundPart[]> {
  const asked = askParts(context, namespace);
  await context.sync();
  heard();
  const told = asked();
  await context.sync();
  heard();
  return told();
}
