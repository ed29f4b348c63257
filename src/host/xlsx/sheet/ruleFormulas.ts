/**
 * The formulas that Excel stores beside rules on text, blanks, errors and dates. A file without them opens, but the rule
 * never fires. Source: [ECMA-376] Part 1, 18.3.1.10 (cfRule), and files saved by Excel.
 */

/** @param corner top left cell of the range, "B2" */
export function textFormula(operator: string, text: string, corner: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case "NotContains":
      return `=ISERROR(SEARCH(${quoted},${corner}))`;
    case "BeginsWith":
      return `=LEFT(${corner},LEN(${quoted}))=${quoted}`;
    case "EndsWith":
      return `=RIGHT(${corner},LEN(${quoted}))=${quoted}`;
    default:
      return `=NOT(ISERROR(SEARCH(${quoted},${corner})))`;
  }
}

/** "" for a criterion that needs none (averages, duplicates). */
export function presetFormula(criterion: string, corner: string): string {
  const formula = FORMULAS[criterion];
  return formula === undefined ? "" : `=${formula.replace(/@/g, corner)}`;
}

const FORMULAS: Readonly<Record<string, string>> = {
  Blanks: "LEN(TRIM(@))=0",
  NonBlanks: "LEN(TRIM(@))>0",
  Errors: "ISERROR(@)",
  NonErrors: "NOT(ISERROR(@))",
  Yesterday: "FLOOR(@,1)=TODAY()-1",
  Today: "FLOOR(@,1)=TODAY()",
  Tomorrow: "FLOOR(@,1)=TODAY()+1",
  LastSevenDays: "AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())",
  LastWeek: "AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))",
  ThisWeek: "AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  NextWeek: "AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))",
  LastMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))",
  ThisMonth: "AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))",
  NextMonth: "AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))",
};
