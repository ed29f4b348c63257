import type { Area } from "../../../model/cells/address";
import { fromR1C1, toR1C1 } from "../../../model/formula/r1c1";
import type { ConditionalFormat } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { colorOf } from "../format/rangeLook";

type RuleObject = Record<string, unknown>;

/** A rule object off the wire, without what it leaves out. */
function ruleOf(value: unknown, ...demanded: string[]): RuleObject {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const given = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
  if (demanded.some((key) => given[key] === undefined || given[key] === "")) throw invalidArgument();
  return given;
}

/** The formula of a custom rule. */
class FormulaRule extends ApiObject {
  readonly $type = "ConditionalFormatRule";
  readonly $scalars = ["Formula", "FormulaLocal", "FormulaR1C1"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];

  constructor(
    private readonly rule: { formula: string },
    /** The cell that the formula is written for: the first of the format's. */
    private readonly home: Pick<Area, "row" | "column">,
  ) {
    super();
  }
  get Formula(): string {
    return this.rule.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    this.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }
  get FormulaR1C1(): string {
    return toR1C1(this.rule.formula, this.home);
  }
  set FormulaR1C1(formula: string) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    this.rule.formula = fromR1C1(formula.startsWith("=") ? formula : `=${formula}`, this.home);
  }
  get FormulaLocal(): string {
    return this.rule.formula;
  }
  set FormulaLocal(formula: string) {
    this.Formula = formula;
  }
}

export class CustomRule extends ApiObject {
  readonly $type = "CustomConditionalFormat";
  readonly $scalars = [];
  readonly $navs = ["Format", "Rule"];

  constructor(private readonly format: Extract<ConditionalFormat, { type: "Custom" }>) {
    super();
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format.format);
  }
  get Rule(): FormulaRule {
    return new FormulaRule(this.format.rule, this.format.areas[0] ?? { row: 0, column: 0 });
  }
}

/** What a rule of each type cannot be without. */
const DEMANDED = {
  CellValue: ["formula1", "operator"],
  ContainsText: ["operator", "text"],
  TopBottom: ["rank", "type"],
  PresetCriteria: ["criterion"],
} as const;

/** Rules that are one object and give matching cells a format. */
export class PlainRule extends ApiObject {
  readonly $scalars = ["Rule"];
  override readonly $writable = ["Rule"];
  readonly $navs = ["Format"];

  constructor(
    readonly $type: string,
    private readonly format: Extract<ConditionalFormat, { type: keyof typeof DEMANDED }>,
  ) {
    super();
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format.format);
  }
  get Rule(): RuleObject {
    return { ...this.format.rule };
  }
  set Rule(value: RuleObject) {
    const rule = ruleOf(value, ...DEMANDED[this.format.type]);
    // Excel takes numbers for formulas and hands them back as text.
    for (const key of ["formula1", "formula2"]) if (typeof rule[key] === "number") rule[key] = String(rule[key]);
    Object.assign(this.format, { rule });
  }
}

function colored(value: unknown): RuleObject {
  const { color, ...criterion } = ruleOf(value, "type");
  if (criterion["formula"] !== undefined) criterion["formula"] = String(criterion["formula"]);
  return color === undefined ? criterion : { ...criterion, color: colorOf(color) };
}

/** Rules made of criteria: colour scales and icon sets. */
export class CriteriaRule extends ApiObject {
  readonly $scalars: string[];
  override readonly $writable: string[];
  readonly $navs = [];

  constructor(
    readonly $type: string,
    private readonly format: Extract<ConditionalFormat, { type: "ColorScale" | "IconSet" }>,
  ) {
    super();
    const scale = format.type === "ColorScale";
    this.$scalars = scale ? ["Criteria", "ThreeColorScale"] : ["Criteria", "ReverseIconOrder", "ShowIconOnly", "Style"];
    this.$writable = this.$scalars.filter((name) => name !== "ThreeColorScale");
  }

  get Criteria(): unknown {
    return this.format.type === "ColorScale" ? { ...this.format.rule } : this.format.rule.criteria;
  }
  set Criteria(value: unknown) {
    if (this.format.type === "IconSet") {
      if (!Array.isArray(value)) throw invalidArgument();
      // The first icon needs no criterion: it is for everything below the second.
      Object.assign(this.format.rule, { criteria: value.map((one) => ruleOf(one)) });
      return;
    }
    const { minimum, midpoint, maximum } = ruleOf(value, "minimum", "maximum");
    const rule = {
      minimum: colored(minimum),
      ...(midpoint === undefined ? {} : { midpoint: colored(midpoint) }),
      maximum: colored(maximum),
    };
    Object.assign(this.format, { rule });
  }
  get ThreeColorScale(): boolean {
    return this.format.type === "ColorScale" && this.format.rule.midpoint !== undefined;
  }

  private get icons() {
    if (this.format.type !== "IconSet") throw invalidArgument();
    return this.format.rule;
  }
  get Style(): string {
    return this.icons.style;
  }
  set Style(style: string) {
    if (typeof style !== "string" || style === "") throw invalidArgument();
    this.icons.style = style;
  }
  get ReverseIconOrder(): boolean {
    return this.icons.reverse ?? false;
  }
  set ReverseIconOrder(reverse: boolean) {
    if (reverse) this.icons.reverse = true;
    else delete this.icons.reverse;
  }
  get ShowIconOnly(): boolean {
    return this.icons.iconOnly ?? false;
  }
  set ShowIconOnly(only: boolean) {
    if (only) this.icons.iconOnly = true;
    else delete this.icons.iconOnly;
  }
}
