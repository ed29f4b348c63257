import type { HeaderMapping } from "../../reading/headerMapping";
import { plainError } from "../plainError";
import { runOptions } from "../runOptions";
import { whileAnswered, type Patience } from "../whileAnswered";
import { mappingText, readMappingText, type RememberedMappings } from "./mappingText";

/** What the setting is called among those of other add-ins. It holds headers and facts, never answers or people. */
export const mappingKey = "alliance.headerMappings";

/** Asks for what the workbook remembers of its columns; what it gives tells it after the sync. */
export function askMappings(context: Excel.RequestContext): () => RememberedMappings {
  const setting = context.workbook.settings.getItemOrNullObject(mappingKey);
  setting.load("value");
  return () => remembered(setting);
}

const remembered = (setting: Excel.Setting): RememberedMappings =>
  readMappingText(setting.isNullObject ? null : setting.value);

/**
 * Keeps what a person says of the columns of a source in the workbook; an empty mapping forgets it. What is remembered of other sources
 * stays. Throws an ExcelProblem.
 */
export async function keepMapping(sourceId: string, mapping: HeaderMapping, patience: Patience = {}): Promise<void> {
  try {
    await whileAnswered(
      (heard) => Excel.run(runOptions(), (context) => keep(context, sourceId, mapping, heard)),
      patience,
    );
  } catch (error) {
    throw plainError(error, "What the columns mean was not kept.", "The workbook is as it was.");
  }
}

async function keep(
  context: Excel.RequestContext,
  sourceId: string,
  mapping: HeaderMapping,
  heard: () => void,
): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(mappingKey);
  setting.load("value");
  await context.sync();
  heard();
  const { [sourceId]: _before, ...others } = remembered(setting).mappings;
  const mappings = Object.keys(mapping).length > 0 ? { ...others, [sourceId]: mapping } : others;
  if (Object.keys(mappings).length > 0) settings.add(mappingKey, mappingText(mappings));
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
