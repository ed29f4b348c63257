import { arithmetic } from "../templates/arithmetic";
import type { Part, Template } from "../templates/template";
import type { Alliance } from "./alliances";
import type { Calculate } from "./calculate";
import { writeDate } from "../evaluation/reading/readDate";
import { page } from "./page";
import { product } from "./product";
import { sheetNames } from "./sheetNames";
import type { PlanCells, PlannedSheet, SheetPlan } from "./sheetPlan";
import type { Source } from "./source";
import { sourceFormulas, type SourceFormulas } from "./sourceFormulas";
import { stack, type Stack } from "./stack";
import { styles } from "./styles";

/** What to build. */
export interface CompileRequest {
  template: Template;
  source: Source;
  /** One sheet for each, in this order. */
  alliances: readonly Alliance[];
  /** Date serial that verdicts are made for. */
  asOf: number;
  /** Sheet names the workbook has already. */
  existing: readonly string[];
  /** Absent = "live". */
  calculate?: Calculate;
  /** Date serial of the day when the formulas, once calculated, become values; absent = they stay formulas. */
  frozenOn?: number;
}

/** template + alliances → SheetPlan. The layout is made once; each alliance adds the cells that are its own, and a free name. */
export function compile(request: CompileRequest): SheetPlan {
  const { source, alliances, asOf, existing, calculate = "live" } = request;
  const template = calculate === "native" ? withArithmetic(request.template) : request.template;
  const formulas = sourceFormulas(source);
  const stacked = stack({ template, source, formulas, asOf, calculate });
  const names = sheetNames(
    alliances.map(({ name }) => name),
    existing,
  );
  return {
    template: template.id,
    product: `${product.name} ${product.version}`,
    styles,
    layouts: [page(template, stacked)],
    sheets: alliances.map((alliance, index) =>
      sheet(alliance, names[index] ?? alliance.label, request, stacked, formulas),
    ),
  };
}

/** Built-in functions need room for their steps, which are there to be read: the last thing on the sheet. */
const withArithmetic = (template: Template): Template => ({ ...template, bands: [...template.bands, arithmetic] });

/** What tells one alliance's sheet from another's: its name and its row in the source. */
function sheet(
  alliance: Alliance,
  name: string,
  { template, frozenOn }: CompileRequest,
  { anchors }: Stack,
  formulas: SourceFormulas,
): PlannedSheet {
  const place = (anchor: string): string => (anchors[anchor] ?? "").replace(/\$/g, "");
  const { found, fixed, values } = identityOf(template);
  const row = alliance.fixedBecause === null ? formulas.rowOf(anchors["partner"] ?? "") : null;
  const note = row === null ? `${fixed} ${alliance.fixedBecause ?? ""}` : found;
  const cells: PlanCells = {
    [place("partner")]: { value: alliance.name },
    [place("row")]: row === null ? { value: alliance.row } : { formula: `=${row}` },
    [place("rowNote")]: { value: frozenOn === undefined ? note : `${values} ${writeDate(frozenOn)}` },
  };
  return { name, partner: alliance.label, layout: 0, cells };
}

function identityOf(template: Template): Extract<Part, { kind: "identity" }> {
  const parts = template.bands.flatMap((band) => ("kind" in band ? band : band.map((piece) => piece.part)));
  const part = parts.find(({ kind }) => kind === "identity");
  if (part?.kind !== "identity")
    throw new Error(`The template "${template.id}" does not say which alliance a sheet is about.`);
  return part;
}
