import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apache } from "./headers/apache";
import type { OfficeJs } from "./headers/contentSecurityPolicy";
import { headerRules } from "./headers/headerRules";
import { iis } from "./headers/iis";
import { nginx } from "./headers/nginx";
import { staticWebApps } from "./headers/staticWebApps";
import { officeJsLicence } from "./licences/licenceNotices";
import { installPage } from "./pages/installPage";
import { releaseNotes } from "./pages/releaseNotes";
import { reviewerPage } from "./pages/reviewerPage";
import { textOf, type ServedFiles } from "./site/servedFiles";
import { siteFiles } from "./site/siteFiles";

/** What an archive is made for. */
export interface ArchiveOptions {
  version: string;
  address: string;
  officeJs: OfficeJs;
  support?: string;
}

/**
 * Everything an administrator gets, by path in the archive: the files to serve in site/, settings for hosts in hosts/, the manifest
 * to install, and what to read.
 *
 * @param root the folder of this product
 * @param built the folder of its production build
 */
export function archiveFiles(root: string, built: string, options: ArchiveOptions): ServedFiles {
  const { version, address, officeJs } = options;
  const site = siteFiles(root, built, options);
  const rules = headerRules(officeJs, site.keys());
  const { pathname } = new URL(address);
  const notices = textOf(site, "help/licences.txt");
  const texts: Record<string, string> = {
    "INSTALL.html": installPage(options),
    "REVIEWERS.html": reviewerPage(options),
    "RELEASE-NOTES.md": releaseNotes(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version),
    "LICENCES.txt": notices,
    ...(officeJs === "self" ? { "LICENCE-OFFICE-JS.md": officeJsLicence(root) } : {}),
    "manifest.xml": textOf(site, "manifest.xml"),
    "hosts/nginx/alliance-for-excel.conf": nginx(pathname, rules),
    "hosts/apache/.htaccess": apache(rules),
    "hosts/iis/web.config": iis(rules),
    "hosts/azure-static-web-apps/staticwebapp.config.json": staticWebApps(pathname, rules),
  };
  return new Map([
    ...Object.entries(texts).map(([path, text]): [string, Buffer] => [path, Buffer.from(text)]),
    ...[...site].map(([path, bytes]): [string, Buffer] => [`site/${path}`, bytes]),
  ]);
}
