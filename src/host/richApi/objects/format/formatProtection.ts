import { demandUnprotected } from "../../../model/sheets/protection";
import { ApiObject } from "../../apiObject";
import type { RangeCells } from "../range/rangeCells";
import { look, paint } from "./rangeLook";

export class FormatProtection extends ApiObject {
  readonly $type = "FormatProtection";
  readonly $scalars = ["FormulaHidden", "Locked"];
  override readonly $writable = this.$scalars;
  readonly $navs = [];
  override readonly $requires = { "*": "1.2" };

  constructor(private readonly range: RangeCells) {
    super();
  }

  get Locked(): boolean | null {
    return look(this.range, ({ locked }) => locked ?? true);
  }
  set Locked(locked: boolean | null) {
    demandUnprotected(this.range.sheet);
    paint(this.range, (format) => ({ ...format, locked: locked === false ? false : undefined }));
  }
  get FormulaHidden(): boolean | null {
    return look(this.range, ({ formulaHidden }) => formulaHidden ?? false);
  }
  set FormulaHidden(hidden: boolean | null) {
    demandUnprotected(this.range.sheet);
    paint(this.range, (format) => ({ ...format, formulaHidden: hidden === true ? true : undefined }));
  }
}
