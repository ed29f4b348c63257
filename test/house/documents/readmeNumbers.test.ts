import { readFileSync } from "node:fs";
import { join } from "node:path";
import { engines } from "../../../package.json";
import { inWords } from "../../../assets/help/countedWords";
import { readFunctions } from "../../../assets/help/readFunctions";
import { contrasts } from "../../../src/models/contrasts";
import { quickQuestions } from "../../../src/models/methods/questionnaire";
import { fewestRespondents } from "../../../src/models/methods/respondents";
import { points } from "../../../src/models/points";
import { practices } from "../../../src/models/practices";
import { relationshipTypes } from "../../../src/models/relationshipTypes";
import {
  classificationCoverage,
  partnershipCutOff,
  strategicCutOff,
} from "../../../src/models/verdicts/classification";
import { healthyCutOff, watchCutOff } from "../../../src/models/verdicts/health";
import { calculations } from "../../../src/plan/calculate";
import { atOnce } from "../../../src/plan/parts/contrasts/group";
import { languages } from "../../../src/taskpane/strings/language";
import { templates } from "../../../src/templates/index";
import { citedSources } from "../../../src/templates/parts/sources";
import { exitCodeOf } from "../../../src/workbench/bulk/telling/report";
import { usualMost } from "../../../src/workbench/bulk/choose";
import { readCsv } from "../../evaluation/readCsv";

const root = join(__dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
/** The text without what scripts make, commands, code, pictures, addresses and the numbers of lists. */
const prose = read("README.md")
  .replace(/<!-- (\w+): made by [^]*?<!-- end of \1 -->/g, "")
  .replace(/^```[^]*?^```/gm, "")
  .replace(/^!\[.*$|^\d\. /gm, "")
  .replace(/`[^`]*`|\]\([^)]*\)|<https[^>]*>/g, "`")
  .replace(/\s+/g, " ");

const relationships = inWords(readCsv(read("assets/samples/relationships.csv")).length - 1);
const [ten, five, seven] = [contrasts, points, practices].map(({ items }) => inWords(items.length));
const functions = readFunctions(join(root, "src/functions")).length;
const failed = (parts: object) =>
  exitCodeOf([{ error: null, unreadable: [], ...parts } as Parameters<typeof exitCodeOf>[0][0]]);

/** Every passage with a number in it, with the number as the source has it now. */
const passages: readonly string[] = [
  `${inWords(functions - 1)} other functions`,
  `any of ${inWords(templates.length)} evaluation sheets`,
  `Node ${engines.node.replace(">=", "")} or newer`,
  `The sample holds ${relationships} real relationships`,
  `The **portfolio** of all ${relationships}`,
  `The ${ten} contrasts and the ${five} points are two bodies of evidence; ${classificationCoverage.value * 100} % of either is enough`,
  `from ${strategicCutOff.value.toFixed(2)} Strategic alliance, below ${partnershipCutOff.value} Tactical alliance`,
  `the ${seven} practices: from ${healthyCutOff.value} Healthy, from ${watchCutOff.value} Watch`,
  `The frameworks come from ${inWords(citedSources.length)} source documents`,
  `among the ${inWords(relationshipTypes.length)} types`,
  `the ${ten} contrasts of ${inWords(atOnce)} at a time`,
  `${inWords(calculations.length)} ways to calculate`,
  `at most ${inWords(quickQuestions.value)} questions`,
  `no more than the first ${usualMost}`,
  `It ends with ${failed({})} when all is built, ${failed({ unreadable: ["A1"] })} when something could not be read`,
  `${failed({ error: "no table" })} when nothing was built`,
  `fewer than ${inWords(fewestRespondents.value)} people of a side`,
  `functions' descriptions speak ${inWords(languages.length)};`,
  // beside the commands or the addresses that show them
  "320 pixels wide",
  "Microsoft 365 on Windows (version 2002 or later), on a Mac (16.35 or later) or on the web, or Excel 2021 and later",
  "it lets Microsoft 365 frame the page",
];

it.each(passages)("says as things are now: %s", (passage) => {
  expect(prose.toLowerCase()).toContain(passage.toLowerCase());
});

it("has no number that is not held here, made by a script or part of a command", () => {
  const rest = passages.reduce((text, passage) => text.split(passage.toLowerCase()).join("…"), prose.toLowerCase());
  const words = Array.from({ length: 97 }, (_, index) => inWords(index + 3)).join("|");
  const numbers = new RegExp(`\\b(?:\\d[\\d.,]*|${words}|hundreds?|thousands?)\\b.{0,30}`, "g");
  expect(rest.match(numbers) ?? []).toEqual([]);
});
