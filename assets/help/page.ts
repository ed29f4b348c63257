import { markup, type Markup } from "./markup";

/** A whole help page, in the folder help/ beside assets/: one style sheet, no script, nothing from outside. */
export function page(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Alliance for Excel</title>
    <link rel="icon" href="../assets/icons/mark-32.png" />
    <link rel="stylesheet" href="../assets/help.css" />
  </head>
  <body>
    <nav aria-label="Help">
      <a href="../assets/help.html">Alliance for Excel</a>
      <a href="tutorial.html">Tutorial</a>
      <a href="index.html">Functions</a>
      <a href="reading.html">Data, policy, errors</a>
      <a href="notes.html">Worked by hand</a>
      <a href="method.html">Method and calibration</a>
      <a href="support.html">Support</a>
      <a href="privacy.html">Privacy</a>
    </nav>
    <main>
      <h1>${title}</h1>
${body}
    </main>
  </body>
</html>
`.html;
}

/** A wide table that scrolls by itself, by keyboard too, so that the page never does. */
export const scrolling = (name: string, table: Markup): Markup =>
  markup`<div class="scroll" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
