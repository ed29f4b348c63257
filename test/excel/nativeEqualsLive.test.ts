import fc from "fast-check";
import { templates } from "../../src/templates/index";
import { builtAddin } from "../house/dist";
import { comparedBook } from "./twins/comparedBook";

beforeAll(() => void builtAddin(), 300_000);

/** `NATIVE_PORTFOLIOS=200 npx jest test/excel/nativeEqualsLive` looks further: so many portfolios for each template. */
const count = Number(process.env["NATIVE_PORTFOLIOS"] ?? 2);
/** A workbook is filled with so many portfolios, one after the other; the first it holds when its sheets are built. */
const fillings = 20;
const seed = fc.readConfigureGlobal()?.seed ?? Date.now();

describe.each(templates)("$id", (template) => {
  // what people answered is on a sheet as values, so that no other portfolio can be put under it
  const each = template.reads === "answers" ? 1 : fillings;
  const books = Array.from({ length: Math.ceil(count / each) }, (_, book) => ({ book, seed: seed + book }));
  let [portfolios, cells] = [0, 0];

  test.each(books)(
    "shows the same by built-in functions alone, workbook $book",
    async ({ book, seed: drawnBy }) => {
      const found = await comparedBook(template, Math.min(each, count - book * each), drawnBy);
      portfolios += found.portfolios;
      cells += found.cells;
      expect(found).toMatchObject({ sheets: template.scope === "all" ? 1 : found.alliances, ours: [], problems: [] });
      expect(found.cells).toBeGreaterThan(0);
    },
    300_000,
  );

  afterAll(() => {
    if (portfolios > fillings)
      process.stdout.write(`${template.id}: ${portfolios} portfolios, ${cells} cells compared\n`);
  });
});
