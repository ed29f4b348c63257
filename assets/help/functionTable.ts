import { byCategory, syntaxOf, type FunctionDoc } from "./functionDoc";
import { tableLine, withTable } from "./markedTable";

/** The README with its table of functions made anew. Throws when the two comments the table stands between are not there. */
export const withFunctionTable = (readme: string, functions: readonly FunctionDoc[]): string =>
  withTable(readme, "functions", functionTable(functions));

/** One row for each function, by group: how it is written, the first sentence that says what it tells, its first example. */
function functionTable(functions: readonly FunctionDoc[]): string {
  const rows = byCategory(functions).flatMap(([category, members]) => [
    [`**${category}**`, "", ""],
    ...members.map((doc) => [
      `\`${syntaxOf(doc).replace("ALLIANCE.", "")}\``,
      firstSentence(doc.description),
      `\`${doc.examples[0]?.formula ?? ""}\``,
    ]),
  ]);
  return [["after `=ALLIANCE.`", "tells", "example"], ["---", "---", "---"], ...rows].map(tableLine).join("\n");
}

const firstSentence = (text: string): string => /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
