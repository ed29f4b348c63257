import type { Template } from "../../src/templates/template";
import { tableLine, withTable } from "./markedTable";

/** The README with its table of sheets made anew. Throws when the two comments the table stands between are not there. */
export const withSheetTable = (readme: string, templates: readonly Template[]): string =>
  withTable(readme, "sheets", sheetTable(templates));

/** One row for each template, in the order it is offered: what it is called, its id, who it is for, what it shows. */
function sheetTable(templates: readonly Template[]): string {
  const rows = templates.map(({ title, id, audience, about }) => [`**${title}** \`${id}\``, audience, about]);
  return [["sheet", "for", "shows"], ["---", "---", "---"], ...rows].map(tableLine).join("\n");
}
