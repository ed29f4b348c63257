import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { withBuiltAddin } from "../../../src/workbench/bulk/addin/builtAddin";
import { measureBulk } from "../../bench/bulkMemory";

beforeAll(() => withBuiltAddin(() => undefined), 200_000);

/** MB: a workbook that stayed would be 1 and more; what grows by less is caches that fill. */
const mostPerWorkbook = 0.8;

test("one workbook after another leaves no memory behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const [early, late] = await measureBulk([3, 9], collect);
  expect(((late?.heap ?? Infinity) - (early?.heap ?? 0)) / 6).toBeLessThan(mostPerWorkbook);
});
