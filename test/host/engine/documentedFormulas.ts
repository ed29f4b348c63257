import type { Asked } from "./asked";
import { arrays } from "./documented/arrays";
import { dates } from "./documented/dates";
import { financial } from "./documented/financial";
import { information } from "./documented/information";
import { lambdas } from "./documented/lambdas";
import { lookups } from "./documented/lookups";
import { mathematics } from "./documented/mathematics";
import { operators } from "./documented/operators";
import { statistics } from "./documented/statistics";
import { tables } from "./documented/tables";
import { texts } from "./documented/texts";

/** A function whose page of Microsoft's help gives the example or says what decides its answer, the formula, the answer. */
export type Documented = readonly [page: string, formula: string, answer: Asked[1]];

const IS_FUNCTIONS = "https://support.microsoft.com/excel/functions/is-functions";

const OTHER_PAGES: Readonly<Record<string, string>> = {
  "FORECAST.LINEAR": "https://support.microsoft.com/excel/functions/forecast-and-forecast-linear-functions",
  ISBLANK: IS_FUNCTIONS,
  ISERR: IS_FUNCTIONS,
  ISERROR: IS_FUNCTIONS,
  ISLOGICAL: IS_FUNCTIONS,
  ISNA: IS_FUNCTIONS,
  ISNUMBER: IS_FUNCTIONS,
  ISREF: IS_FUNCTIONS,
  ISTEXT: IS_FUNCTIONS,
  operators: "https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a",
  "structured references": "https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
};

/** Where Microsoft documents it. */
export const pageOf = (page: string): string =>
  OTHER_PAGES[page] ??
  `https://support.microsoft.com/excel/functions/${page.toLowerCase().replace(/\./g, "-")}-function`;

/** All of them. */
export const documented: readonly Documented[] = [
  ...financial,
  ...dates,
  ...texts,
  ...lookups,
  ...arrays,
  ...lambdas,
  ...information,
  ...statistics,
  ...mathematics,
  ...tables,
  ...operators,
];
