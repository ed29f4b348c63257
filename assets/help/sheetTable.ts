import type { Template } from "../../src/templates/template";

const begin = "<!-- sheets: made by npm run docs -->";
const end = "<!-- end of sheets -->";

/** The README with its table of sheets made anew. Throws when the two comments the table stands between are not there. */
export function withSheetTable(readme: string, templates: readonly Template[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks "${begin}" or "${end}".`);
  return `${readme.slice(0, from + begin.length)}\n\n${sheetTable(templates)}\n\n${readme.slice(to)}`;
}

/** One row for each template, in the order it is offered: what it is called, its id, who it is for, what it shows. */
function sheetTable(templates: readonly Template[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = templates.map(({ title, id, audience, about }) => [`**${title}** \`${id}\``, audience, about]);
  return [["sheet", "for", "shows"], ["---", "---", "---"], ...rows].map(line).join("\n");
}
