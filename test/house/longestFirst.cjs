const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** These take a minute or more whatever their size; begun last, one of them keeps the other core idle to the end. */
const longest = [
  "workbench/workbench.test.ts",
  "excel/nativeEqualsLive.test.ts",
  "excel/refresh/refreshFailures.test.ts",
  "excel/build/buildFailures.test.ts",
  "excel/build/templateFailures.test.ts",
  "excel/unusablePolicy.test.ts",
  "excel/portfolioValues.test.ts",
  "plan/templates/partnerSelection.test.ts",
  "excel/largePortfolio.test.ts",
  "excel/injection/everywhere.test.ts",
  "plan/templates/goalsAndValue.test.ts",
  "excel/convert/convertFailures.test.ts",
  "taskpane/look.test.ts",
  "functions/fuzz.test.ts",
  "functions/agree/properties.test.ts",
];

/** Without times of earlier runs, as in a clean clone, jest goes by the size of files alone. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = longest.findIndex((end) => path.endsWith(end));
      return place < 0 ? longest.length : place;
    };
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }
};
