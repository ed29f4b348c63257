import { join } from "node:path";
import { contentsPage } from "./contentsPage";
import { byCategory, type FunctionDoc } from "./functionDoc";
import { functionPage, pageOf } from "./functionPage";
import { methodPage } from "./methodPage";
import { notesPage } from "./notes/notesPage";
import { privacyPage } from "./privacyPage";
import { readFunctions } from "./readFunctions";
import { readingPage } from "./readingPage";
import { supportPage } from "./supportPage";
import { tutorialPage } from "./tutorial/tutorialPage";

/** Every file of the folder help/ of a build, by name: a page for each function, the pages they share, and the pane's reference. */
export function helpFiles(root: string): Map<string, string> {
  const functions = readFunctions(join(root, "src/functions"));
  return new Map([
    ...functions.map((doc): [string, string] => [pageOf(doc), functionPage(doc, functions)]),
    ["index.html", contentsPage(functions)],
    ["tutorial.html", tutorialPage()],
    ["reading.html", readingPage()],
    ["method.html", methodPage(root)],
    ["notes.html", notesPage()],
    ["privacy.html", privacyPage()],
    ["support.html", supportPage()],
    ["functions.json", paneReference(functions)],
  ]);
}

/** What the pane shows of each function, in the order of the contents: Excel's own metadata has no room for examples. */
function paneReference(all: readonly FunctionDoc[]): string {
  const functions = byCategory(all).flatMap(([, members]) =>
    members.map((doc) => ({
      name: doc.name,
      category: doc.category,
      description: doc.description,
      parameters: doc.parameters.map(({ name, says, optional }) => ({ name, description: says, optional })),
      examples: doc.examples,
      page: `help/${pageOf(doc)}`,
    })),
  );
  return JSON.stringify({ functions }) + "\n";
}
