import { quoteText } from "./formula";

/**
 * Formula text for a policy's name, version and date, joined by commas; `otherwise` where nothing at all was agreed. The date is put
 * together from its parts, because TEXT wants codes in Excel's own language.
 */
export function policyStamp(policy: string, otherwise: string): string {
  const [keys, values] = [`INDEX(${policy},0,1)`, `INDEX(${policy},0,2)`];
  const of = (key: string): string => `INDEX(${values},MATCH(${quoteText(key)},${keys},0))`;
  const text = (key: string): string => `IFERROR(${of(key)}&"","")`;
  const [name, version, date] = [text("Name"), text("Version"), text("Date")];
  const day = of("Date");
  const written = `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;
  return (
    `IF(SUMPRODUCT(--(TRIM(${values})<>""))=0,${quoteText(otherwise)},IF(${name}="","Policy without a name",${name})` +
    `&IF(${version}="","",", version "&${version})&IF(${date}="","",", "&IFERROR(${written},${date})))`
  );
}
