import type { Documented } from "../documentedFormulas";

/** LET, LAMBDA and the functions that take one: the page, the formula and Excel's answer. */
export const lambdas: readonly Documented[] = [
  ["LET", "=LET(x,5,SUM(x,1))", 6],
  ["LAMBDA", "=LAMBDA(x,y,SQRT(x^2+y^2))(3,4)", 5],
  ["REDUCE", "=REDUCE(,{1,2,3;4,5,6},LAMBDA(a,b,a+b^2))", 91],
  ["REDUCE", "=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b^2))", 14],
  ["SCAN", '=TEXTJOIN(",",TRUE,SCAN(1,{1,2,3;4,5,6},LAMBDA(a,b,a*b)))', "1,2,6,24,120,720"],
  ["SCAN", '=TEXTJOIN(",",TRUE,SCAN("",{"a","b","c"},LAMBDA(a,b,a&b)))', "a,ab,abc"],
  ["MAKEARRAY", "=SUM(MAKEARRAY(2,3,LAMBDA(r,c,r*c)))", 18],
  ["MAP", '=TEXTJOIN(",",TRUE,MAP({1,2,3;4,5,6},LAMBDA(a,IF(a>4,a*a,a))))', "1,2,3,4,25,36"],
  ["BYROW", '=TEXTJOIN(",",TRUE,BYROW({1,2,3;4,5,6},LAMBDA(a,MAX(a))))', "3,6"],
  ["BYCOL", '=TEXTJOIN(",",TRUE,BYCOL({1,2,3;4,5,6},LAMBDA(a,MAX(a))))', "4,5,6"],
  ["LAMBDA", '=LAMBDA(x,[y],IF(ISOMITTED(y),"missing",y))(1)', "missing"],
  ["LET", "=LET(a,{1,2,3},b,MAX(a),SUM(a/b))", 2],
  ["LET", "=LET(f,LAMBDA(n,n*2),f(4))", 8],
  ["BYROW", "=SUM(BYROW({1,2;3,4},SUM))", 10],
  ["LET", "=LET(x,E2:E4,SUM(x))", 19],
  ["LET", "=LET(a,1,b,a+1,c,b+1,a+b+c)", 6],
  ["LET", '=SUM(LET(f,FILTER(E9:E12,D9:D12="a"),f))', 4],
  ["MAP", "=MAP({1,2},LAMBDA(x,LET(y,x,y)))", 1],
  ["MAP", "=SUM(MAP(E9:E12,E9:E12,LAMBDA(a,b,a*b)))", 30],
  ["BYROW", "=SUM(BYROW(D1:F4,LAMBDA(r,COUNT(r))))", 9],
  ["MAKEARRAY", "=INDEX(MAKEARRAY(2,2,LAMBDA(r,c,r&c)),2,1)", "21"],
  ["REDUCE", '=REDUCE("",D9:D12,LAMBDA(a,b,a&b))', "abac"],
  ["LAMBDA", "=Celsius(212)", 100],
];
