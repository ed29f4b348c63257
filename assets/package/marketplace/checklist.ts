/** One thing that Microsoft's marketplace or an organisation asks of an add-in. */
export interface Asked {
  asked: string;
  met: string;
  /** Files that show it: tests, or what people can look at. */
  shownBy: readonly string[];
}

/** Everything asked, how it is met, and where to see it; a test holds that the places exist. */
export const checklist: readonly Asked[] = [
  {
    asked: "Office.js from Microsoft's network",
    met: "The page of a production build names it there, before its own scripts.",
    shownBy: ["test/house/build.test.ts", "test/package/site.test.ts"],
  },
  {
    asked: "A valid manifest with a version of its own, every resource there once and used",
    met: "Read by Microsoft's own tool; the version is the package's with a fourth part.",
    shownBy: ["test/house/manifest.test.ts", "test/package/version.test.ts"],
  },
  {
    asked: "https everywhere, one domain for pages, scripts and metadata of functions",
    met: "One address for everything the manifest names; an address without https is refused before anything is packed.",
    shownBy: ["test/package/marketplace.test.ts", "test/package/readPackageCall.test.ts"],
  },
  {
    asked: "Icons of 16, 32, 64, 80 and 128 pixels, really of that size",
    met: "Measured from the files; every button has eight sizes.",
    shownBy: ["test/house/manifest.test.ts", "test/package/marketplace.test.ts"],
  },
  {
    asked: "Name of at most 125 signs, description of at most 250; addresses of help and support",
    met: "Counted, in every language; the pages are in the build, and their links lead somewhere.",
    shownBy: ["test/house/manifest.test.ts", "test/house/documents/help.test.ts"],
  },
  {
    asked: "One shared runtime",
    met: "Runtime, page of the functions, function file and pane are one resource.",
    shownBy: ["test/house/manifest.test.ts"],
  },
  {
    asked: "The first screen says what it is for",
    met: "Home begins with it, and says how to begin in an empty workbook.",
    shownBy: ["test/taskpane/pane.test.ts", "src/taskpane/strings/en/home.ts"],
  },
  {
    asked: "Least permissions",
    met: "ReadWriteDocument, without which Excel lets nobody build sheets.",
    shownBy: ["test/house/manifest.test.ts"],
  },
  {
    asked: "A privacy statement, nothing collected, no telemetry",
    met: "Said in the pane, in the help and in the statement; the page's own policy forbids every connection but to its host.",
    shownBy: ["assets/help/privacyPage.ts", "src/taskpane/taskpane.html", "test/package/marketplace.test.ts"],
  },
  {
    asked: "WCAG 2.2 AA, keyboard, contrast themes, 200 % and 320 pixels",
    met: "Every view in every state, in three looks, as axe checks it; the keyboard's way is walked.",
    shownBy: ["test/taskpane/axe.test.ts", "test/taskpane/look.test.ts", "test/taskpane/focus.test.ts"],
  },
  {
    asked: "Touch",
    met: "Targets are measured; nothing needs hovering.",
    shownBy: ["test/taskpane/look.test.ts"],
  },
  {
    asked: "Progress on long work, and a way to cancel",
    met: "Building says how far it is and can be stopped; what it added is taken away then.",
    shownBy: ["test/taskpane/pane.test.ts", "test/excel/build"],
  },
  {
    asked: "No unsafe-inline, frames of Office alone",
    met: "One policy for development, the package and every server it has settings for; Chromium holds the page to it.",
    shownBy: ["test/package/headers.test.ts", "test/house/serve.test.ts", "test/package/hosted.test.ts"],
  },
  {
    asked: "Works on the web, Windows and Mac, in Edge, Chrome, Firefox and Safari",
    met: "Runs in Chromium on Microsoft's unmodified Office.js; syntax is that of 2020. Others are tried by hand before a submission.",
    shownBy: ["test/package/hosted.test.ts", "webpack.config.js"],
  },
  {
    asked: "Test notes for functions",
    met: "In the notes for a reviewer, with results that a test holds.",
    shownBy: ["assets/package/marketplace/trials.ts", "test/package/marketplace.test.ts"],
  },
  {
    asked: "Functions never change their id or the order of their arguments",
    met: "Held to what the last release had.",
    shownBy: ["test/release/functionsLock.test.ts", "assets/release"],
  },
  {
    asked: "Licences of everything shipped",
    met: "Collected from the modules that webpack really bundled; a package without one stops the build.",
    shownBy: ["test/package/licences.test.ts"],
  },
];
