import { codeOf } from "../../plainError";
import { runOptions } from "../../runOptions";
import { whileAnswered, type Patience } from "../../whileAnswered";

/** What people draw; charts are looked at apart, for some are ours. */
const drawings: readonly string[] = ["Image", "GeometricShape", "Group", "Line"];

/** What Excel answers where it does not have what it was asked for. */
export const lacking: readonly string[] = ["ApiNotFound", "NotImplemented", "UnsupportedOperation"];

/**
 * The sheets among these on which people have written comments or drawn shapes and pictures, of which we put none there. An Excel that
 * cannot tell says of no sheet that it has any.
 */
export async function drawnOn(ids: readonly string[], patience: Patience): Promise<Set<string>> {
  const found = new Set<string>();
  const { requirements } = Office.context;
  const ask = async (work: (sheet: Excel.Worksheet) => () => boolean): Promise<void> => {
    try {
      await whileAnswered(
        () =>
          Excel.run(runOptions(), async (context) => {
            const asked = ids.map((id) => ({ id, has: work(context.workbook.worksheets.getItem(id)) }));
            await context.sync();
            for (const { id, has } of asked) if (has()) found.add(id);
          }),
        patience,
      );
    } catch (error) {
      // not every Excel that has the set has all of it
      if (!lacking.includes(codeOf(error))) throw error;
    }
  };
  if (requirements.isSetSupported("ExcelApi", "1.9")) {
    await ask(({ shapes }) => {
      shapes.load("items/type");
      return () => shapes.items.some(({ type }) => drawings.includes(type));
    });
  }
  if (requirements.isSetSupported("ExcelApi", "1.10")) {
    await ask(({ comments }) => {
      comments.load("items/id");
      return () => comments.items.length > 0;
    });
  }
  return found;
}
