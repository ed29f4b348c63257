import { lastSerial } from "../../../evaluation/reading/readDate";
import { factById } from "../../../models/facts";
import { models } from "../../../models/index";
import { matchKey } from "../../../models/matchKey";
import type { CutOff } from "../../../models/verdicts/cutOff";
import { cutOffs } from "../../../models/verdicts/cutOffs";
import { quoteText } from "../../formula";
import { ignored } from "../words";

/** A key of a policy as its lookups write it: lower case, without spaces and punctuation, its kind before a colon. */
const weightKeys = (fact: string): string[] => {
  const { header, aliases } = factById(fact);
  return [...new Set([header, ...aliases].map((text) => `weight:${matchKey(text)}`))];
};
const cutOffKeys = ({ name, aliases }: CutOff): string[] =>
  [name, ...aliases].map((text) => `cutoff:${matchKey(text)}`);

/** What a policy can agree on beside weights and cut-offs. */
const otherKeys = { coverage: "minimumcoverage", name: "name", version: "version", date: "date" } as const;

const weighed = models.flatMap(({ items }) => items.flatMap((item) => [item, ...(item.parts ?? [])]));
const everyKey = [
  ...new Set(weighed.flatMap(({ fact }) => weightKeys(fact))),
  ...cutOffs.flatMap(cutOffKeys),
  ...Object.values(otherKeys),
];

const list = (texts: readonly string[]): string => `{${texts.map(quoteText).join(",")}}`;

const column = (policy: string, number: 1 | 2): string => `INDEX(${policy},0,${number})`;

/** The keys of all rows as they are compared. Cut short, because Excel looks for no more than 255 characters. */
const keysOf = (policy: string): string =>
  `LEFT(LOWER(${ignored
    .filter((character) => character !== ":")
    .reduce((text, character) => `SUBSTITUTE(${text},${quoteText(character)},"")`, column(policy, 1))}),200)`;

/** 1 for the rows that say something: a key and a value, and not the heading Key, Value. */
const saysOf = (policy: string): string => {
  const [keys, values] = [column(policy, 1), column(policy, 2)];
  return `(TRIM(${keys})<>"")*(TRIM(${values})<>"")*(1-EXACT(${keys},"Key")*EXACT(${values},"Value"))`;
};

/**
 * The last of some values for which `test` (1 or 0 for each row of the policy) holds; an error for none. Where the policy is a single
 * row the test is but a number, and LOOKUP is documented for arrays alone: ROW always gives one.
 */
const lastWhere = (policy: string, test: string, values: string): string =>
  `LOOKUP(2,1/((ROW(${column(policy, 1)})>0)*${test}),${values})`;

/** The value the policy has for one of these keys, the last where several mean the same; an error where it has none. */
function found(policy: string, keys: readonly string[]): string {
  const isOne =
    keys.length === 1
      ? `(${keysOf(policy)}=${quoteText(keys[0]!)})`
      : `ISNUMBER(MATCH(${keysOf(policy)},${list(keys)},0))`;
  const values = column(policy, 2);
  return lastWhere(policy, `${isOne}*(TRIM(${values})<>"")`, values);
}

/** The agreed weight of a fact as a number, also where it is text with a comma; an error where none was agreed. */
export const agreedWeight = (policy: string, fact: string): string =>
  `NUMBERVALUE(SUBSTITUTE(${found(policy, weightKeys(fact))},",","."),".",";")`;
/** The agreed value of a cut-off as it stands in the policy; "" where none was agreed. */
export const givenCutOff = (policy: string, cutOff: CutOff): string =>
  `IFERROR(${found(policy, cutOffKeys(cutOff))},"")`;
/** What the policy says under another of its keys; "" where it says nothing. */
export const givenOther = (policy: string, key: keyof typeof otherKeys): string =>
  `IFERROR(${found(policy, [otherKeys[key]])},"")`;

const rowsOf = (policy: string): string => `(ROW(${column(policy, 1)})-MIN(ROW(${column(policy, 1)}))+1)`;

/** The number of a row of the policy for which `test` (1 or 0 for each row) holds, the last where several do; "" for none. */
const rowWhere = (policy: string, test: string): string => `IFERROR(${lastWhere(policy, test, rowsOf(policy))},"")`;

/** A row whose key is none a policy has. */
export const unknownKey = (policy: string): string =>
  rowWhere(policy, `${saysOf(policy)}*ISNA(MATCH(${keysOf(policy)},${list(everyKey)},0))`);

/** A row whose key stands above it already. */
export function repeatedKey(policy: string): string {
  const keys = `${keysOf(policy)}&${saysOf(policy)}`;
  return rowWhere(policy, `${saysOf(policy)}*(MATCH(${keys},${keys},0)<>${rowsOf(policy)})`);
}

/** Characters that no number of 0 or more has, though Excel would read some of them into one. */
const neverInWeights = ["-", "/", ":", " ", "e", "E", "%"];

/** A row whose weight is no number of 0 or more, or whose date is none. */
export function unusableValue(policy: string): string {
  const [keys, values] = [keysOf(policy), column(policy, 2)];
  const number = `NUMBERVALUE(SUBSTITUTE(${values},",","."),".",";")`;
  const odd = neverInWeights.map((character) => `ISNUMBER(FIND(${quoteText(character)},TRIM(${values})))`).join("+");
  const isNoWeight = `(ISNUMBER(${values})*(${values}<0)+ISTEXT(${values})*((ISERROR(${number})+${odd})>0)+ISLOGICAL(${values}))`;
  const isNoDate = `ISNUMBER(${values})*((${values}<1)+(${values}>=${lastSerial + 1}))`;
  return rowWhere(
    policy,
    `${saysOf(policy)}*(((LEFT(${keys},7)="weight:")*${isNoWeight}+(${keys}="${otherKeys.date}")*${isNoDate})>0)`,
  );
}
