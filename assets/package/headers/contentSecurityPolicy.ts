/** Where Office.js comes from: Microsoft's network, as the marketplace demands, or the add-in's own host. */
export type OfficeJs = "cdn" | "self";

/** Where Microsoft serves Office.js. */
export const officeNetwork = "https://appsforoffice.microsoft.com";

/** The address of Office.js there, as the page names it. */
export const officeJsAddress = `${officeNetwork}/lib/1/hosted/office.js`;

/** Whose pages may hold the add-in's page in a frame, as Excel on the web does: Microsoft 365's. */
const officePages = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
];

/**
 * The Content-Security-Policy that whoever serves the add-in sends with every file: scripts from its own host and Office.js, none
 * inline or evaluated; no connection but to its own host; frames of Microsoft 365 alone.
 *
 * @param framedBy who else may frame the page, in the terms of `frame-ancestors`
 */
export const contentSecurityPolicy = (officeJs: OfficeJs, framedBy: readonly string[] = []): string =>
  [
    "default-src 'self'",
    officeJs === "cdn" ? `script-src 'self' ${officeNetwork}` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    ["frame-ancestors 'self'", ...framedBy, ...officePages].join(" "),
  ].join("; ");
