import { buildSheets, type BuildRequest } from "../../src/excel/build/buildSheets";
import { freezeFormulas } from "../../src/excel/convert/freezeFormulas";
import { unfreezeFormulas } from "../../src/excel/convert/unfreezeFormulas";
import { frozenNamespace } from "../../src/excel/convert/frozenFormulas";
import type { Refreshed } from "../../src/excel/refresh/refresh";
import { refreshSheets } from "../../src/excel/refresh/refreshSheets";
import { recordNamespace } from "../../src/excel/manifest/recordXml";
import { survey } from "../../src/excel/survey";
import type { WorkbookData } from "../../src/host/model/workbookData";
import { calculations } from "../../src/plan/calculate";
import { templates } from "../../src/templates";
import { requestOf } from "../excel/everyTemplate";
import type { Work } from "../excel/faults/befall";
import { builtIn } from "./builtSheets";
import type { Chance } from "./chance";

/** Something a person has done to the workbook. */
export interface Undertaking {
  /** In words, for reports: "build portfolio, native". */
  what: string;
  kind: "build" | "refresh" | "freeze" | "put back";
  work: Work;
  /**
   * What is not as it should be once the work is done, a line for each; none = it is complete. `outcome` is what the work gave, absent
   * where it failed; `everTyped` is all that anybody has typed.
   */
  missing(before: WorkbookData, after: WorkbookData, outcome: unknown, everTyped: ReadonlySet<string>): string[];
}

/** So few bytes that sheets take several requests, and so many that they take one. */
const requestSizes = [60_000, 200_000, 1_000_000];
/** Date serial of the day, which never changes while the soak goes on. */
const today = 46348; // 2026-11-22

/** A build of any template for some of the alliances, calculated in any way. */
export async function aBuild(chance: Chance): Promise<Undertaking> {
  const template = chance.pick(templates);
  const calculate = chance.pick(calculations);
  const asked = await requestOf(template, await survey());
  const request: BuildRequest = {
    ...asked,
    partners: asked.partners.length > 0 ? chance.some(asked.partners) : [],
    calculate,
    today,
    requestBytes: chance.pick(requestSizes),
  };
  return {
    kind: "build",
    what: `build ${template.id}, ${calculate}, for ${request.partners.join(", ") || "nobody"}`,
    work: (watch, patience) => buildSheets({ ...request, patience }, watch),
    missing: (before, after) => [
      ...unlike(before, after, namesIn(before)),
      ...(builtIn(after).length > builtIn(before).length ? [] : ["no sheet was added"]),
      ...(after.sheets.length - before.sheets.length === builtIn(after).length - builtIn(before).length
        ? []
        : ["a sheet was added that is not remembered"]),
    ],
  };
}

/** A refresh of all sheets or some, calculated as before or in another way. */
export function aRefresh(workbook: WorkbookData, chance: Chance): Undertaking {
  const built = builtIn(workbook)
    .filter(({ record }) => !record.isSource)
    .map(({ data }) => data.name);
  const sheets = chance.isIn(0.5) ? undefined : chance.some(built);
  const calculate = chance.isIn(0.6) ? undefined : chance.pick(calculations);
  const options = { sheets, calculate, today, requestBytes: chance.pick(requestSizes) };
  return {
    kind: "refresh",
    what: `refresh ${sheets?.join(", ") ?? "all"}, ${calculate ?? "as before"}`,
    work: (watch, patience) => refreshSheets({ ...options, patience }, watch),
    missing: (before, after, outcome, everTyped) => [
      ...unlike(before, after, ownSheets(before)),
      ...keptOfNobody(outcome as Refreshed | undefined, everTyped),
      ...(namesOf(after) === namesOf(before) ? [] : [`the sheets are ${namesOf(after)}, and were ${namesOf(before)}`]),
      ...forgotten(after),
    ],
  };
}

/** All formulas of ours turned into values. */
export const aFreeze = (): Undertaking => ({
  kind: "freeze",
  what: "freeze",
  work: (watch, patience) => freezeFormulas(watch, { patience, requestBytes: 60_000 }),
  missing: (before, after) => [
    ...unlike(before, after, ownSheets(before)),
    ...(openFormulas(after) === 0 ? [] : [`${openFormulas(after)} formulas are still there`]),
  ],
});

/** All that are turned into values turned back. */
export const aPuttingBack = (): Undertaking => ({
  kind: "put back",
  what: "put back",
  work: (watch, patience) => unfreezeFormulas(watch, { patience, requestBytes: 60_000 }),
  missing(before, after, outcome) {
    const { turned } = (outcome ?? { turned: null }) as { turned: number | null };
    const came = openFormulas(after) - openFormulas(before);
    return [
      ...unlike(before, after, ownSheets(before)),
      ...((turned === null ? came > 0 : came === turned) ? [] : [`${came} formulas came back, and ${turned} were to`]),
    ];
  },
});

/** Whether any formulas of ours are kept while their values stand in the cells. */
export const isFrozen = ({ customXmlParts = [] }: WorkbookData): boolean =>
  customXmlParts.some(({ xml }) => xml.includes(frozenNamespace));

/** Formulas of ours on sheets that are not protected. */
export const openFormulas = ({ sheets }: WorkbookData): number =>
  sheets
    .filter(({ protection }) => !protection)
    .flatMap(({ cells }) => Object.values(cells))
    .filter(({ formula }) => formula !== undefined && /\bALLIANCE\./i.test(formula.replace(/"[^"]*"/g, ""))).length;

const namesIn = ({ sheets }: WorkbookData): string[] => sheets.map(({ name }) => name);
const namesOf = (workbook: WorkbookData): string => namesIn(workbook).join(", ");

/** Sheets that nobody built. */
function ownSheets(workbook: WorkbookData): string[] {
  const built = new Set(builtIn(workbook).map(({ data }) => data.name));
  return workbook.sheets.map(({ name }) => name).filter((name) => !built.has(name));
}

/** Sheets of these names that are not cell by cell what they were; what formulas answer on built ones may change with a policy. */
function unlike(before: WorkbookData, after: WorkbookData, names: readonly string[]): string[] {
  const own = new Set(ownSheets(before));
  const textOf = ({ sheets }: WorkbookData, name: string): string => {
    const sheet = sheets.find((one) => one.name === name) ?? null;
    return JSON.stringify(sheet, (_key, value: unknown) => (own.has(name) ? value : withoutAnswer(value)));
  };
  return names
    .filter((name) => textOf(before, name) !== textOf(after, name))
    .map((name) => `"${name}" is not what it was`);
}

/** A cell without what its formula answers; anything else as it is. */
const withoutAnswer = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "formula" in value
    ? { ...value, value: undefined, spill: undefined, spilled: undefined }
    : value;

/** The block's own words below a sheet, and places it names: on a sheet that grows they are kept as anything else that stands there. */
const ofBlock = /^(Kept from before|Typed where this sheet has something of its own.*|[A-Z]+\d+)$/;

/** What a refresh took for something people typed and nobody did. */
const keptOfNobody = (outcome: Refreshed | undefined, everTyped: ReadonlySet<string>): string[] =>
  (outcome?.sheets ?? []).flatMap(({ sheet, kept }) =>
    kept
      .filter(({ text }) => !everTyped.has(text) && !ofBlock.test(text))
      .map(({ place, text }) => `"${text}" in ${place} of "${sheet}" was kept, and nobody typed it`),
  );

/** What is remembered of builds none of whose sheets is there. */
function forgotten(workbook: WorkbookData): string[] {
  const builds = new Set(builtIn(workbook).map(({ build }) => build));
  return (workbook.customXmlParts ?? [])
    .filter(({ xml }) => xml.includes(recordNamespace) && ![...builds].some((build) => xml.includes(`"${build}"`)))
    .map(() => "a build is remembered none of whose sheets is there");
}
