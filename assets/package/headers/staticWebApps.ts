import { withEverywhere, type HeaderRules, type Headers } from "./headerRules";

/** Azure takes a header away that is set to nothing. */
const written = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? ""]));

/**
 * A staticwebapp.config.json for Azure Static Web Apps, which lies at the root of the app whatever the add-in's folder.
 *
 * @param path of the add-in's address, with slashes at both ends
 */
export const staticWebApps = (path: string, rules: HeaderRules): string =>
  JSON.stringify(
    {
      // The first route that fits is taken, so single files stand before folders, and folders before everything.
      routes: [
        ...rules.files.flatMap(({ names, headers }) =>
          names.map((name) => ({ route: path + name, headers: written(withEverywhere(rules, headers)) })),
        ),
        ...rules.folders.map(({ folder, headers }) => ({
          route: `${path}${folder}*`,
          headers: written(withEverywhere(rules, headers)),
        })),
      ],
      globalHeaders: written(rules.everywhere),
      mimeTypes: { ".json": "application/json", ".js": "text/javascript", ".xml": "text/xml" },
    },
    null,
    2,
  ) + "\n";
