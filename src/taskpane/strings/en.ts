import { factById } from "../../models/facts";

/** Every word of the pane in English. What counts or names something is a function of it. */
export const en = {
  product: "Alliance",
  pages: { home: "Home", build: "Build", functions: "Functions" },
  navigation: "Pages",
  privacy: "Nothing leaves this workbook. Nothing is collected.",

  home: {
    title: "What kind of alliance is it, and how healthy?",
    lead: "Alliance reads the partner table you already keep, gives each relationship a verdict you can trace, and builds sheets you can share.",
    found: "In this workbook",
    reading: "Looking through the workbook…",
    look: "Look again",
    build: "Build sheets",
    use: (source: string) => `Build sheets from ${source}`,
    alliances: (count: number) => (count === 1 ? "1 alliance" : `${format(count)} alliances`),
    columns: (count: number) => `${columnCount(count)} recognised`,
    sheet: (sheet: string) => `Sheet ${sheet}`,
    problems: (count: number) => (count === 1 ? "1 place to check" : `${format(count)} places to check`),
    moreProblems: (count: number) => `and ${format(count)} more`,
    problemsKept: "What cannot be read counts as unknown. Everything else is used.",
    emptyTitle: "No partner table found yet",
    emptyText:
      "Put one alliance in each row under a row of headers. A name and a few facts are enough to begin; what is missing counts as unknown, never as a bad mark.",
    emptyHeaders: "Headers to begin with",
    firstHeaders: ["partner", "legal", "start", "D4", "D5", "Q1", "P1", "P4", "K4"].map((id) => factById(id).header),
    failedTitle: "The workbook could not be read",
  },

  build: {
    title: "Build sheets",
    noSource: "There is nothing to build from yet. Home says what is needed.",
    goHome: "Go to Home",
    data: "Data",
    sourceOption: (name: string, sheet: string) => (name === sheet ? name : `${name} (sheet ${sheet})`),
    columns: (known: number, ignored: number) =>
      ignored === 0
        ? `${columnCount(known)} recognised`
        : `${columnCount(known)} recognised, ${format(ignored)} ignored`,
    recognised: "Recognised",
    ignored: "Ignored",
    notes: "Worth knowing",
    mapping: {
      check: "Columns to check",
      hint: "Guessed from the header and the cells. A guess counts for nothing until you say yes; what you say is kept in this workbook.",
      guess: (header: string, fact: string) => `${header} may be ${fact}`,
      used: (header: string, fact: string) => `${header} is ${fact}, as you said`,
      leftOut: (header: string) => `${header} is left out, as you said`,
      samples: (samples: readonly string[]) => `For example: ${samples.join(" · ")}`,
      use: (fact: string) => `Use as ${fact}`,
      useOf: (header: string, fact: string) => `Use ${header} as ${fact}`,
      undo: "Undo",
      undoOf: (header: string) => `Undo what was said of ${header}`,
      leave: "Leave out",
      leaveOf: (header: string) => `Leave ${header} out`,
      change: "Change what a column means",
      column: "Column",
      noColumn: "Choose a column",
      means: "Means",
      nothing: "Nothing: leave it out",
      forget: "Forget what I said of these columns",
    },
    factGroups: {
      identity: "Identity, dates, form",
      contrasts: "Ten contrasts",
      points: "Five points",
      "point parts": "Parts of the five points",
      characteristics: "Ten characteristics",
      practices: "Seven practices",
      stages: "Five stages",
      integrations: "Five integrations",
      principles: "Principles",
      running: "Running the alliance",
      needs: "What each side needs",
    },
    asFact: (header: string, fact: string) => `${header}, read as ${fact}`,
    alliances: "Alliances",
    chosen: (chosen: number, all: number) => `${format(chosen)} of ${format(all)} chosen`,
    filter: "Filter alliances",
    filterHint: "Filter by name",
    all: "All",
    none: "None",
    allOfFilter: "All listed",
    noneOfFilter: "None listed",
    nobody: "No alliance has that in its name.",
    listedOnly: (shown: number, all: number) =>
      `The first ${format(shown)} of ${format(all)} are listed. Filter to find others.`,
    template: "Sheet",
    audience: (audience: string) => `For: ${audience}`,
    asOf: "As of",
    asOfHint: "Terms, ages and deadlines are counted up to this day.",
    button: (count: number) =>
      count === 1 ? "Build 1 sheet" : count > 1 ? `Build ${format(count)} sheets` : "Build sheets",
    obstacles: {
      noSource: "There is nothing to build from yet.",
      noPartner: "Choose at least one alliance.",
      noDate: "Enter a date from March 1900 on.",
      otherData: "This data has nothing that this sheet shows. Choose another sheet, or other data.",
    },
  },

  progress: {
    title: (count: number) => (count === 1 ? "Building 1 sheet" : `Building ${format(count)} sheets`),
    bar: "Progress of the build",
    stages: {
      reading: "Reading the data",
      planning: "Laying out the sheets",
      writing: "Writing the sheets",
      finishing: "Finishing",
    },
    count: (done: number, total: number) => `${format(done)} of ${format(total)}`,
    percent: (percent: number) => `${format(percent)} %`,
    cancel: "Cancel",
    cancelling: "Cancelling…",
    cancellingText: "Taking away what was added. Your own sheets are not touched.",
    keepOpen: "You can go on reading here; please don't edit the new sheets until they are finished.",
  },

  result: {
    doneTitle: (count: number) => (count === 1 ? "1 sheet is ready" : `${format(count)} sheets are ready`),
    doneText: "Choose one to open its sheet.",
    open: (partner: string, sheet: string) => `Open ${partner}, sheet ${sheet}`,
    again: "Build more",
    cancelledTitle: "Build cancelled",
    failedTitle: "The build did not finish",
    retry: "Try again",
    rebuild: "Build again",
    change: "Change choices",
  },

  functions: {
    title: "Functions",
    lead: "Type them in any cell. They recalculate with your data, and EXPLAIN shows the arithmetic behind a verdict.",
    reading: "Fetching the reference…",
    filter: "Filter functions",
    filterHint: "Filter by name or purpose",
    nothing: "No function has that in its name or description.",
    syntax: "Syntax",
    examples: (count: number) => (count === 1 ? "Example" : "Examples"),
    arguments: (name: string) => `Arguments of ${name}`,
    optional: "optional",
    more: (name: string) => `More about ${name}`,
    failedTitle: "The reference could not be fetched",
  },

  failures: {
    mappingWhat: "What the column means could not be kept in the workbook. Nothing was changed.",
    surveyWhat: "Something went wrong while the workbook was read. Nothing was changed.",
    buildWhat:
      "Something went wrong during the build. Look at the sheet tabs: a new sheet that was left over can be deleted.",
    cancelledWhat: "The build was cancelled and your workbook is as it was.",
    cancelledCure: "Your choices are kept, so you can build again at any time.",
    sheetWhat: (sheet: string) => `The sheet ${sheet} could not be opened. It may have been renamed or deleted.`,
    sheetCure: "Look for it among the sheet tabs, or build it again.",
    tryAgain: "Try again. If it happens again, save the workbook, close it and open it anew.",
    helpWhat: "The list of functions could not be loaded. The functions themselves are not affected.",
    helpCure: "Check the connection, then open this page again.",
    noHostWhat: "This page belongs inside Excel.",
    noHostCure: "Open a workbook in Excel and choose Alliance on the Home tab.",
  },
};

/** The words of the pane in one language. */
export type Strings = typeof en;

function format(count: number): string {
  return count.toLocaleString("en");
}

function columnCount(count: number): string {
  return count === 1 ? "1 column" : `${format(count)} columns`;
}
