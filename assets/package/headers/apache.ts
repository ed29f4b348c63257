import { onlyOfFiles, type HeaderRules, type Headers } from "./headerRules";

/** One line for each header; what must not be sent is taken away, whoever set it. */
const lines = (headers: Headers, indent: string): string[] =>
  Object.entries(headers).map(([name, value]) => {
    const header = onlyOfFiles(name) ? "Header" : "Header always";
    return value === null ? `${indent}${header} unset ${name}` : `${indent}${header} set ${name} "${value}"`;
  });

/** An .htaccess for the add-in's folder on Apache 2.4. What comes later wins, as with Apache's own rules. */
export function apache(rules: HeaderRules): string {
  const condition = (folder: string): string => `  <If "%{REQUEST_URI} =~ m#/${folder.replace(/\./g, "\\.")}[^?]+$#">`;
  return (
    [
      "# Put this file into the folder that holds taskpane.html. It needs mod_headers, and AllowOverride FileInfo for the folder.",
      "<IfModule !mod_headers.c>",
      '  Error "Alliance for Excel needs mod_headers: run a2enmod headers."',
      "</IfModule>",
      "<IfModule mod_headers.c>",
      ...lines(rules.everywhere, "  "),
      ...rules.folders.flatMap(({ folder, headers }) => [condition(folder), ...lines(headers, "    "), "  </If>"]),
      ...rules.files.flatMap(({ names, headers }) => [
        `  <FilesMatch "^(${names.map((name) => name.replace(/\./g, "\\.")).join("|")})$">`,
        ...lines(headers, "    "),
        "  </FilesMatch>",
      ]),
      "</IfModule>",
    ].join("\n") + "\n"
  );
}
