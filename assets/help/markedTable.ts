/** One line of a Markdown table; a bar within a cell stays a bar. */
export const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;

/**
 * The README with what stands between its two comments of this name replaced. Throws when the comments are not there.
 * @param command what makes the table, as the first comment says it
 */
export function withTable(readme: string, name: string, table: string, command = "npm run docs"): string {
  const [begin, end] = [`<!-- ${name}: made by ${command} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks "${begin}" or "${end}".`);
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
