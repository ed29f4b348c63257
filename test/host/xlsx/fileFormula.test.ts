import { formulaFromFile, formulaToFile } from "../../../src/host/xlsx/formula/fileFormula";
import { slideFormula } from "../../../src/host/xlsx/formula/shared";
import { needsDynamicArray } from "../../../src/host/xlsx/formula/dynamicArrays";
import { joinTokens, tokenize } from "../../../src/host/xlsx/formula/tokens";

// Left: as stored in <f>. Right: as the formula bar shows it. Forms from [MS-XLSX] 2.2.2 and ECMA-376 Part 1, 18.17.
const BOTH_WAYS: [string, string][] = [
  ["SUM(A1:A3)", "=SUM(A1:A3)"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9>2)", "=FILTER(A1:A9,B1:B9>2)"],
  ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "=SORT(UNIQUE(A1:A9))"],
  ["_xlfn.STDEV.S(A1:A9)", "=STDEV.S(A1:A9)"],
  ["NETWORKDAYS.INTL(A1,A2)", "=NETWORKDAYS.INTL(A1,A2)"],
  ["ERROR.TYPE(A1)", "=ERROR.TYPE(A1)"],
  ["_xldudf_ALLIANCE_HEALTH(A1:G1)", "=ALLIANCE.HEALTH(A1:G1)"],
  ['IFERROR(_xldudf_ALLIANCE_CLASSIFY(A1:B1,A$4:B$4,,C1),"")', '=IFERROR(ALLIANCE.CLASSIFY(A1:B1,A$4:B$4,,C1),"")'],
  ["_xlfn.LET(_xlpm.x,A1*2,_xlpm.x+1)", "=LET(x,A1*2,x+1)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.y)", "=LET(x,1,y,x+1,y)"],
  ["_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a^2))", "=MAP(A1:A3,LAMBDA(a,a^2))"],
  ["_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a)", "=LAMBDA(a,[b],a)"],
  ["_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))", "=LET(f,LAMBDA(n,n+1),f(2))"],
  ["_xlfn.ANCHORARRAY(A1)", "=A1#"],
  ["SUM(_xlfn.ANCHORARRAY('My Sheet'!$B$2))*2", "=SUM('My Sheet'!$B$2#)*2"],
  ["_xlfn.SINGLE(A1:A9)*2", "=@A1:A9*2"],
  ["_xlfn.SINGLE(INDEX(A1:A9,2))", "=@INDEX(A1:A9,2)"],
  ["T[[#This Row],[Partner]]", "=T[@Partner]"],
  ["T[[#This Row],[Legal structure]]", "=T[@[Legal structure]]"],
  ["T[[#This Row],[Legal structure]:[Measure and adapt]]", "=T[@[Legal structure]:[Measure and adapt]]"],
  ["T[#This Row]", "=T[@]"],
  ["SUM(T[[#Headers],[A b]:[C]],T[#All],T[x])", "=SUM(T[[#Headers],[A b]:[C]],T[#All],T[x])"],
  ["T[[#This Row],[a'[b'] 'c]]", "=T[@[a'[b'] 'c]]"],
  // What stands in quotes is text, whatever it looks like
  ['"_xlfn.X( and T[[#This Row],[a]]"&A1', '="_xlfn.X( and T[[#This Row],[a]]"&A1'],
  ["'XLOOKUP('!A1+SUM(1,2)", "='XLOOKUP('!A1+SUM(1,2)"],
  ["{1,2;3,4}", "={1,2;3,4}"],
  ["IF(A1=#N/A,1,#DIV/0!)", "=IF(A1=#N/A,1,#DIV/0!)"],
  ["1E+5+.5%", "=1E+5+.5%"],
];

describe("formula text", () => {
  test.each(BOTH_WAYS)("%s is shown as %s and stored as before", (stored, shown) => {
    expect(formulaFromFile(stored)).toBe(shown);
    expect(formulaToFile(shown)).toBe(stored);
  });

  test("older and foreign spellings are understood", () => {
    expect(formulaFromFile("_xlfn.FILTER(A1:A3,B1:B3)")).toBe("=FILTER(A1:A3,B1:B3)");
    expect(formulaFromFile("_xludf.ACOT(1)")).toBe("=ACOT(1)");
    expect(formulaFromFile("_xlfn.SINGLE(A1+B1)")).toBe("=@(A1+B1)");
  });

  test("a column without its table takes the table of the cell", () => {
    expect(formulaToFile("=[@Qty]*[@[Unit price]]", "Orders")).toBe(
      "Orders[[#This Row],[Qty]]*Orders[[#This Row],[Unit price]]",
    );
    expect(formulaToFile("=SUM([Qty])", "Orders")).toBe("SUM(Orders[Qty])");
  });

  test("a cell in a table does not name it for one column of its own row, as in Excel", () => {
    expect(formulaFromFile("T[[#This Row],[a]]+T[[#This Row],[b c]]", "t")).toBe("=[@a]+[@[b c]]");
    expect(formulaFromFile("SUM(T[[#This Row],[a]:[b]],T[a],U[[#This Row],[a]])", "T")).toBe(
      "=SUM(T[@[a]:[b]],T[a],U[@a])",
    );
  });

  test("all rows of a table are stored with empty brackets; a bare name in a file is no table's", () => {
    const isTable = (name: string): boolean => ["orders", "rate"].includes(name.toLowerCase());
    const stored =
      "INDEX(Orders[],2,MATCH(B1,Orders[#Headers],0))+_xlfn.LET(_xlpm.rate,2,_xlpm.rate)*Rate!A1+Total+ORDERS[]";
    const shown = "=INDEX(Orders,2,MATCH(B1,Orders[#Headers],0))+LET(rate,2,rate)*Rate!A1+Total+ORDERS";
    expect(formulaToFile(shown, undefined, isTable)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(shown);
    expect(formulaToFile("=_xlfn.SINGLE(Orders)", undefined, isTable)).toBe("_xlfn.SINGLE(Orders[])");
    expect(formulaToFile("=@Orders*2", undefined, isTable)).toBe("_xlfn.SINGLE(Orders[])*2");
  });

  test("a name that LET gives is no function and no sheet", () => {
    expect(formulaToFile("=LET(Sheet1,2,Sheet1!A1+Sheet1)")).toBe("_xlfn.LET(_xlpm.Sheet1,2,Sheet1!A1+_xlpm.Sheet1)");
  });
});

describe("tokens", () => {
  test.each(["SUM( A1 , 'It''s'!B2:C3 )", 'T[[#All],[a\'\']]]&"x""y"', 'unfinished "text', "T[unfinished", "§$%&/"])(
    "no text is lost: %s",
    (formula) => expect(joinTokens(tokenize(formula))).toBe(formula),
  );
});

describe("shared formulas", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A:A,$B:B,1:1,2:$2)", 1, 1, "SUM(B:B,$B:C,2:2,3:$2)"],
    ["\"A1\"&Sheet1!A1&'A1'!A1", 1, 0, "\"A1\"&Sheet1!A2&'A1'!A2"],
    ["T[A1]+LOG10(A1)+A1B", 1, 0, "T[A1]+LOG10(A2)+A1B"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(slideFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("which formulas are stored as dynamic arrays", () => {
  test.each([
    "=A1:A3*2",
    "=SORT(A1:A3)",
    "=SUM(A1:A3*B1:B3)",
    "=A1#",
    "=ALLIANCE.HEALTH(A1:G1)",
    "=Partners[Score]>50",
    "=IF(A1:A3>1,1,0)",
    "=@A1:A3",
    "=LEN(T[@[a]:[b]])",
  ])("%s is", (formula) => expect(needsDynamicArray(formula)).toBe(true));

  test.each([
    "=A1*2",
    "=SUM(A1:A3)",
    "=SUM(Sheet1!A1:A3, 'x y'!A:A)",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    "=VLOOKUP(A1,B1:D9,2,FALSE)",
    '=COUNTIF(Partners[Type],"a")',
    "=T[@Score]*2",
    '=IF(A1>1,"a:b","c")',
    "=STDEV.S(A1:A3)",
  ])("%s is not", (formula) => expect(needsDynamicArray(formula)).toBe(false));
});
