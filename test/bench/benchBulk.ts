import { measureBulk } from "./bulkMemory";

/** npm run bench:bulk: a hundred workbooks in one call, and what they leave in memory. */
const { gc } = globalThis as { gc?: () => void };
if (!gc) throw new Error("Start with node --expose-gc.");
void measureBulk([1, 10, 50, 100], gc).then((measures) => {
  for (const { built, heap, seconds } of measures) {
    const each = (seconds / built).toFixed(2);
    console.log(`${String(built).padStart(4)} workbooks  ${heap.toFixed(1).padStart(7)} MB  ${each} s each`);
  }
});
