import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { withBuiltAddin } from "../../../src/workbench/bulk/addin/builtAddin";
import { measureBulk } from "../../bench/bulkMemory";

beforeAll(() => withBuiltAddin(() => undefined), 200_000);

/** A workbook that stayed in memory would be some 5 MB; what grows by less is caches that fill. */
const mostPerWorkbook = 0.5;

test("one workbook after another leaves no memory behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const [early, late] = await measureBulk([4, 12], collect);
  expect(((late?.heap ?? Infinity) - (early?.heap ?? 0)) / 8).toBeLessThan(mostPerWorkbook);
}, 60_000);
