import { buildSheets } from "../../../src/excel/build/buildSheets";
import { previewSheet } from "../../../src/excel/build/previewSheet";
import { survey } from "../../../src/excel/survey";
import type { Picture } from "../../../src/plan/picture/picture";
import type { Source } from "../../../src/reading/source";
import { templates } from "../../../src/templates";
import { failure, openSource, request, watch } from "../building";
import { everyFact, requestOf } from "../everyTemplate";
import { openExcel, type OpenExcel } from "../openExcel";

const wordsOf = (picture: Picture): string[] => picture.words.map(({ lines }) => lines.join(" "));

/** Without spaces: a long word runs over two lines. */
const bare = (text: string): string => text.replace(/\s+/g, "");

describe("of every template", () => {
  let excel: OpenExcel;
  let sources: Source[];
  beforeAll(async () => {
    excel = await openExcel(everyFact(["Zappos"]));
    sources = await survey();
  });
  afterAll(() => excel.close());

  test.each(templates)(
    "$id: pictures the sheet that is then built, in one request that writes nothing",
    async (template) => {
      const asked = await requestOf(template, sources);
      excel.forget();
      const picture = await previewSheet(asked);
      const { reads, writes } = excel.syncs();
      expect([reads.length, writes.length]).toEqual([1, 0]);

      const [built] = await buildSheets(asked, watch());
      const { sheets } = await excel.saved();
      expect([picture.name, picture.partner]).toEqual([built!.sheet, built!.partner]);
      const { cells, charts = [] } = sheets.find(({ name }) => name === picture.name)!;
      const values = Object.values(cells).map(({ value }) => value ?? "");
      const texts = values.map((value) => bare(String(value)));
      // numbers are pictured with two digits
      const isThere = (shown: string): boolean =>
        texts.some((text) => text.includes(bare(shown.replace(/…$/, "")))) ||
        values.some((value) => typeof value === "number" && Math.abs(value - Number(shown)) < 0.005 + 1e-9);
      const isDate = (shown: string): boolean => /^\d{4}-\d\d-\d\d$/.test(shown);
      const isShare = (shown: string): boolean => /^\d+%$/.test(shown);
      const words = wordsOf(picture);
      expect(words.filter((shown) => !isDate(shown) && !isShare(shown) && !isThere(shown))).toEqual([]);
      expect(words.length).toBeGreaterThan(5);
      expect(charts.map(({ title }) => title)).toEqual(
        expect.arrayContaining(picture.charts.map(({ title }) => title)),
      );
    },
  );
});

test("says what a build would say where there is nothing to build from", async () => {
  const { excel, source } = await openSource();
  try {
    const problem = await failure(previewSheet(request(source, { partners: ["Nobody"] })));
    expect(problem.code).toBe("NoSuchAlliance");
  } finally {
    excel.close();
  }
});
