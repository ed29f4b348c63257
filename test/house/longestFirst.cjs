const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** These take a minute or more whatever their size; begun last, one of them keeps the other core idle to the end. */
const longest = [
  "workbench/workbench.test.ts",
  "excel/refresh/randomEdits.test.ts",
  "excel/injection/everywhere.test.ts",
  "excel/nativeEqualsLive.test.ts",
  "plan/templates/goalsAndValue.test.ts",
  "taskpane/axe.test.ts",
  "taskpane/look.test.ts",
  "plan/templates/partnerSelection.test.ts",
  "excel/refresh/refreshFailures.test.ts",
  "excel/build/templateSyncs.test.ts",
  "excel/unusableAnswers.test.ts",
  "excel/convert/convertFailures.test.ts",
  "excel/build/buildFailures.test.ts",
  "excel/build/templateFailures.test.ts",
  "functions/fuzz.test.ts",
  "contributing/contributing.test.ts",
  "functions/agree/properties.test.ts",
  "excel/portfolioValues.test.ts",
  "excel/largePortfolio.test.ts",
  "excel/refresh/refreshSheets.test.ts",
  "excel/refresh/swappedSheets.test.ts",
  "excel/tidiedSources.test.ts",
  "taskpane/focus.test.ts",
  "taskpane/officeKeys.test.ts",
  "package/hosted.test.ts",
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
