import { sent, type HeaderRules, type Headers } from "./headerRules";

/** One line for each header; those that must not be sent are taken away, whoever set them. */
const lines = (headers: Headers, indent: string): string[] => [
  ...sent(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`),
  ...Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [`${indent}Header always unset ${name}`, `${indent}Header unset ${name}`] : [],
  ),
];

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
