import type { Documented } from "../documentedFormulas";

/** Structured references to the table DeptSales: the page, the formula and Excel's answer. */
export const tables: readonly Documented[] = [
  ["structured references", "=SUM(DeptSales[Sales Amount])", 3970],
  ["structured references", "=SUM(DeptSales[[#Data],[Sales Amount]])", 3970],
  ["structured references", "=COUNTA(DeptSales[[Sales Person]:[Region]])", 12],
  ["structured references", "=DeptSales[[#Headers],[% Commission]]", "% Commission"],
  ["structured references", "=ROWS(DeptSales[[#Headers],[#Data]])", 7],
  ["structured references", "=DeptSales[[#Totals],[Sales Amount]]", 3970],
  ["structured references", "=SUM(DeptSales[[#Totals],[Sales Amount]],DeptSales[[#Data],[Commission Amount]])", 4540.2],
  ["structured references", "=SUM(DeptSales[[#Data],[#Totals],[Sales Amount]])", 7940],
  ["structured references", "=COLUMNS(DeptSales)", 5],
  ["structured references", "=SUM(DeptSales[[#All],[Sales Amount]])", 7940],
  ["structured references", '=SUMIFS(DeptSales[Sales Amount],DeptSales[Region],"South")', 1560],
  ["structured references", "=SUBTOTAL(109,DeptSales[Sales Amount])", 3970],
  ["structured references", "=DeptSales[[#Totals],[Region]]", 6],
  ["structured references", "=SUM(DeptSales[Sales Amount]*DeptSales[% Commission])", 570.2],
  ["structured references", '=INDEX(DeptSales[Sales Person],MATCH("West",DeptSales[Region],0))', "Erich"],
  ["structured references", '=SUM(INDIRECT("DeptSales[Sales Amount]"))', 3970],
  ["structured references", "=SUM(DeptSales[[#Headers],[#Data],[Sales Amount]])", 3970],
  ["structured references", "=Dept!H2", 26],
  ["structured references", "=Dept!H3", 260],
  ["structured references", "=ROWS(DeptSales[#All])", 8],
  ["structured references", "=SUM(DeptSales[[Sales Amount]:[% Commission]])", 3970.82],
  ["structured references", "=SUM(DeptSales[sales amount])", 3970],
  ["structured references", "=SUM(Amounts)", 3970],
];
