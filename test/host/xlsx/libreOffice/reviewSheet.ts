import type { CellData, SheetData } from "../../../../src/host/model/workbookData";

/** What a careful colleague would ask of the table of alliances with built-in functions alone. */
const FORMULAS = `
=AVERAGE(Alliances[Health score])
=MEDIAN(Alliances[Health score])
=MAX(Alliances[Health score])-MIN(Alliances[Health score])
=STDEV.S(Alliances[Health score])
=VAR.P(Alliances[Health score])
=PERCENTILE.INC(Alliances[Health score],0.9)
=QUARTILE.EXC(Alliances[Coverage],1)
=LARGE(Alliances[Health score],2)
=SMALL(Alliances[Health score],3)
=RANK.EQ(Alliances[[#This Row],[Health score]],Alliances[Health score])
=COUNT(Alliances[Health score])&" of "&ROWS(Alliances[Partner])
=COUNTIF(Alliances[Type],"Strategic alliance")
=COUNTIFS(Alliances[Type],"<>Joint venture",Alliances[Coverage],">0.5")
=SUMIFS(Alliances[Renewals],Alliances[Type],"Partnership")
=AVERAGEIFS(Alliances[Coverage],Alliances[Type],"*alliance*")
=MAXIFS(Alliances[Health score],Alliances[Type],"Joint venture")
=SUMPRODUCT((Alliances[Type]="Joint venture")*(Alliances[Coverage]>=0.5))
=SUMPRODUCT(Alliances[Coverage],Alliances[Coverage])
=SUM(Alliances[Duration and focus]*2)
=CORREL(Alliances[Duration and focus],Alliances[Goal horizon])
=INDEX(Alliances[Partner],MATCH(MAX(Alliances[Health score]),Alliances[Health score],0))
=VLOOKUP("Joint venture",Alliances[[Type]:[Coverage]],4,FALSE)
=XLOOKUP("Joint venture",Alliances[Type],Alliances[Partner],"none",0,-1)
=XLOOKUP("No such kind",Alliances[Type],Alliances[Partner],"none")
=IFERROR(MATCH("No such kind",Alliances[Type],0),"missing")
=VLOOKUP("No such kind",Alliances[[Type]:[Coverage]],2,FALSE)
=TEXTJOIN("; ",TRUE,Alliances[Type])
=SORT(UNIQUE(Alliances[Type]))
=FILTER(Alliances[Partner],Alliances[Coverage]=MAX(Alliances[Coverage]))
=TRANSPOSE(Alliances[[#Headers],[Partner]:[Coverage]])
=SORTBY(Alliances[Partner],Alliances[Coverage],-1,Alliances[Partner],1)
=SEQUENCE(3,2,5,0.5)
=LET(scores,FILTER(Alliances[Health score],ISNUMBER(Alliances[Health score])),SUM(scores)/COUNT(scores))
=SUM(--(LEN(Alliances[Partner])>12))
=MIN(Alliances[Start date])
=TEXT(MIN(Alliances[Start date]),"yyyy-mm-dd")
=YEAR(MAX(Alliances[Start date]))
=EDATE(MIN(Alliances[Start date]),13)
=EOMONTH(MIN(Alliances[Start date]),1)
=DATEDIF(MIN(Alliances[Start date]),MAX(Alliances[Start date]),"m")
=YEARFRAC(MIN(Alliances[Start date]),MAX(Alliances[Start date]),1)
=NETWORKDAYS(DATE(2024,1,1),DATE(2024,3,31))
=WEEKDAY(DATE(2024,2,29),2)
=ISOWEEKNUM(DATE(2024,12,30))
=TIME(13,45,30)*24
=ROUND(AVERAGE(Alliances[Coverage]),3)
=MROUND(17,5)+CEILING(2.1,0.5)+FLOOR(-2.1,-0.5)
=MOD(-7,3)&"|"&QUOTIENT(-7,3)&"|"&INT(-3.5)
=PMT(0.05/12,48,-10000)
=NPV(0.08,-500,200,250,300)
=IRR({-1000,300,420,680})
=PROPER("JOINT venture")&UPPER(LEFT("alliance",2))&SUBSTITUTE("a-b-c","-","+",2)
=MID("Strategic alliance",11,8)&FIND("a","Strategic")&SEARCH("ALL","an alliance")
=TEXT(0.125,"0.0%")&TEXT(1234.5,"#,##0.00")&TEXT(-3,"0;(0)")
=VALUE("12.5")+NUMBERVALUE("1.234,5",",",".")
=IF(AND(TRUE,OR(FALSE,1>0)),"yes","no")
=IFS(1>2,"a",2>1,"b")&SWITCH(3,1,"one",3,"three","other")
=CHOOSE(2,"a","b","c")
=1/0
=SUBTOTAL(109,Alliances[Renewals])
=AGGREGATE(1,6,Alliances[Health score])
=NORM.S.DIST(1.96,TRUE)
=T.INV.2T(0.05,12)
=BINOM.DIST(3,10,0.4,FALSE)
=SLOPE(Alliances[Duration and focus],Alliances[Goal horizon])
=FREQUENCY(Alliances[Coverage],{0.25;0.5;0.75})
=MMULT({1,2;3,4},{5;6})
=EXACT("Ab","ab")
=ISNUMBER(Alliances[[#Headers],[Partner]])
`
  .trim()
  .split("\n");

const KINDS = ["Joint venture", "Strategic alliance", "Partnership", "Tactical alliance", "Transactional agreement"];

/** A sheet of questions about the table Alliances: each formula has room to spill, and a table counts by kind. */
export function reviewSheet(): SheetData {
  const cells: Record<string, CellData> = {};
  // Twenty rows apart, so that no array meets the next; [#This Row] needs a row of the table, which is row 5 to 17
  FORMULAS.forEach((formula, i) => {
    const row = formula.includes("#This Row") ? 6 : 30 + i * 20;
    cells[`A${row}`] = { formula };
  });
  const table = ["Kind", "Count", "Share"];
  table.forEach((header, i) => (cells[`${"HIJ"[i]}1`] = { value: header }));
  KINDS.forEach((kind, i) => {
    cells[`H${i + 2}`] = { value: kind };
    cells[`I${i + 2}`] = { formula: "=COUNTIF(Alliances[Type],[@Kind])" };
    cells[`J${i + 2}`] = { formula: "=[@Count]/ROWS(Alliances[Type])", format: { numberFormat: "0%" } };
  });
  cells.H7 = { value: "All" };
  cells.I7 = { formula: "=SUBTOTAL(109,Kinds[Count])" };
  cells.J7 = { formula: "=SUBTOTAL(109,Kinds[Share])", format: { numberFormat: "0%" } };
  return { name: "Review", cells, tables: [{ name: "Kinds", range: "H1:J7", showTotals: true, columns: table }] };
}
