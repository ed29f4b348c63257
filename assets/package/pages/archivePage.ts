import { markup, type Markup } from "../../help/markup";

/** A page at the top of the archive, to be opened from the disk; it borrows the look of the help pages in site/. */
export const archivePage = (title: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Alliance for Excel</title>
    <link rel="icon" href="site/assets/icons/mark-32.png" />
    <link rel="stylesheet" href="site/assets/help.css" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
${body}
    </main>
  </body>
</html>
`.html;
