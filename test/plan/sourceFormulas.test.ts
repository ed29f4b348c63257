import { sourceFormulas } from "../../src/plan/sourceFormulas";
import { sourceOf } from "./sources";

test("a table is spoken of by name", () => {
  const formulas = sourceFormulas(sourceOf(["Partner", "Goal horizon"]));
  expect(formulas.headers).toBe("Alliances[#Headers]");
  expect(formulas.answers("$G$5")).toBe("INDEX(Alliances,$G$5,0)");
  expect(formulas.answer(1, "$G$5")).toBe("INDEX(Alliances[Goal horizon],$G$5)");
  expect(formulas.rowOf("$B$2")).toBe("MATCH($B$2,Alliances[Partner],0)");
  expect(formulas.answerUnder("Trust", "$G$5")).toBe('INDEX(Alliances,$G$5,MATCH("Trust",Alliances[#Headers],0))');
});

test("a header that a structured reference would have to escape is looked up by its text", () => {
  const headers = [
    "Partner [name]",
    "Decision-making",
    'The "core" competences',
    "Risk/reward sharing",
    "It's #1 @home",
  ];
  const formulas = sourceFormulas(sourceOf(headers));
  expect(formulas.answer(1, "$A$1")).toBe('INDEX(Alliances,$A$1,MATCH("Decision-making",Alliances[#Headers],0))');
  expect(formulas.answer(2, "$A$1")).toBe(
    'INDEX(Alliances,$A$1,MATCH("The ""core"" competences",Alliances[#Headers],0))',
  );
});

test("a header with a wildcard goes by the number of its column", () => {
  const formulas = sourceFormulas(sourceOf(["Partner", "Goal horizon?"]));
  expect(formulas.answer(1, "$A$1")).toBe("INDEX(Alliances,$A$1,2)");
});

test("a header with spaces at its edges is named as it stands, and taken for what it says", () => {
  const formulas = sourceFormulas(
    sourceOf(["Partner", "Goal horizon"], { written: { 0: "Partner ", 1: " Goal horizon" } }),
  );
  expect(formulas.answer(1, "$G$5")).toBe('INDEX(Alliances,$G$5,MATCH(" Goal horizon",Alliances[#Headers],0))');
  expect(formulas.rowOf("$B$2")).toBe('MATCH($B$2,INDEX(Alliances,0,MATCH("Partner ",Alliances[#Headers],0)),0)');
  // the functions take headers without such spaces
  expect(formulas.headers).toBe("Alliances[#Headers]");
});

test("a block is spoken of by absolute ranges of its sheet, whose apostrophes are doubled", () => {
  const block = sourceOf(["Partner", "Decision-making"], { kind: "block", sheet: "It's = 'data'", address: "C3:D9" });
  const formulas = sourceFormulas(block);
  expect(formulas.headers).toBe("'It''s = ''data'''!$C$3:$D$3");
  expect(formulas.answers("$G$5")).toBe("INDEX('It''s = ''data'''!$C$4:$D$9,$G$5,0)");
  expect(formulas.answer(1, "$G$5")).toBe("INDEX('It''s = ''data'''!$D$4:$D$9,$G$5)");
  expect(formulas.rowOf("$B$2")).toBe("MATCH($B$2,'It''s = ''data'''!$C$4:$C$9,0)");
});

test("without a column of names nothing can be looked up", () => {
  expect(sourceFormulas(sourceOf(["Goal horizon", "Objectives"])).rowOf("$B$2")).toBeNull();
});
