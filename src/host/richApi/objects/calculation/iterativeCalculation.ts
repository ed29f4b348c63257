import type { Book } from "../../../model/book";
import type { IterationData } from "../../../model/document/documentData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ITERATIONS = 32_767;

/** How circular formulas are calculated. */
export class IterativeCalculation extends ApiObject {
  readonly $type = "IterativeCalculation";
  readonly $scalars = ["Enabled", "MaxIteration", "MaxChange"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { "*": "1.9" };

  constructor(private readonly book: Book) {
    super();
  }

  private get own(): IterationData {
    return this.book.document.iterativeCalculation ?? {};
  }
  private put(change: IterationData): void {
    this.book.document.iterativeCalculation = { ...this.own, ...change };
  }
  get Enabled(): boolean {
    return this.own.enabled ?? false;
  }
  set Enabled(enabled: boolean) {
    if (typeof enabled !== "boolean") throw invalidArgument();
    this.put({ enabled });
    this.book.calculation.iterate(enabled ? this.MaxIteration : undefined);
  }
  get MaxIteration(): number {
    return this.own.maxIteration ?? 100;
  }
  set MaxIteration(times: number) {
    if (!Number.isInteger(times) || times < 1 || times > MOST_ITERATIONS) throw invalidArgument();
    this.put({ maxIteration: times });
    if (this.Enabled) this.book.calculation.iterate(times);
  }
  get MaxChange(): number {
    return this.own.maxChange ?? 0.001;
  }
  set MaxChange(change: number) {
    if (typeof change !== "number" || !(change >= 0)) throw invalidArgument();
    this.put({ maxChange: change });
  }
}
