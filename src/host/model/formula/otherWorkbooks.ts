/** "[1]Sheet1!A1", "'[Book 2.xlsx]My sheet'!A1", "'C:\folder\[Book.xlsx]Sheet1'!A1" or "[1]!Name". */
const OTHER = /(^|[^\p{L}\p{N}_.\]])(\[[^\]]+\][\p{L}\p{N}_.]*!|'[^'[]*\[[^\]]+\][^']*'!)/u;

/** Whether a formula refers to another workbook: its last value is all that is known here. */
export function namesOtherWorkbook(formula: string): boolean {
  return formula.includes("[") && OTHER.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
