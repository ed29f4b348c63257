import type { PageData } from "../../../model/sheets/pageData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";

type Margin = keyof NonNullable<PageData["margins"]>;

/** Excel's margins of a new sheet, in points: 0.7 and 0.75 inches, 0.3 for headers and footers. */
const MARGINS: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The margins of a sheet's pages, in points. */
export abstract class PageMargins extends ApiObject {
  protected abstract readonly page: PageData;

  /** What says what is so anyway is not kept. */
  protected put<K extends keyof PageData>(key: K, value: PageData[K] | undefined, usual?: PageData[K]): void {
    if (value === undefined || value === usual) delete this.page[key];
    else this.page[key] = value;
  }
  private margin(side: Margin): number {
    return this.page.margins?.[side] ?? MARGINS[side];
  }
  private setMargin(side: Margin, points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    const { [side]: _before, ...others } = this.page.margins ?? {};
    const margins = points === MARGINS[side] ? others : { ...others, [side]: points };
    this.put("margins", Object.keys(margins).length > 0 ? margins : undefined);
  }
  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(points: number) {
    this.setMargin("left", points);
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(points: number) {
    this.setMargin("right", points);
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(points: number) {
    this.setMargin("top", points);
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(points: number) {
    this.setMargin("bottom", points);
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(points: number) {
    this.setMargin("header", points);
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(points: number) {
    this.setMargin("footer", points);
  }
  SetPrintMargins(unit: unknown, given: unknown): void {
    const points = POINTS_PER_UNIT[String(unit)];
    if (points === undefined || typeof given !== "object" || given === null) throw invalidArgument();
    for (const [side, size] of Object.entries(given)) {
      if (!(side in MARGINS)) throw invalidArgument();
      if (size !== undefined && size !== null) this.setMargin(side as Margin, Number(size) * points);
    }
  }
}
