import { contentSecurityPolicy, type OfficeJs } from "./contentSecurityPolicy";

/** Names and values of headers; null takes away what a host sends by itself. */
export type Headers = Readonly<Record<string, string | null>>;

/** Headers of everything served, and what is otherwise in some places, below the add-in's address. */
export interface HeaderRules {
  everywhere: Headers;
  /** In whole folders, "parts/". */
  folders: readonly { folder: string; headers: Headers }[];
  /** For single files. */
  files: readonly { names: readonly string[]; headers: Headers }[];
}

/** For files whose name changes with what they hold: a year, the longest that hosts and browsers agree on. */
const forEver = "public, max-age=31536000, immutable";

/**
 * What whoever serves the add-in sends along with its files.
 *
 * @param paths of all files that are served
 */
export function headerRules(officeJs: OfficeJs, paths: Iterable<string>): HeaderRules {
  const metadata = [...paths].filter((path) => /^functions(\.\w+)?\.json$/.test(path));
  return {
    everywhere: {
      "Content-Security-Policy": contentSecurityPolicy(officeJs),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      // Asked for anew each time, and sent anew only where it has changed.
      "Cache-Control": "no-cache",
    },
    folders: [
      { folder: "parts/", headers: { "Cache-Control": forEver } },
      ...(officeJs === "self" ? [{ folder: "office-js/", headers: { "Cache-Control": forEver } }] : []),
      // Office shows a picture of its own in place of an icon that comes with any Cache-Control.
      // https://learn.microsoft.com/javascript/api/manifest/image
      { folder: "assets/icons/", headers: { "Cache-Control": null } },
    ],
    // Excel on the web reads them from its own page, which is another origin.
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
    files: [{ names: metadata, headers: { "Access-Control-Allow-Origin": "*" } }],
  };
}

/** The headers of a place with those of everything, null for what must not be sent. */
export const withEverywhere = ({ everywhere }: HeaderRules, headers: Headers): Headers => ({
  ...everywhere,
  ...headers,
});

/** Only those that are sent. */
export const sent = (headers: Headers): [string, string][] =>
  Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== null);

/** Caching is said of files alone: "not found", kept for a year, would outlast the minute in which a file was not there yet. */
export const onlyOfFiles = (name: string): boolean => name === "Cache-Control";
