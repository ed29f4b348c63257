import type { Book } from "../../../model/book";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { IterativeCalculation } from "../calculation/iterativeCalculation";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel's number for how it calculates; files carry it. */
export const CALCULATION_ENGINE = 191029;

export class Application extends ApiObject {
  readonly $type = "Application";
  readonly $scalars = [
    "CalculationEngineVersion",
    "CalculationMode",
    "CalculationState",
    "DecimalSeparator",
    "ThousandsSeparator",
    "UseSystemSeparators",
  ];
  override readonly $writable = ["CalculationMode"];
  readonly $navs = ["IterativeCalculation"];
  override readonly $requires = {
    IterativeCalculation: "1.9",
    SuspendApiCalculationUntilNextSync: "1.6",
    SuspendScreenUpdatingUntilNextSync: "1.9",
    CalculationEngineVersion: "1.9",
    CalculationState: "1.9",
    DecimalSeparator: "1.11",
    ThousandsSeparator: "1.11",
    UseSystemSeparators: "1.11",
  };

  constructor(private readonly book: Book) {
    super();
  }

  readonly CalculationEngineVersion = CALCULATION_ENGINE;
  readonly DecimalSeparator = ".";
  readonly ThousandsSeparator = ",";
  readonly UseSystemSeparators = true;

  get IterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.book);
  }
  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(word: string) {
    const mode = MODES.find((one) => one === word);
    if (!mode) throw invalidArgument();
    this.book.calculationMode = mode;
    this.book.calculation.hold(mode === "Manual");
  }
  get CalculationState(): string {
    return this.book.calculation.busy() ? "Calculating" : "Done";
  }
  Calculate(type: unknown): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    if (type !== "Recalculate") this.book.functions.forget();
    this.book.calculation.all();
  }
  /** Formulas are calculated once, after the batch, in any case. */
  SuspendApiCalculationUntilNextSync(): void {}
  /** The grid is drawn once, after the batch, in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
