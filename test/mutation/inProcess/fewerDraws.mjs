/** How many cases a property is asked for, where it asks for more: what is not noticed in these is seldom noticed in a thousand. */
const most = Number(process.env.DRAWS ?? 20);

/** fast-check, of which no property draws more than so many cases. */
export function fewerDraws(fastCheck) {
  const fc = fastCheck.default;
  const usual = () => fc.readConfigureGlobal()?.numRuns ?? 100;
  const assert = (property, parameters = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(most, parameters.numRuns ?? usual()) });
  return { __esModule: true, ...fastCheck, assert, default: { ...fc, assert } };
}
