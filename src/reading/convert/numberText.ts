import { plainText } from "./plainText";

/** What a text says about a number. */
export type NumberText =
  | { kind: "number"; value: number; decimal: "." | "," | null; thousands: string | null }
  /** One separator before three digits: thousands or decimals. */
  | { kind: "either"; separator: "." | ","; asThousands: number; asDecimal: number };

/**
 * Reads a number written as text, with thousands and decimals in the German, Swiss or American way, a currency before or behind
 * it, and minus as a sign or as brackets. `undefined` for anything else, suffixes such as "k" or "Mio." included: they differ by
 * country.
 */
export function readNumberText(text: string): NumberText | undefined {
  const plain = plainText(text).replace(/[−–]/g, "-");
  const inBrackets = /^\((.*)\)$/.exec(plain);
  const bare = withoutCurrency(inBrackets?.[1] ?? plain);
  const signed = /^([+-]?) ?([\d.,' ’]+?) ?(-?)$/.exec(bare);
  const digits = (signed?.[2] ?? "").replace(/(\d)['’ ](?=\d{3}(\D|$))/g, "$1_");
  if (!signed || !/^[\d.,_]+$/.test(digits)) return undefined;
  const isNegative = (inBrackets !== null) !== (signed[1] === "-" || signed[3] === "-");
  return withSign(magnitude(digits), isNegative ? -1 : 1);
}

const currencies =
  "€|\\$|£|¥|₹|₺|₽|₪|Fr\\.?|EUR|USD|GBP|CHF|JPY|CNY|INR|TRY|PLN|SEK|NOK|DKK|CZK|HUF|ILS|AED|SAR|AUD|CAD|SGD|BRL|US\\$|kr\\.?|zł";
const before = new RegExp(`^([+-]?)(?:${currencies}) ?([+-]?\\d)`, "i");
const behind = new RegExp(`(\\d-?) ?(?:${currencies})$`, "i");

/** Without a currency, which tells the unit and nothing about the number. */
const withoutCurrency = (text: string): string => text.trim().replace(before, "$1$2").replace(behind, "$1");

function magnitude(digits: string): NumberText | undefined {
  const plain = /^\d+$/.exec(digits);
  if (plain) return number(digits, null, null);
  for (const [thousands, decimal] of [
    [".", ","],
    [",", "."],
    ["_", ","],
    ["_", "."],
  ] as const) {
    const whole = digits.split(decimal);
    const isGrouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+$`).test(whole[0] ?? "");
    if (whole.length === 2 && isGrouped && /^\d+$/.test(whole[1] ?? ""))
      return number(`${(whole[0] ?? "").split(thousands).join("")}.${whole[1]}`, decimal, thousands);
  }
  for (const mark of ["_", ".", ","] as const) {
    const parts = digits.split(mark);
    if (!/^[\d]+$/.test(parts.join(""))) continue;
    if (mark === "_" || parts.length > 2) return grouped(parts) ? number(parts.join(""), null, mark) : undefined;
    const [whole = "", rest = ""] = parts;
    if (whole === "" || rest === "") return undefined;
    if (rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
      return {
        kind: "either",
        separator: mark,
        asThousands: Number(whole + rest),
        asDecimal: Number(`${whole}.${rest}`),
      };
    return number(`${whole}.${rest}`, mark, null);
  }
  return undefined;
}

const grouped = ([first = "", ...others]: readonly string[]): boolean =>
  /^\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));

const number = (digits: string, decimal: "." | "," | null, thousands: string | null): NumberText => ({
  kind: "number",
  value: Number(digits),
  decimal,
  thousands,
});

function withSign(found: NumberText | undefined, sign: 1 | -1): NumberText | undefined {
  if (!found || sign === 1) return found;
  return found.kind === "number"
    ? { ...found, value: -found.value }
    : { ...found, asThousands: -found.asThousands, asDecimal: -found.asDecimal };
}
