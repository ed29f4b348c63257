import type { Page } from "playwright-core";

/**
 * Whatever a page and the pages framed in it complain of from now on: errors and warnings in the console, what a policy forbade,
 * and errors nobody caught. Nothing is expected to be complained of.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  return complaints;
}
