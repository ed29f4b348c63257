import { frozenMark } from "../convert/frozenFormulas";
import { loadMark, markName } from "../manifest/sheetMark";
import { mappingKey } from "../settings/headerMappings";
import { lastChoicesKey } from "../settings/lastChoices";
import { keptNamespaces, type Stored } from "./stored";

const settingKeys = { settings: mappingKey, choices: lastChoicesKey } as const;

/** What is kept in the workbook, found but not yet counted or deleted. */
export interface FoundStored {
  settings: { kind: keyof typeof settingKeys; setting: Excel.Setting }[];
  parts: { kind: keyof typeof keptNamespaces; part: Excel.CustomXmlPart }[];
  marks: Excel.NamedItem[];
}

/** Finds in two syncs everything that is kept in the workbook beside what people see. */
export async function askStored(context: Excel.RequestContext, heard: () => void): Promise<FoundStored> {
  const { worksheets, customXmlParts, settings } = context.workbook;
  worksheets.load("items/name");
  const kinds = (Object.keys(keptNamespaces) as (keyof typeof keptNamespaces)[]).map((kind) => {
    const parts = customXmlParts.getByNamespace(keptNamespaces[kind]);
    parts.load("items/id");
    return { kind, parts };
  });
  const asked = (Object.keys(settingKeys) as (keyof typeof settingKeys)[]).map((kind) => {
    const setting = settings.getItemOrNullObject(settingKeys[kind]);
    setting.load("key");
    return { kind, setting };
  });
  await context.sync();
  heard();
  const marks = worksheets.items.flatMap((sheet) => [markName, frozenMark].map((name) => loadMark(sheet, name)));
  await context.sync();
  heard();
  return {
    settings: asked.filter(({ setting }) => !setting.isNullObject),
    parts: kinds.flatMap(({ kind, parts }) =>
      parts.items.map(({ id }) => ({ kind, part: context.workbook.customXmlParts.getItem(id) })),
    ),
    marks: marks.filter((mark) => !mark.isNullObject),
  };
}

/** How much of each kind was found. */
export function countsOf({ settings, parts, marks }: FoundStored): Stored {
  const count = (wanted: keyof typeof keptNamespaces): number => parts.filter(({ kind }) => kind === wanted).length;
  const said = (wanted: keyof typeof settingKeys): number => settings.filter(({ kind }) => kind === wanted).length;
  return {
    settings: said("settings"),
    choices: said("choices"),
    builds: count("builds"),
    frozen: count("frozen"),
    drafts: count("drafts"),
    underWay: count("underWay"),
    marks: marks.length,
  };
}
