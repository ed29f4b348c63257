import fc from "fast-check";
import { templates } from "../../src/templates/index";
import { builtAddin } from "../house/dist";
import { ours } from "./twins/comparison";
import { frames, portfoliosIn } from "./twins/randomPortfolio";
import { rankings } from "./twins/selectionTyping";
import { openTwins, type Twin } from "./twins/twins";
import { typings, type Typed } from "./twins/typing";
import { fillingsOf, workbookOf } from "./twins/workbookOf";

beforeAll(() => void builtAddin(), 300_000);

/** `NATIVE_PORTFOLIOS=200 npx jest test/excel/nativeEqualsLive` looks further: so many portfolios for each template. */
const count = Number(process.env["NATIVE_PORTFOLIOS"] ?? 2);
/** A workbook is filled with so many portfolios, one after the other; the first it holds when its sheets are built. */
const fillings = 10;
const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
const drawn = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, more: number): T[] =>
  fc.sample(arbitrary, { numRuns, seed: seed + more });

/** Of what is typed at random alone hardly any candidate could be ranked. */
const typingsInto = (id: string, { inputs, live }: Twin): fc.Arbitrary<Typed> =>
  id === "partner-selection" ? fc.oneof(typings(inputs, live), rankings(inputs)) : typings(inputs, live);

describe.each(templates)("$id", (template) => {
  // what people answered is on a sheet as values, so that no other portfolio can be put under it
  const each = template.reads === "answers" ? 1 : fillings;
  const books = Array.from({ length: Math.ceil(count / each) }, (_, book) => ({ book, seed: seed + book }));

  test.each(books)(
    "shows the same by built-in functions alone, workbook $book",
    async ({ book }) => {
      const [frame] = drawn(frames, 1, book);
      const [first, ...others] = drawn(portfoliosIn(frame!), Math.min(each, count - book * each), book);
      const opened = await openTwins(template, workbookOf(frame!, first!));
      try {
        expect(opened.twins).toHaveLength(template.scope === "all" ? 1 : frame!.names.length);
        expect(opened.compare()).toEqual({ compared: expect.any(Number), differences: [] });
        expect(opened.twins.flatMap(({ native }) => ours(native))).toEqual([]);
        const inputs = opened.twins.map((twin) => typingsInto(template.id, twin));
        for (const [index, portfolio] of others.entries()) {
          const typed = inputs.map((typing, sheet) => drawn(typing, 1, book * fillings + index * 5 + sheet)[0]!);
          await opened.change(fillingsOf(frame!, portfolio), typed);
          const { differences } = opened.compare();
          if (differences.length) expect({ portfolio: index + 2, differences, typed }).toEqual({});
        }
      } finally {
        opened.close();
      }
    },
    300_000,
  );
});
