import { markup } from "../../help/markup";
import { supportContact } from "../../help/supportPage";
import { textOf, type ServedFiles } from "./servedFiles";

/** Has the support page name whom to ask, as a link. Changes the files in place. */
export function withContact(files: ServedFiles, address: string): void {
  const page = textOf(files, "help/support.html");
  const link = markup`<a id="contact" href="${address}">${address.replace(/^mailto:/, "")}</a>`.html;
  // A production build writes attributes without quotes where it may.
  const named = page.replace(new RegExp(`<span id="?contact"?>${supportContact}</span>`), () => link);
  if (named === page) throw new Error("The support page of the build has no place for a contact.");
  files.set("help/support.html", Buffer.from(named));
}
