/** What --help prints. */
export const help = `Builds review sheets into copies of Excel workbooks, without Excel and without a window.

  npm run build-sheets -- FILES --template ID --out FILE|DIR [options]

  FILES                     workbooks (.xlsx) that hold a table of alliances; they are never changed
  --template ID             what to build; "list" shows what there is
  --out FILE|DIR            where to: a file for one workbook, a folder for several (made if there is none),
                            in which each is called <workbook>-<template>.xlsx
  --alliances "A;B;C"       which alliances, by their names; or a file with a name a line; or all, however many
                            (if not given: all, but no more than the first 200)
  --calculate WAY           live: formulas of the add-in (the default); native: Excel's own formulas alone;
                            values: no formulas, the values they have today
  --as-of 2026-11-22        the date the verdicts are made for (today, if not given)
  --mapping FILE            JSON {"header": "fact id" or null}: what headers mean that the add-in does not know,
                            null to leave a column out
  --force                   write over a file that is there already
  --json                    one JSON document instead of a line for each workbook
  --quiet                   no progress
  --help                    this

Progress goes to the standard error output, results to the standard output.
It ends with 0 when all is built, 1 when some rows could not be read and were left out, 2 when for some workbook nothing was built.
`;
