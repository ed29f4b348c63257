import { onlyOfFiles, sent, withEverywhere, type HeaderRules, type Headers } from "./headerRules";

/** What nginx would take for its own in a pattern. */
const literal = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&");

/**
 * Locations for a server block of nginx. A location that sends headers of its own inherits none, so each has them all.
 *
 * @param path of the add-in's address, with slashes at both ends
 */
export function nginx(path: string, rules: HeaderRules): string {
  const location = (where: string, headers: Headers): string =>
    [
      `location ${where} {`,
      ...sent(headers).map(
        ([name, value]) => `    add_header ${name} "${value}"${onlyOfFiles(name) ? "" : " always"};`,
      ),
      "}",
    ].join("\n");
  return (
    [
      `# Put the folder site/ where ${path} is looked for (root or alias of your server block), and include this file in the block:`,
      "#   server { listen 443 ssl; server_name …; root …; include /etc/nginx/alliance-for-excel.conf; }",
      "# Compression (gzip on; gzip_types …) and certificates stay as your server has them.",
      "",
      location(`${path}`, rules.everywhere),
      ...rules.folders.map(({ folder, headers }) => location(`^~ ${path}${folder}`, withEverywhere(rules, headers))),
      ...rules.files.map(({ names, headers }) =>
        location(`~ ^${literal(path)}(${names.map(literal).join("|")})$`, withEverywhere(rules, headers)),
      ),
    ].join("\n") + "\n"
  );
}
