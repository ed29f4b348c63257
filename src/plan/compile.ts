import { arithmeticOf } from "../templates/parts/arithmetic";
import type { GivenAnswer } from "../evaluation/answers/givenAnswer";
import type { Part, Template } from "../templates/template";
import type { Alliance } from "../reading/alliances";
import type { Calculate } from "./calculate";
import { writeDate } from "../evaluation/reading/readDate";
import { withFreeNames } from "./freeNames";
import { address } from "../cells/a1";
import { columnOfUnit } from "./brush";
import { page } from "./page";
import { product } from "./product";
import { sheetNames } from "./sheetNames";
import type { PlanCells, PlannedSheet, SheetPlan } from "./sheetPlan";
import { noSource, type Source } from "../reading/source";
import { sourceFormulas, type SourceFormulas } from "./sourceFormulas";
import { stack, type Stack } from "./stack";
import { styles } from "./styles/styles";

/** What to build. */
export interface CompileRequest {
  template: Template;
  source: Source;
  /** One sheet for each, or one for all, in this order. */
  alliances: readonly Alliance[];
  /** The workbook's other sources, for parts that read goals, history or answers; absent = none. */
  others?: readonly Source[];
  /** What people answered, one by one; absent = none was read. */
  answers?: readonly GivenAnswer[];
  /** Date serial that verdicts are made for. */
  asOf: number;
  /** Sheet names the workbook has already. */
  existing: readonly string[];
  /** What names and tables of the workbook are called already; absent = it has none. */
  names?: readonly string[];
  /** Absent = "live". */
  calculate?: Calculate;
  /** Formula text of the range that holds the policy; absent or null = the default policy. */
  policy?: string | null;
  /** Date serial of the day when formulas, once calculated, become values; absent = they stay formulas. */
  frozenOn?: number;
}

/** template + alliances → SheetPlan. The layout is made once; each alliance adds the cells that are its own, and a free name. */
export function compile(request: CompileRequest): SheetPlan {
  const { alliances, asOf, calculate = "live", others = [], policy = null, frozenOn = null } = request;
  const isBlank = alliances.length === 0 && request.template.scope === "each" && request.template.standsAlone === true;
  const source = isBlank ? noSource : request.source;
  const template = calculate === "native" ? withArithmetic(request.template) : request.template;
  const formulas = sourceFormulas(source);
  const ownAlliances = template.scope === "all" ? alliances : [];
  const read = { source, formulas, alliances: ownAlliances, others, answers: request.answers };
  const scene = { template, ...read, asOf, calculate, policy, frozenOn };
  const stacked = stack(scene);
  return {
    template: template.id,
    product: `${product.name} ${product.version}`,
    styles,
    layouts: [withFreeNames(page(template, stacked), request.names ?? [])],
    sheets: template.scope === "all" || isBlank ? [onlyOne(request, stacked)] : oneForEach(request, stacked, formulas),
  };
}

/** Built-in functions need room for their steps, which are there to be read: the last thing on the sheet. */
const withArithmetic = (template: Template): Template =>
  template.judges.length === 0 ? template : { ...template, bands: [...template.bands, arithmeticOf(template.judges)] };

/** The sheet of all alliances, or one whose alliance is to be typed in. */
function onlyOne(request: CompileRequest, stacked: Stack): PlannedSheet {
  const { template, existing } = request;
  const [name = template.title] = sheetNames([template.title], existing);
  return { name, partner: template.title, layout: 0, cells: valuesNote(request, stacked) };
}

function oneForEach(request: CompileRequest, stacked: Stack, formulas: SourceFormulas): PlannedSheet[] {
  const { alliances, existing } = request;
  const names = sheetNames(
    alliances.map(({ name }) => name),
    existing,
  );
  return alliances.map((alliance, index) => {
    const cells = {
      ...rowCells(alliance, request, stacked, formulas),
      ...ownCells(alliance, stacked),
      ...valuesNote(request, stacked),
    };
    return { name: names[index] ?? alliance.label, partner: alliance.label, layout: 0, cells };
  });
}

/** What tells one alliance's sheet from another's: its name and its row in the source. */
function rowCells(
  alliance: Alliance,
  { template }: CompileRequest,
  { anchors }: Stack,
  formulas: SourceFormulas,
): PlanCells {
  const { row: said } = identityOf(template);
  // a sheet of values reads no row
  if (!said) return { [place(anchors, "partner")]: { value: alliance.name } };
  const row = alliance.fixedBecause === null ? formulas.rowOf(anchors["partner"] ?? "") : null;
  const note = row === null ? `${said.fixed} ${alliance.fixedBecause ?? ""}` : said.found;
  return {
    [place(anchors, "partner")]: { value: alliance.name },
    [place(anchors, "row")]: row === null ? { value: alliance.row } : { formula: `=${row}` },
    [place(anchors, "rowNote")]: { value: note },
  };
}

/** Values that parts have for one alliance alone. */
function ownCells(alliance: Alliance, { placed }: Stack): PlanCells {
  const cells: PlanCells = {};
  for (const { top, block } of placed) {
    block.own?.(alliance, (row, unit, value) => (cells[address(top + row, columnOfUnit(unit))] = { value }));
  }
  return cells;
}

/** A sheet of mere values says so, with its day. */
function valuesNote({ template, calculate, frozenOn }: CompileRequest, { anchors }: Stack): PlanCells {
  if (calculate !== "values" || frozenOn === undefined) return {};
  return { [place(anchors, "rowNote")]: { value: `${identityOf(template).values} ${writeDate(frozenOn)}` } };
}

const place = (anchors: Stack["anchors"], name: string): string => (anchors[name] ?? "").replace(/\$/g, "");

function identityOf(template: Template): Extract<Part, { kind: "identity" }> {
  const parts = template.bands.flatMap((band) => ("kind" in band ? band : band.map((piece) => piece.part)));
  const part = parts.find(({ kind }) => kind === "identity");
  if (part?.kind !== "identity") throw new Error(`The template "${template.id}" does not say what a sheet is about.`);
  return part;
}
